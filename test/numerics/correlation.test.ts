import fc from 'fast-check';
import {
  correlationMatrix,
  oneLessCorrelation,
  unitDeviations,
} from '../../src/numerics/correlation';

const vector = (...values: number[]): Float64Array => Float64Array.from(values);
const correlation = (a: Float64Array, b: Float64Array): number => correlationMatrix([a, b])[0][1];

describe('correlations', () => {
  it('follow their formula', () => {
    expect(correlation(vector(1, 2, 3, 4), vector(2, 4, 5, 9))).toBeCloseTo(
      11 / Math.sqrt(5 * 26),
      15,
    );
    expect(correlation(vector(1, 2, 3), vector(3, 2, 1))).toBe(-1);
    expect(correlation(vector(1, 0, -1, 0), vector(0, 1, 0, -1))).toBeCloseTo(0, 15);
  });

  it('keep within −1 and 1, symmetric, 1 on the diagonal, whatever the size of the values', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1, 5e-324, 1.7e308, -1.7e308),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 9 }), (rows) => {
        const [a, b] = [0, 1].map((j) => Float64Array.from(rows, (row) => row[j]));
        fc.pre([a, b].every((x) => x.some((entry) => entry !== x[0])));
        const [[first, r], [mirrored, last]] = correlationMatrix([a, b]);
        expect([first, last]).toEqual([1, 1]);
        expect(mirrored).toBe(r);
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('next to 1 keep the digits of what they lack', () => {
    const e = 1e-6;
    const lack = oneLessCorrelation(
      unitDeviations(vector(-1, 0, 1)),
      unitDeviations(vector(-1, e, 1)),
    );
    // r = 1/√(1 + e²/3), so that 1 − r = e²/6 lies below the last digit of r.
    expect(lack / ((e * e) / 6)).toBeCloseTo(1, 9);
  });

  it('of a constant column are not defined', () => {
    expect(unitDeviations(vector(0.1, 0.1, 0.1)).every(Number.isNaN)).toBe(true);
  });
});
