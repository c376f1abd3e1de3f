import type { Block } from '../../cells/cell-value';
import { errorCodeOf } from '../../cells/cell-value';
import type { CustomFunction } from '../../functions/kit/custom-function';
import { type Parameter, findWord } from '../../functions/kit/option';
import { InputError } from '../../errors/input-error';
import { CannotShare } from '../cannot-share';
import type { Grid } from '../grid';

/** What a translation may ask besides its arguments. */
export interface Surroundings {
  /** The address of a cell of the result, where the whole formula is nothing but this call. */
  readonly resultCell?: (row: number, column: number) => string;
  /** What the cells of the result show, where it is known. */
  readonly shown?: Block;
}

/** A call as native formulas, one an element; an argument that is left out is undefined. */
export type Translate = (args: readonly (Grid | undefined)[], surroundings: Surroundings) => Grid;

/**
 * An option as the function reads it.
 * @throws CannotShare optionNotWritten where it stands in a cell, givesAnError where it is wrong
 */
export function optionOf<Value>(
  grid: Grid | undefined,
  { read }: Pick<Parameter<Value>, 'read'>,
  name: CustomFunction['id'],
): Value {
  if (grid !== undefined && grid.constants === undefined) throw new CannotShare('optionNotWritten');
  return orObstacle(() => read(grid?.constants, name));
}

/** One of a few words; the first is the standard one. */
export function wordOf<Word extends string>(
  grid: Grid | undefined,
  words: readonly Word[],
  standard: Word,
): Word {
  const read = (argument: unknown): Word =>
    argument === undefined ? standard : findWord(words, (argument as Block)[0][0], '');
  return optionOf(grid, { read }, '');
}

/** What Yoke refuses gives an error, which is a value. */
export function orObstacle<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw new CannotShare('givesAnError');
    throw error;
  }
}

/** @throws CannotShare givesAnError for an argument that is left out */
export function given(grid: Grid | undefined): Grid {
  if (grid === undefined) throw new CannotShare('givesAnError');
  return grid;
}

/** Whether any cell holds an error. */
export function holdsError(values: Block, accept: (code: string) => boolean): boolean {
  return values.some((row) =>
    row.some((cell) => {
      const code = errorCodeOf(cell);
      return code !== undefined && accept(code);
    }),
  );
}
