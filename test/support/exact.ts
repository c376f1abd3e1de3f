import type { DoubleDouble } from '../../src/numerics/double-double';

/** An exact rational number, denominator above zero. Not reduced: tests are short. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const BITS = new DataView(new ArrayBuffer(8));

/** The number that a finite double is, exactly. */
export function exactly(value: number): Rational {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number`);
  BITS.setFloat64(0, value);
  const bits = BITS.getBigUint64(0);
  const sign = bits >> 63n === 1n ? -1n : 1n;
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const significand = sign * (biased === 0 ? fraction : fraction | 0x10000000000000n);
  const exponent = Math.max(biased, 1) - 1075;
  return exponent >= 0
    ? { numerator: significand << BigInt(exponent), denominator: 1n }
    : { numerator: significand, denominator: 1n << BigInt(-exponent) };
}

/** high + low, exactly. */
export function exactSum({ high, low }: DoubleDouble): Rational {
  return plus(exactly(high), exactly(low));
}

/** The number that a decimal text stands for, such as -12.5e-7. */
export function decimal(text: string): Rational {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) };
}

export function plus(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

export function over(a: Rational, b: Rational): Rational {
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  };
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Whether |actual − expected| ≤ |expected|·2^−bits. */
export function agreesTo(actual: Rational, expected: Rational, bits: number): boolean {
  return isWithin(actual, expected, expected, bits);
}

/** Whether |actual − expected| ≤ |scale|·2^−bits. */
export function isWithin(
  actual: Rational,
  expected: Rational,
  scale: Rational,
  bits: number,
): boolean {
  const difference = minus(actual, expected);
  return (
    (magnitude(difference.numerator) * scale.denominator) << BigInt(bits) <=
    magnitude(scale.numerator) * difference.denominator
  );
}
