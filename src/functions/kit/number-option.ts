import { isBlank } from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import type { Bounds } from '../../errors/reason';
import type { Localized } from '../../text/language';
import { readSoundNumbers } from './number-range';
import { type Parameter, singleValue } from './option';

/** One number within bounds; the standard one when left out. */
export function numberOption(
  bounds: Bounds,
  standard: number,
  description: Localized,
): Parameter<number> {
  const { read, ...given } = givenNumber(bounds, standard, description);
  return { ...given, read: (argument, name) => read(argument, name) ?? standard };
}

/** The same, where it matters whether it was given: undefined when left out. */
export function givenNumber(
  bounds: Bounds,
  standard: number,
  description: Localized,
): Parameter<number | undefined> {
  return {
    description,
    matrix: false,
    optional: true,
    standard: String(standard),
    bounds,
    read: (argument, name) => {
      const value = singleValue(argument, name);
      return isBlank(value) ? undefined : readSoundNumbers(value, name, bounds).values[0];
    },
  };
}

/** One whole number of either sign; the standard one when left out. */
export function wholeNumber(standard: number, description: Localized): Parameter<number> {
  const { read, ...number } = numberOption({}, standard, description);
  return {
    ...number,
    read: (argument, name) => {
      const value = read(argument, name);
      if (!Number.isInteger(value)) {
        throw new InputError({ code: 'notWhole', name, arrived: value });
      }
      return value;
    },
  };
}
