/** All real numbers from lower to upper, both ends included; an end may be infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export const WHOLE_LINE: Interval = { lower: -Infinity, upper: Infinity };

const BITS = new BigInt64Array(1);
const FLOAT = new Float64Array(BITS.buffer);

/** The next double above; infinity stays. */
export function nextUp(value: number): number {
  if (Number.isNaN(value) || value === Infinity) return value;
  if (value === 0) return Number.MIN_VALUE;
  FLOAT[0] = value;
  BITS[0] += value > 0 ? 1n : -1n;
  return FLOAT[0];
}

/** The next double below; minus infinity stays. */
export function nextDown(value: number): number {
  return -nextUp(-value);
}

/** Ends as computed in doubles, moved outward by one: a correctly rounded end misses by less. */
function outward(lower: number, upper: number): Interval {
  return { lower: nextDown(lower), upper: nextUp(upper) };
}

export function pointInterval(value: number): Interval {
  return { lower: value, upper: value };
}

/** Between two numbers, each the double nearest to a decimal: the decimals lie within. */
export function intervalBetween(lower: number, upper: number): Interval {
  return outward(lower, upper);
}

/** A decimal that a double stands for: exact where the double is (a half), else the double's neighbours. */
export function decimalInterval(value: number): Interval {
  return Number.isInteger(value * 1024) ? pointInterval(value) : outward(value, value);
}

export function contains({ lower, upper }: Interval, value: number): boolean {
  return lower <= value && value <= upper;
}

export function isWithin(inner: Interval, outer: Interval): boolean {
  return outer.lower <= inner.lower && inner.upper <= outer.upper;
}

export function overlap(first: Interval, second: Interval): boolean {
  return first.lower <= second.upper && second.lower <= first.upper;
}

/** What two intervals share; undefined where that is nothing. */
export function intersection(first: Interval, second: Interval): Interval | undefined {
  const lower = Math.max(first.lower, second.lower);
  const upper = Math.min(first.upper, second.upper);
  return lower <= upper ? { lower, upper } : undefined;
}

/** Whether neither end is infinite. */
export function isBounded({ lower, upper }: Interval): boolean {
  return Number.isFinite(lower) && Number.isFinite(upper);
}

export function width({ lower, upper }: Interval): number {
  return upper - lower;
}

/** A double within, in the middle where both ends are finite. */
export function middle({ lower, upper }: Interval): number {
  if (lower === -Infinity) return upper === Infinity ? 0 : upper;
  if (upper === Infinity) return lower;
  const half = lower / 2 + upper / 2;
  return half < lower ? lower : half > upper ? upper : half;
}

/** How far the first lies from the second; 0 where they overlap. */
export function distance(first: Interval, second: Interval): number {
  return Math.max(0, first.lower - second.upper, second.lower - first.upper);
}

export function negative({ lower, upper }: Interval): Interval {
  return { lower: -upper, upper: -lower };
}

export function add(first: Interval, second: Interval): Interval {
  return outward(first.lower + second.lower, first.upper + second.upper);
}

export function subtract(first: Interval, second: Interval): Interval {
  return outward(first.lower - second.upper, first.upper - second.lower);
}

/** The product of two ends, where 0 times infinity is 0: an infinite end is never reached. */
function product(first: number, second: number): number {
  return first === 0 || second === 0 ? 0 : first * second;
}

export function multiply(first: Interval, second: Interval): Interval {
  const a = product(first.lower, second.lower);
  const b = product(first.lower, second.upper);
  const c = product(first.upper, second.lower);
  const d = product(first.upper, second.upper);
  return outward(Math.min(a, b, c, d), Math.max(a, b, c, d));
}

/** 1/x, the whole line where 0 lies inside. */
function reciprocal({ lower, upper }: Interval): Interval {
  if (lower > 0 || upper < 0) return outward(1 / upper, 1 / lower);
  if (lower === 0 && upper > 0) return { lower: nextDown(1 / upper), upper: Infinity };
  if (upper === 0 && lower < 0) return { lower: -Infinity, upper: nextUp(1 / lower) };
  return WHOLE_LINE;
}

export function divide(first: Interval, second: Interval): Interval {
  if (second.lower > 0 || second.upper < 0) {
    const a = first.lower / second.lower;
    const b = first.lower / second.upper;
    const c = first.upper / second.lower;
    const d = first.upper / second.upper;
    const ends = [a, b, c, d];
    // Infinity by infinity says nothing.
    if (ends.some(Number.isNaN)) return multiply(first, reciprocal(second));
    return outward(Math.min(...ends), Math.max(...ends));
  }
  return multiply(first, reciprocal(second));
}

export function square(base: Interval): Interval {
  const size = absolute(base);
  return atLeast(0, outward(size.lower * size.lower, size.upper * size.upper));
}

export function absolute({ lower, upper }: Interval): Interval {
  if (lower >= 0) return { lower, upper };
  if (upper <= 0) return { lower: -upper, upper: -lower };
  return { lower: 0, upper: Math.max(-lower, upper) };
}

/** What is 0 or more of it; nothing left is the point 0. */
function fromZero({ lower, upper }: Interval): Interval {
  return { lower: Math.max(0, lower), upper: Math.max(0, upper) };
}

function atLeast(least: number, { lower, upper }: Interval): Interval {
  return { lower: Math.max(least, lower), upper };
}

/** √x of the part that is 0 or more. */
export function squareRoot(radicand: Interval): Interval {
  const { lower, upper } = fromZero(radicand);
  return atLeast(0, outward(Math.sqrt(lower), Math.sqrt(upper)));
}

/** Powers and logarithms of engines are good to an ulp or two; eight are allowed for. */
const LOOSE = 2 ** -50;

function looselyOutward(lower: number, upper: number): Interval {
  return outward(lower - Math.abs(lower) * LOOSE, upper + Math.abs(upper) * LOOSE);
}

/** x^y of the part of x that is 0 or more; y is above 0. */
export function power(base: Interval, exponent: Interval): Interval {
  const { lower, upper } = fromZero(base);
  if (exponent.lower === 0.5 && exponent.upper === 0.5) return squareRoot(base);
  if (exponent.lower === 1 && exponent.upper === 1) return { lower, upper };
  // A greater exponent makes what is below 1 smaller.
  const least = lower ** (lower < 1 ? exponent.upper : exponent.lower);
  const greatest = upper ** (upper < 1 ? exponent.lower : exponent.upper);
  return atLeast(0, looselyOutward(least, greatest));
}

/** ln x of the part that is 0 or more. */
export function logarithm(argument: Interval): Interval {
  const { lower, upper } = fromZero(argument);
  const tiny = 2 ** -60;
  const ends = looselyOutward(Math.log(lower), Math.log(upper));
  return { lower: ends.lower - tiny, upper: ends.upper + tiny };
}

/** The larger of the two. */
export function larger(first: Interval, second: Interval): Interval {
  return {
    lower: Math.max(first.lower, second.lower),
    upper: Math.max(first.upper, second.upper),
  };
}

export function smaller(first: Interval, second: Interval): Interval {
  return {
    lower: Math.min(first.lower, second.lower),
    upper: Math.min(first.upper, second.upper),
  };
}

/** From the least of all to the greatest. */
export function hull(first: Interval, second: Interval): Interval {
  return {
    lower: Math.min(first.lower, second.lower),
    upper: Math.max(first.upper, second.upper),
  };
}
