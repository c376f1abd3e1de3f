import {
  absolute,
  add,
  divide,
  hull,
  type Interval,
  larger,
  multiply,
  negative,
  pointInterval,
  power,
  square,
  squareRoot,
  subtract,
} from './interval';

/**
 * All that a function takes over a box, and all that its slopes take there, one a variable: what the
 * mean value theorem needs. Slopes at kinks (|x|, max) are those of both sides.
 */
export interface Enclosure {
  readonly value: Interval;
  readonly slopes: readonly Interval[];
}

const ZERO = pointInterval(0);
const ONE = pointInterval(1);

/** One of the variables of a box. */
export function variable(value: Interval, index: number, count: number): Enclosure {
  const slopes = new Array<Interval>(count).fill(ZERO);
  slopes[index] = ONE;
  return { value, slopes };
}

export function constant(value: Interval, count: number): Enclosure {
  return { value, slopes: new Array<Interval>(count).fill(ZERO) };
}

const isZero = ({ lower, upper }: Interval): boolean => lower === 0 && upper === 0;

/** Slopes that are 0 stay exactly 0. */
function times(slope: Interval, factor: Interval): Interval {
  return isZero(slope) ? ZERO : multiply(slope, factor);
}

function plus(first: Interval, second: Interval): Interval {
  if (isZero(first)) return second;
  return isZero(second) ? first : add(first, second);
}

function chained(value: Interval, inner: Enclosure, outerSlope: Interval): Enclosure {
  return { value, slopes: inner.slopes.map((slope) => times(slope, outerSlope)) };
}

export function sumOf(first: Enclosure, second: Enclosure): Enclosure {
  return {
    value: add(first.value, second.value),
    slopes: first.slopes.map((slope, i) => plus(slope, second.slopes[i])),
  };
}

export function differenceOf(first: Enclosure, second: Enclosure): Enclosure {
  return {
    value: subtract(first.value, second.value),
    slopes: first.slopes.map((slope, i) => plus(slope, negative(second.slopes[i]))),
  };
}

export function productOf(first: Enclosure, second: Enclosure): Enclosure {
  return {
    value: multiply(first.value, second.value),
    slopes: first.slopes.map((slope, i) =>
      plus(times(slope, second.value), times(second.slopes[i], first.value)),
    ),
  };
}

export function quotientOf(first: Enclosure, second: Enclosure): Enclosure {
  const value = divide(first.value, second.value);
  return {
    value,
    // (f′ − (f/g)·g′)/g
    slopes: first.slopes.map((slope, i) => {
      const above = plus(slope, negative(times(second.slopes[i], value)));
      return isZero(above) ? ZERO : divide(above, second.value);
    }),
  };
}

export function scaled(factor: Interval, inner: Enclosure): Enclosure {
  return chained(multiply(factor, inner.value), inner, factor);
}

export function squareOf(inner: Enclosure): Enclosure {
  return chained(square(inner.value), inner, multiply(pointInterval(2), inner.value));
}

export function rootOf(inner: Enclosure): Enclosure {
  const value = squareRoot(inner.value);
  return chained(value, inner, divide(pointInterval(0.5), value));
}

/** x^p of x from 0 up with a constant p. */
export function powerOf(inner: Enclosure, exponent: Interval): Enclosure {
  if (exponent.lower === 0.5 && exponent.upper === 0.5) return rootOf(inner);
  if (exponent.lower === 1 && exponent.upper === 1) return inner;
  const value = power(inner.value, exponent);
  return chained(value, inner, divide(multiply(exponent, value), inner.value));
}

export function absoluteOf(inner: Enclosure): Enclosure {
  const { lower, upper } = inner.value;
  const slope = { lower: lower < 0 ? -1 : 1, upper: upper > 0 ? 1 : -1 };
  return chained(absolute(inner.value), inner, slope);
}

export function largerOf(first: Enclosure, second: Enclosure): Enclosure {
  if (first.value.lower > second.value.upper) return first;
  if (second.value.lower > first.value.upper) return second;
  return {
    value: larger(first.value, second.value),
    slopes: first.slopes.map((slope, i) => hull(slope, second.slopes[i])),
  };
}
