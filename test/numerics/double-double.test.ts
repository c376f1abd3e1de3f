import fc from 'fast-check';
import {
  type DoubleDouble,
  ONE,
  ZERO,
  add,
  divide,
  fromNumber,
  integerPower,
  multiply,
  negate,
  squareRoot,
  subtract,
  toNumber,
} from '../../src/numerics/double-double';
import { agreesTo, exactSum, exactly, isWithin, minus, over, plus, times } from '../support/exact';

/** Doubles of both signs over many powers of ten, far from overflow and underflow. */
const plainDouble = fc
  .tuple(
    fc.double({ min: 1, max: 2, noNaN: true }),
    fc.integer({ min: -250, max: 250 }),
    fc.boolean(),
  )
  .map(([mantissa, exponent, negative]) => (negative ? -1 : 1) * mantissa * 2 ** exponent);

/** Double-doubles as the arithmetic makes them: the low part at most half a unit of the high one. */
const doubleDouble: fc.Arbitrary<DoubleDouble> = fc
  .tuple(plainDouble, fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([high, share]) => {
    const low = high * share * 2 ** -54;
    return { high: high + low, low: low - (high + low - high) };
  });

const positive = doubleDouble.map((value) => (value.high < 0 ? negate(value) : value));

const RUNS = { numRuns: 2000 };

describe('double-double arithmetic against exact rationals', () => {
  it('adds to within 2^-103 of the sum', () => {
    fc.assert(
      fc.property(doubleDouble, doubleDouble, (a, b) =>
        agreesTo(exactSum(add(a, b)), plus(exactSum(a), exactSum(b)), 103),
      ),
      RUNS,
    );
  });

  it('subtracts nearly equal numbers to within 2^-103 of the difference', () => {
    fc.assert(
      fc.property(doubleDouble, fc.integer({ min: -8, max: 8 }), (a, units) => {
        const b = add(a, fromNumber(a.high * units * Number.EPSILON));
        return agreesTo(exactSum(subtract(a, b)), minus(exactSum(a), exactSum(b)), 103);
      }),
      RUNS,
    );
  });

  it('adds opposite numbers to exactly zero', () => {
    fc.assert(fc.property(doubleDouble, (a) => toNumber(add(a, negate(a))) === 0));
  });

  it('multiplies to within 2^-101 of the product', () => {
    fc.assert(
      fc.property(doubleDouble, doubleDouble, (a, b) =>
        agreesTo(exactSum(multiply(a, b)), times(exactSum(a), exactSum(b)), 101),
      ),
      RUNS,
    );
  });

  it('multiplies two doubles without any error', () => {
    fc.assert(
      fc.property(plainDouble, plainDouble, (a, b) => {
        const product = exactSum(multiply(fromNumber(a), fromNumber(b)));
        const { numerator } = minus(product, times(exactly(a), exactly(b)));
        return numerator === 0n;
      }),
      RUNS,
    );
  });

  it('divides to within 2^-100 of the quotient', () => {
    fc.assert(
      fc.property(doubleDouble, doubleDouble, (a, b) =>
        agreesTo(exactSum(divide(a, b)), over(exactSum(a), exactSum(b)), 100),
      ),
      RUNS,
    );
  });

  it('takes square roots whose square is within 2^-100 of the number', () => {
    fc.assert(
      fc.property(positive, (a) => {
        const root = exactSum(squareRoot(a));
        return agreesTo(times(root, root), exactSum(a), 100);
      }),
      RUNS,
    );
  });

  it('raises to whole powers, below zero too', () => {
    const base = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(base, fc.integer({ min: -30, max: 30 }), (value, exponent) => {
        const exact = exactly(value);
        let expected = exactly(1);
        for (let step = 0; step < Math.abs(exponent); step++) expected = times(expected, exact);
        if (exponent < 0) expected = over(exactly(1), expected);
        return agreesTo(exactSum(integerPower(fromNumber(value), exponent)), expected, 94);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves parts that do not overlap', () => {
    fc.assert(
      fc.property(doubleDouble, doubleDouble, (a, b) =>
        [add(a, b), multiply(a, b), divide(a, b)].every(({ high, low }) => high + low === high),
      ),
      RUNS,
    );
  });

  it('takes a difference against its operands even where the lows alone differ', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) =>
        isWithin(
          exactSum(subtract(add(a, b), b)),
          exactSum(a),
          plus(exactSum(a), exactSum(b)),
          102,
        ),
      ),
      RUNS,
    );
  });
});

describe('double-double scalars at the edges', () => {
  it('raises anything to the power of zero to one', () => {
    expect(integerPower(fromNumber(7), 0)).toEqual(ONE);
  });

  it('takes the root of zero as zero and of a negative number as NaN', () => {
    expect(squareRoot(ZERO)).toEqual(ZERO);
    expect(toNumber(squareRoot(fromNumber(-1)))).toBeNaN();
  });

  it('divides by zero to what is no finite number', () => {
    expect(Number.isFinite(toNumber(divide(ONE, ZERO)))).toBe(false);
  });

  it('carries NaN through every operation', () => {
    const missing = fromNumber(NaN);
    for (const operation of [add, subtract, multiply, divide]) {
      expect(toNumber(operation(missing, ONE))).toBeNaN();
      expect(toNumber(operation(ONE, missing))).toBeNaN();
    }
  });
});
