import { digitsAt } from '../../numerics/rounded-decimal';
import type { PrintedNumber } from './printed-number';
import { printedNumber } from './read-printed';

/** A column of printed numbers; undefined where nothing is printed. */
export interface PrintedColumn {
  readonly numbers: readonly (PrintedNumber | undefined)[];
  /** Zeros that end every number: the decimals that are printed and those that count. */
  readonly padding?: { readonly printed: number; readonly counted: number };
}

/** That a column's digits all end in so many zeros by chance has a probability of 10 to minus this. */
export const ZEROS_BEYOND_CHANCE = 4;
export const FEWEST_NUMBERS = 3;

/** More zeros lost at the end of one number than this are less likely than another way of printing. */
const MOST_ZEROS_LOST = 2;

/**
 * A column as one: cells that hold numbers in no format have lost the zeros at their end, and count
 * as printed to the decimals that the column shows for them (or to those given); a column in which
 * every number ends in zeros was padded, and counts without them.
 *
 * @param decimals of the whole column, where the reader knows them
 */
export function printedColumn(
  numbers: readonly (PrintedNumber | undefined)[],
  decimals?: number,
): PrintedColumn {
  const present = numbers.filter((number) => number !== undefined);
  const whole = numbers.map((number) => {
    if (number === undefined) return undefined;
    if (decimals !== undefined) return atDecimals(number, decimals);
    return number.decimalsUnsure === true ? withLostZeros(number, present) : number;
  });
  const longest = Math.max(0, ...whole.map((number) => number?.decimals ?? 0));
  const surplus = decimals === undefined ? commonZeros(whole.filter((n) => n !== undefined)) : 0;
  if (surplus === 0) return { numbers: whole };
  return {
    numbers: whole.map((number) =>
      number === undefined ? undefined : atDecimals(number, number.decimals - surplus),
    ),
    padding: { printed: longest, counted: longest - surplus },
  };
}

/**
 * A number of lost zeros counts to the decimals of numbers at least as large: no way of printing
 * shows more decimals of a larger number, but EViews, gretl and Stata show fewer (12.34567 beside
 * 0.154355). Where that asks for many zeros at once it keeps its own digits, which leave the most
 * room; zero itself shows nothing and takes all.
 */
function withLostZeros(number: PrintedNumber, present: readonly PrintedNumber[]): PrintedNumber {
  const size = placesOf(number);
  const others = present.filter((other) => placesOf(other) >= size);
  const decimals = Math.max(number.decimals, ...others.map((other) => other.decimals));
  const isBound = number.value === 0 || number.value === 1;
  return isBound || decimals - number.decimals <= MOST_ZEROS_LOST
    ? atDecimals(number, decimals)
    : number;
}

/** Its power of ten; 1 has that of 0.99996, which is printed so. */
function placesOf({ value }: PrintedNumber): number {
  const size = Math.abs(value);
  return Math.floor(Math.log10(size)) - (size === 1 ? 1 : 0);
}

/** The same number, printed to other decimals. */
export function atDecimals(number: PrintedNumber, decimals: number): PrintedNumber {
  if (number.decimals === decimals) return number;
  const digits =
    decimals > number.decimals
      ? number.digits * 10n ** BigInt(decimals - number.decimals)
      : digitsAt(number.value, decimals);
  return { ...number, ...printedNumber(digits, decimals), stars: number.stars };
}

/** With how many zeros all numbers end, where that is no chance; 0 where they differ in decimals. */
function commonZeros(numbers: readonly PrintedNumber[]): number {
  // Zero itself tells nothing.
  const telling = numbers.filter(({ digits }) => digits !== 0n);
  if (telling.length < FEWEST_NUMBERS) return 0;
  const { decimals } = telling[0];
  if (decimals < 1 || numbers.some((number) => number.decimals !== decimals)) return 0;
  const zeros = Math.min(decimals, ...telling.map(({ digits }) => zerosAtEnd(digits)));
  return zeros * telling.length >= ZEROS_BEYOND_CHANCE ? zeros : 0;
}

/** How many zeros end the digits. */
export function zerosAtEnd(digits: bigint): number {
  return /0*$/.exec(String(digits))?.[0].length ?? 0;
}
