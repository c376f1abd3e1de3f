import fc from 'fast-check';
import {
  add,
  contains,
  distance,
  divide,
  type Interval,
  intersection,
  logarithm,
  middle,
  multiply,
  nextDown,
  nextUp,
  power,
  square,
  squareRoot,
  subtract,
} from '../../src/numerics/interval';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const interval = fc
  .tuple(finite, finite)
  .map(([a, b]): Interval => ({ lower: Math.min(a, b), upper: Math.max(a, b) }));
/** An interval and a number within. */
const inside = fc
  .tuple(interval, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, share]) => ({
    of,
    at: Math.min(of.upper, Math.max(of.lower, of.lower + share * (of.upper - of.lower))),
  }));

/** Sum and product of two doubles in whole numbers times 2^-k, exactly. */
function exact(value: number): { readonly digits: bigint; readonly shift: number } {
  let shift = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift++;
  }
  return { digits: BigInt(scaled), shift };
}

describe('interval arithmetic', () => {
  it('steps to the neighbouring doubles', () => {
    expect(nextUp(1)).toBe(1 + Number.EPSILON);
    expect(nextDown(1)).toBe(1 - Number.EPSILON / 2);
    expect(nextUp(0)).toBe(Number.MIN_VALUE);
    expect(nextDown(0)).toBe(-Number.MIN_VALUE);
    expect(nextUp(-1)).toBe(-1 + Number.EPSILON / 2);
    expect(nextUp(Number.MAX_VALUE)).toBe(Infinity);
    expect(nextUp(Infinity)).toBe(Infinity);
  });

  it('holds the exact product, which no double may hold', () => {
    const moderate = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(moderate, moderate, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        const { lower, upper } = multiply({ lower: a, upper: a }, { lower: b, upper: b });
        const [low, high] = [exact(lower), exact(upper)];
        const scale = 400;
        const at = ({ digits, shift }: { digits: bigint; shift: number }): bigint =>
          digits << BigInt(scale - shift);
        const product = (x.digits * y.digits) << BigInt(scale - x.shift - y.shift);
        expect(at(low) <= product && product <= at(high)).toBe(true);
      }),
    );
  });

  it('holds every sum, difference, product and quotient of what lies within', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(contains(add(a.of, b.of), a.at + b.at)).toBe(true);
        expect(contains(subtract(a.of, b.of), a.at - b.at)).toBe(true);
        expect(contains(multiply(a.of, b.of), a.at * b.at)).toBe(true);
        if (b.at !== 0) expect(contains(divide(a.of, b.of), a.at / b.at)).toBe(true);
      }),
    );
  });

  it('holds every root, square, power and logarithm of what lies within', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.05, max: 3, noNaN: true }), (a, exponent) => {
        const exponents = { lower: exponent, upper: exponent * 1.1 };
        expect(contains(square(a.of), a.at * a.at)).toBe(true);
        if (a.at < 0) return;
        expect(contains(squareRoot(a.of), Math.sqrt(a.at))).toBe(true);
        expect(contains(power(a.of, exponents), a.at ** (exponent * 1.05))).toBe(true);
        if (a.at > 0) expect(contains(logarithm(a.of), Math.log(a.at))).toBe(true);
      }),
    );
  });

  it('divides by an interval that holds 0 without losing a quotient', () => {
    const quotient = divide({ lower: 1, upper: 2 }, { lower: 0, upper: 4 });
    expect(quotient.upper).toBe(Infinity);
    expect(contains(quotient, 0.25)).toBe(true);
    expect(divide({ lower: 1, upper: 2 }, { lower: -1, upper: 1 }).lower).toBe(-Infinity);
  });

  it('shares, measures and halves', () => {
    expect(intersection({ lower: 0, upper: 2 }, { lower: 1, upper: 3 })).toEqual({
      lower: 1,
      upper: 2,
    });
    expect(intersection({ lower: 0, upper: 1 }, { lower: 2, upper: 3 })).toBeUndefined();
    expect(distance({ lower: 0, upper: 1 }, { lower: 3, upper: 4 })).toBe(2);
    expect(distance({ lower: 3, upper: 4 }, { lower: 0, upper: 3.5 })).toBe(0);
    expect(middle({ lower: 1, upper: 2 })).toBe(1.5);
  });
});
