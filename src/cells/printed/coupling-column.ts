import {
  atDecimals,
  FEWEST_NUMBERS,
  type PrintedColumn,
  printedColumn,
  ZEROS_BEYOND_CHANCE,
  zerosAtEnd,
} from './printed-column';
import type { PrintedNumber } from './printed-number';

/** The last two digits of a cell's fifteen are where its arithmetic rounds. */
const SOUND_DIGITS = 13;

/**
 * A column of a coupling table. Numbers without a format have lost the zeros at their end: they count
 * to the longest decimal of the column, but to no more significant digits than the column has anywhere,
 * for it may be printed to four digits as well as to four decimals. Zeros at the end of every number
 * are told of as padding only where that is no chance: whole numbers (C is 1.000 in every row) and
 * numbers that come again say nothing.
 *
 * @param decimals of the whole column, where the reader knows them
 */
export function couplingColumn(
  numbers: readonly (PrintedNumber | undefined)[],
  decimals?: number,
): PrintedColumn {
  if (decimals !== undefined) return printedColumn(numbers, decimals);
  const restored = withZeros(numbers);
  const present = restored.filter((number) => number !== undefined);
  return isPadded(present) ? printedColumn(restored) : { numbers: restored };
}

function withZeros(numbers: readonly (PrintedNumber | undefined)[]): (PrintedNumber | undefined)[] {
  const sound = numbers.map((number) =>
    number?.decimalsUnsure === true ? asSound(number) : number,
  );
  const present = sound.filter((number) => number !== undefined);
  const longest = Math.max(0, ...present.map((number) => number.decimals));
  const most = Math.max(0, ...present.map(significant));
  return sound.map((number) => {
    if (number?.decimalsUnsure !== true) return number;
    const { value, decimals } = number;
    const room = value === 0 ? longest : decimals + most - significant(number);
    return sure(number, Math.max(decimals, Math.min(longest, room)));
  });
}

function asSound(number: PrintedNumber): PrintedNumber {
  const surplus = significant(number) - SOUND_DIGITS;
  if (surplus <= 0) return number;
  return atDecimals(number, number.decimals - surplus);
}

/** With the zeros that it had lost. */
function sure(number: PrintedNumber, decimals: number): PrintedNumber {
  return { ...atDecimals(number, decimals), decimalsUnsure: false };
}

function significant({ digits }: PrintedNumber): number {
  return digits === 0n ? 0 : String(digits < 0n ? -digits : digits).length;
}

function isPadded(numbers: readonly PrintedNumber[]): boolean {
  const broken = numbers.filter(
    ({ digits, decimals }) => decimals > 0 && digits % 10n ** BigInt(decimals) !== 0n,
  );
  const distinct = new Set(broken.map(({ digits }) => digits));
  if (distinct.size < FEWEST_NUMBERS) return false;
  const zeros = Math.min(...[...distinct].map(zerosAtEnd));
  return zeros * distinct.size >= ZEROS_BEYOND_CHANCE;
}
