import fc from 'fast-check';
import {
  type DoubleDoubleVector,
  addScaled,
  constantVector,
  dot,
  joined,
  part,
  pick,
  scaleByPowerOfTwo,
  subtractScalar,
  sum,
  toNumbers,
} from '../../src/numerics/double-double-vector';
import { type Rational, exactSum, exactly, isWithin, plus, times } from '../support/exact';

const ZERO: Rational = exactly(0);
const absolute = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});

const at = ({ high, low }: DoubleDoubleVector, i: number): Rational =>
  exactSum({ high: high[i], low: low[i] });

const element = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .filter(([high]) => high === 0 || Math.abs(high) > 1e-100)
  .map(([high, share]) => [high, high * share * 2 ** -54] as const);

const vectorOf = (length: number): fc.Arbitrary<DoubleDoubleVector> =>
  fc.array(element, { minLength: length, maxLength: length }).map((elements) => ({
    high: Float64Array.from(elements, ([high]) => high),
    low: Float64Array.from(elements, ([, low]) => low),
  }));

const LENGTH = 12;
const vector = vectorOf(LENGTH);
const places = Array.from({ length: LENGTH }, (_, i) => i);

describe('double-double vectors against exact rationals', () => {
  it('form a product sum to within 2^-96 of the sum of its sizes', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const products = places.map((i) => times(at(a, i), at(b, i)));
        const size = products.map(absolute).reduce(plus, ZERO);
        return isWithin(exactSum(dot(a, b)), products.reduce(plus, ZERO), size, 96);
      }),
      { numRuns: 300 },
    );
  });

  it('form a sum to within 2^-96 of the sum of its sizes', () => {
    fc.assert(
      fc.property(vector, (a) => {
        const elements = places.map((i) => at(a, i));
        const size = elements.map(absolute).reduce(plus, ZERO);
        return isWithin(exactSum(sum(a)), elements.reduce(plus, ZERO), size, 96);
      }),
      { numRuns: 300 },
    );
  });

  it('add a multiple of one another to within 2^-100 of the parts', () => {
    fc.assert(
      fc.property(vector, vector, element, (target, source, [high, low]) => {
        const before = places.map((i) => at(target, i));
        const factor = { high: high + low, low: low - (high + low - high) };
        addScaled(target, factor, source);
        return places.every((i) => {
          const share = times(exactSum(factor), at(source, i));
          const size = plus(absolute(before[i]), absolute(share));
          return isWithin(at(target, i), plus(before[i], share), size, 100);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('subtract a number from every element and leave the vector as it was', () => {
    const a = { high: Float64Array.of(1, 2, 4), low: new Float64Array(3) };
    expect([...toNumbers(subtractScalar(a, { high: 1, low: 2 ** -60 }))]).toEqual([
      -(2 ** -60),
      1,
      3,
    ]);
    expect([...a.high]).toEqual([1, 2, 4]);
  });
});

describe('double-double vectors as lists', () => {
  const a = { high: Float64Array.of(1, 2, 3), low: Float64Array.of(0, 2 ** -60, 0) };

  it('give the elements at the places that are asked for, in that order', () => {
    const picked = pick(a, Int32Array.of(2, 1));
    expect([...picked.high]).toEqual([3, 2]);
    expect([...picked.low]).toEqual([0, 2 ** -60]);
  });

  it('give a part as a view, and one beneath another as a copy', () => {
    const whole = {
      high: Float64Array.of(0.1, 0.2, 0.3, 0.4),
      low: Float64Array.of(1e-18, 2e-18, 3e-18, 4e-18),
    };
    const view = part(whole, 1, 3);
    expect([...view.high]).toEqual([0.2, 0.3]);
    expect([...view.low]).toEqual([2e-18, 3e-18]);
    const both = joined(view, part(whole, 0, 1));
    expect([...both.high]).toEqual([0.2, 0.3, 0.1]);
    expect([...both.low]).toEqual([2e-18, 3e-18, 1e-18]);
    both.high[0] = 7;
    expect(whole.high[1]).toBe(0.2);
  });

  it('scale by a power of two without losing a bit', () => {
    const scaled = scaleByPowerOfTwo(a, 2 ** -20);
    expect([...scaled.high, ...scaled.low]).toEqual(
      [...a.high, ...a.low].map((part) => part * 2 ** -20),
    );
  });

  it('repeat one value', () => {
    expect([...toNumbers(constantVector(3, 1.5))]).toEqual([1.5, 1.5, 1.5]);
  });

  it('sum to zero when they are empty', () => {
    expect(sum(constantVector(0, 1))).toEqual({ high: 0, low: 0 });
  });
});
