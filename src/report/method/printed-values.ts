import type { Interval } from '../../numerics/interval';
import type { CheckMethodTexts } from '../../text/check-method';
import type { UsedValues } from './method';
import { MOST_LISTED } from './most-listed';

/** A printed number, where it stands, and what it was taken for. */
export interface ListedNumber {
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly interval: Interval;
}

/** Of an end that was moved outward by rounding: the decimal that it stands for. */
const SHOWN_DIGITS = 15;

/** The printed numbers with their intervals, where there are not too many; a line that says so. */
export function listedNumbers(
  numbers: readonly ListedNumber[],
  texts: CheckMethodTexts,
): { readonly line: string; readonly used: UsedValues | undefined } {
  if (numbers.length > MOST_LISTED) {
    return { line: texts.usedNotShown(numbers.length, MOST_LISTED), used: undefined };
  }
  const { row, column, printed, lower, upper } = texts.headings;
  return {
    line: texts.usedShown,
    used: {
      headings: [row, column, printed, lower, upper],
      rows: numbers.map((number) => [
        number.row,
        number.column,
        number.printed,
        endOf(number.interval.lower),
        endOf(number.interval.upper),
      ]),
    },
  };
}

function endOf(value: number): number | string {
  return Number.isFinite(value) ? Number(value.toPrecision(SHOWN_DIGITS)) : '';
}
