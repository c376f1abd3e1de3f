import { digitsAt } from '../../numerics/rounded-decimal';
import { type PrintedColumn, printedColumn } from './printed-column';
import type { PrintedNumber } from './printed-number';
import { printedNumber } from './read-printed';

/** The last two digits of a cell's fifteen are where its arithmetic rounds. */
const SOUND_DIGITS = 13;
/** That digits all end in so many zeros by chance has a probability of 10 to minus this. */
const ZEROS_BEYOND_CHANCE = 4;
const FEWEST_NUMBERS = 3;

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
    return atDecimals(value, Math.max(decimals, Math.min(longest, room)));
  });
}

function asSound(number: PrintedNumber): PrintedNumber {
  const surplus = significant(number) - SOUND_DIGITS;
  if (surplus <= 0) return number;
  return { ...atDecimals(number.value, number.decimals - surplus), decimalsUnsure: true };
}

function atDecimals(value: number, decimals: number): PrintedNumber {
  return printedNumber(digitsAt(value, decimals), decimals);
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
  const zeros = Math.min(
    ...[...distinct].map((digits) => /0*$/.exec(String(digits))?.[0].length ?? 0),
  );
  return zeros * distinct.size >= ZEROS_BEYOND_CHANCE;
}
