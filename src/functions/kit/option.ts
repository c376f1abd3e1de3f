import { errorCodeOf, isBlank, shapeOf, toBlock } from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import type { Localized } from '../../text/language';
import type { ParameterEntry } from './custom-function';

/** A parameter of one value or block: how it is described, and how an argument for it is read. */
export interface Parameter<Value> extends Omit<ParameterEntry, 'name'> {
  /** @throws InputError when the argument cannot be used */
  readonly read: (argument: unknown, name: string) => Value;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What the arguments of a set of parameters come to. */
export type ValuesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer Value> ? Value : never;
};

/** The single value of an argument; Excel may hand it over as a block of one cell. */
export function singleValue(argument: unknown, name: string): unknown {
  const block = toBlock(argument);
  const { rows, columns } = shapeOf(block);
  if (rows !== 1 || columns !== 1) {
    throw new InputError({ code: 'notOneValue', name, arrived: { rows, columns } });
  }
  const [[value]] = block;
  const error = errorCodeOf(value);
  if (error !== undefined) {
    throw new InputError({ code: 'errorCell', name, place: {}, arrived: error }, error);
  }
  return value;
}

/** One of a few words, upper or lower case alike; the standard one when left out. */
export function choice<Word extends string>(
  words: readonly Word[],
  standard: Word,
  description: Localized,
): Parameter<Word> {
  return {
    description,
    matrix: false,
    optional: true,
    standard: `"${standard}"`,
    choices: words,
    read: (argument, name) => {
      const value = singleValue(argument, name);
      return isBlank(value) ? standard : findWord(words, value, name);
    },
  };
}

/** One of a few words that has to be given. */
export function requiredChoice<Word extends string>(
  words: readonly Word[],
  description: Localized,
): Parameter<Word> {
  return {
    description,
    matrix: false,
    optional: false,
    choices: words,
    read: (argument, name) => {
      const value = singleValue(argument, name);
      if (isBlank(value)) throw new InputError({ code: 'missingArgument', name });
      return findWord(words, value, name);
    },
  };
}

/** @throws InputError unknownChoice, which lists the words */
export function findWord<Word extends string>(
  words: readonly Word[],
  value: unknown,
  name: string,
): Word {
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  const word = words.find((candidate) => candidate.toLowerCase() === wanted);
  if (word === undefined) {
    throw new InputError({ code: 'unknownChoice', name, allowed: words, arrived: value });
  }
  return word;
}

/** A text that has to be given. */
export function text(description: Localized): Parameter<string> {
  return {
    description,
    matrix: false,
    optional: false,
    read: (argument, name) => {
      const value = singleValue(argument, name);
      if (isBlank(value)) throw new InputError({ code: 'missingArgument', name });
      return String(value);
    },
  };
}

/** A text that may be left out. */
export function optionalText(description: Localized): Parameter<string | undefined> {
  return {
    description,
    matrix: false,
    optional: true,
    read: (argument, name) => {
      const value = singleValue(argument, name);
      return isBlank(value) ? undefined : String(value);
    },
  };
}
