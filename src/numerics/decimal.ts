import {
  type DoubleDouble,
  SPLITTER,
  divide,
  fromNumber,
  multiply,
  subtract,
  toNumber,
} from './double-double';
import type { DoubleDoubleVector } from './double-double-vector';

/** Excel keeps 15 significant digits of what is typed. */
const SIGNIFICANT_DIGITS = 15;
/** The smallest whole number of so many digits. */
const FULL_DIGITS = 1e14;
/** 10²² is the largest power of ten that a double holds exactly. */
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Outside these bounds products overflow, or remainders lose digits; such numbers stay as they are. */
const LARGEST_RECOVERED = 1e290;
const SMALLEST_RECOVERED = 1e-270;

/**
 * The decimal of at most 15 digits that a double stands for, as a double-double: a cell that shows
 * 0.1 means one tenth, not the double nearest to it. A double that is no such decimal (a computed
 * 1/3, say) is returned as it is, so nothing is ever changed, only sharpened.
 */
export function recoverDecimal(value: number): DoubleDouble {
  return { high: value, low: remainderOf(value) ?? 0 };
}

/** recoverDecimal for every element; NaN stays NaN. */
export function recoverDecimals(values: ArrayLike<number>): DoubleDoubleVector {
  const high = new Float64Array(values);
  const low = new Float64Array(high.length);
  for (let i = 0; i < high.length; i++) low[i] = remainderOf(high[i]) ?? 0;
  return { high, low };
}

/** The number that a cell shows: of 15 digits, without what rounding left behind them. */
export function shownValue(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** Most cells have no more decimals than this; for them one product tells the decimal. */
const COMMON_DECIMALS = 6;
const COMMON_SCALE = EXACT_POWERS[COMMON_DECIMALS];
const COMMON_TOP = SPLITTER * COMMON_SCALE - (SPLITTER * COMMON_SCALE - COMMON_SCALE);
const COMMON_REST = COMMON_SCALE - COMMON_TOP;

/**
 * Whether a double is a decimal of at most 15 digits, as all numbers that were typed are. Any other
 * was worked out, and carries the rounding of what it was worked out from. NaN, for a missing value,
 * counts as one.
 */
export function isDecimal(value: number): boolean {
  return Number.isNaN(value) || remainderOf(value) !== undefined;
}

/** What the decimal has beyond its double; undefined where there is no such decimal. */
function remainderOf(value: number): number | undefined {
  if (Number.isSafeInteger(value)) return 0;
  const product = value * COMMON_SCALE;
  const digits = Math.round(product);
  if (digits < FULL_DIGITS && digits > -FULL_DIGITS && digits / COMMON_SCALE === value) {
    // The product's rounding error, by Veltkamp's splitting.
    const split = SPLITTER * value;
    const top = split - (split - value);
    const rest = value - top;
    const error =
      top * COMMON_TOP - product + top * COMMON_REST + rest * COMMON_TOP + rest * COMMON_REST;
    return (digits - product - error) / COMMON_SCALE;
  }
  return remainderOfAny(value);
}

function remainderOfAny(value: number): number | undefined {
  const size = Math.abs(value);
  if (!(size > SMALLEST_RECOVERED && size < LARGEST_RECOVERED)) return undefined;
  const power = SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(size));
  if (power < 0 || power > 21) return remainderFromText(value);
  // Just below a power of ten its logarithm rounds up to it.
  const isOneShort = size * EXACT_POWERS[power] < FULL_DIGITS;
  const scale = EXACT_POWERS[Math.max(isOneShort ? power + 1 : power, 1)];
  const digits = Math.round(size * scale);
  // Division by an exact power rounds correctly, so equality proves the decimal.
  if (digits / scale !== size) return undefined;
  const product = multiply(fromNumber(size), fromNumber(scale));
  const remainder = (digits - product.high - product.low) / scale;
  return value < 0 ? -remainder : remainder;
}

/** Past 2⁵³ and below 1e-8 the text form proves the decimal; its power of ten is taken in parts. */
function remainderFromText(value: number): number | undefined {
  const text = value.toExponential(SIGNIFICANT_DIGITS - 1);
  if (Number(text) !== value) return undefined;
  const [mantissa, exponent] = text.split('e');
  const power = Number(exponent) - (SIGNIFICANT_DIGITS - 1);
  const takePart = power < 0 ? divide : multiply;
  let result = fromNumber(Number(mantissa.replace('.', '')));
  for (let rest = Math.abs(power); rest > 0; rest -= 22) {
    result = takePart(result, fromNumber(EXACT_POWERS[Math.min(rest, 22)]));
  }
  const remainder = toNumber(subtract(result, fromNumber(value)));
  return Number.isFinite(remainder) ? remainder : 0;
}
