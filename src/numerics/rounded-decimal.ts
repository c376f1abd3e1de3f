import { type Interval, intervalBetween } from './interval';

/**
 * What a printed decimal may stand for: half a unit of its last digit to either side, both ends
 * included, whichever way ties were rounded. The ends are worked out in whole numbers and moved
 * outward to a double, so that the decimal ends lie within.
 *
 * @param digits all digits as a whole number, with its sign: −454n for −0.454
 * @param decimals how many of them stand behind the point; below 0 for 12E3
 */
export function roundedInterval(digits: bigint, decimals: number): Interval {
  return intervalBetween(
    decimalOf(digits * 10n - 5n, decimals + 1),
    decimalOf(digits * 10n + 5n, decimals + 1),
  );
}

/** The same of a decimal whose further digits were cut off: towards 0, a whole unit. */
export function truncatedInterval(digits: bigint, decimals: number): Interval {
  const further = digits + (digits < 0n ? -1n : 1n);
  const [low, high] = digits < further ? [digits, further] : [further, digits];
  return intervalBetween(decimalOf(low, decimals), decimalOf(high, decimals));
}

/** The double nearest to digits·10^−decimals. */
export function decimalOf(digits: bigint, decimals: number): number {
  return Number(`${digits}e${-decimals}`);
}

/** A cell holds 15 significant digits. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The digits of a cell's number at so many decimals, as a sheet prints it: of its decimal of 15
 * digits, ties away from 0. Decimals below 0 are places before the point.
 */
export function digitsAt(value: number, decimals: number): bigint {
  const [mantissa, exponent] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const surplus = SIGNIFICANT_DIGITS - 1 - Number(exponent) - decimals;
  if (surplus <= 0) return digits * 10n ** BigInt(-surplus);
  const unit = 10n ** BigInt(surplus);
  const half = unit / 2n;
  return (digits < 0n ? digits - half : digits + half) / unit;
}

/** How many decimals a cell's number has, of at most 15 digits and without zeros at the end. */
export function decimalsOf(value: number): number {
  if (value === 0) return 0;
  const [mantissa, exponent] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const significant = mantissa.replace('.', '').replace('-', '').replace(/0+$/, '').length;
  return Math.max(0, significant - 1 - Number(exponent));
}
