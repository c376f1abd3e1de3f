/**
 * Double-double scalars: a number held as the unevaluated sum of two doubles, about 32 significant
 * digits. The error-free sum is Knuth's, the error-free product Dekker's (Veltkamp splitting), as in
 * T. J. Dekker, "A floating-point technique for extending the available precision", Numerische
 * Mathematik 18 (1971) 224–242. Products overflow once a factor passes about 1e300; callers scale.
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/** 2²⁷ + 1, which splits a double into two halves of 26 bits. */
export const SPLITTER = 134217729;

export const ZERO: DoubleDouble = { high: 0, low: 0 };
export const ONE: DoubleDouble = { high: 1, low: 0 };

export function fromNumber(value: number): DoubleDouble {
  return { high: value, low: 0 };
}

export function toNumber(value: DoubleDouble): number {
  return value.high + value.low;
}

/** high + low without loss, where |high| ≥ |low|. */
function renormalise(high: number, low: number): DoubleDouble {
  const sum = high + low;
  return { high: sum, low: low - (sum - high) };
}

export function negate(value: DoubleDouble): DoubleDouble {
  return { high: -value.high, low: -value.low };
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const sum = a.high + b.high;
  const shadow = sum - a.high;
  const error = a.high - (sum - shadow) + (b.high - shadow);
  const lowSum = a.low + b.low;
  const lowShadow = lowSum - a.low;
  const lowError = a.low - (lowSum - lowShadow) + (b.low - lowShadow);
  const first = renormalise(sum, error + lowSum);
  return renormalise(first.high, first.low + lowError);
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, negate(b));
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = a.high * b.high;
  const aScaled = SPLITTER * a.high;
  const aTop = aScaled - (aScaled - a.high);
  const aRest = a.high - aTop;
  const bScaled = SPLITTER * b.high;
  const bTop = bScaled - (bScaled - b.high);
  const bRest = b.high - bTop;
  const error = aTop * bTop - product + aTop * bRest + aRest * bTop + aRest * bRest;
  return renormalise(product, error + (a.high * b.low + a.low * b.high));
}

/** value · powerOfTwo, exactly. */
export function scale(value: DoubleDouble, powerOfTwo: number): DoubleDouble {
  return { high: value.high * powerOfTwo, low: value.low * powerOfTwo };
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high;
  let remainder = subtract(a, multiply(b, fromNumber(first)));
  const second = remainder.high / b.high;
  remainder = subtract(remainder, multiply(b, fromNumber(second)));
  const third = remainder.high / b.high;
  return add(renormalise(first, second), fromNumber(third));
}

/** Newton's step in double-double from the double root; NaN below zero. */
export function squareRoot(value: DoubleDouble): DoubleDouble {
  if (value.high === 0) return ZERO;
  let root = fromNumber(Math.sqrt(value.high));
  for (let step = 0; step < 2; step++) {
    const remainder = subtract(value, multiply(root, root));
    root = add(root, fromNumber(remainder.high / (2 * root.high)));
  }
  return root;
}

/** valueⁿ for an integer n by repeated squaring; n < 0 takes the reciprocal. */
export function integerPower(value: DoubleDouble, exponent: number): DoubleDouble {
  let result = ONE;
  let square = value;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, square);
    square = multiply(square, square);
  }
  return exponent < 0 ? divide(ONE, result) : result;
}
