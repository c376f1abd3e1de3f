import { errorCodeOf, isBlank } from '../../cells/cell-value';
import { couplingColumn } from '../../cells/printed/coupling-column';
import type { PrintedColumn } from '../../cells/printed/printed-column';
import type { PrintedNumber } from '../../cells/printed/printed-number';
import { isNothingPrinted, readPrinted } from '../../cells/printed/read-printed';
import { InputError } from '../../errors/input-error';
import type { Localized } from '../../text/language';
import { notNumber, readSoundNumbers, stopping } from '../kit/number-range';
import type { Parameter } from '../kit/option';
import { readVector, type Vector } from '../kit/vector';

/** A column of printed numbers, asked for with its decimals; undefined where it was left out. */
export type PrintedArgument = ((decimals: number | undefined) => PrintedColumn) | undefined;

/** A row or column of printed numbers: numbers, or text as it is printed. */
export function printedNumbers(description: Localized): Parameter<PrintedArgument> {
  return {
    description,
    matrix: true,
    optional: false,
    read: (argument, name) => {
      if (isBlank(argument)) return undefined;
      const vector = readVector(argument, name);
      const numbers = vector.cells.map((_, index) => printedAt(vector, index));
      return (decimals) => couplingColumn(numbers, decimals);
    },
  };
}

/** @throws InputError notANumber, errorCell, with the place; blank, #N/A and marks are not printed */
function printedAt({ cells, name, placeOf }: Vector, index: number): PrintedNumber | undefined {
  const cell = cells[index];
  if (isNothingPrinted(cell) || errorCodeOf(cell) === '#N/A') return undefined;
  const printed = readPrinted(cell);
  if (printed === undefined) throw stopping(notNumber(cell, name, placeOf(index)));
  return printed;
}

const MOST_DECIMALS = 15;

/** The decimals of columns: one number for all of them, or one each. */
export function columnDecimals(
  count: number,
  description: Localized,
): Parameter<readonly number[] | undefined> {
  return {
    description,
    matrix: true,
    optional: true,
    read: (argument, name) => {
      if (isBlank(argument)) return undefined;
      const bounds = { minimum: 0, maximum: MOST_DECIMALS };
      const values = [...readSoundNumbers(argument, name, bounds).values];
      const fraction = values.find((value) => !Number.isInteger(value));
      if (fraction !== undefined) {
        throw new InputError({ code: 'notWhole', name, arrived: fraction });
      }
      if (values.length === 1) return new Array<number>(count).fill(values[0]);
      if (values.length === count) return values;
      throw new InputError({ code: 'countsDiffer', name, needed: count, arrived: values.length });
    },
  };
}
