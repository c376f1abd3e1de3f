import fc from 'fast-check';
import { studentUpperQuantile } from '../../src/numerics/student-quantile';
import { studentTwoSided } from '../../src/numerics/tail-probability';
import { correctDigits } from '../support/correct-digits';
import { readGolden } from '../support/golden';

type Row = readonly [degrees: number, tail: number, quantile: number];

const rowsOf = (file: string): readonly Row[] => readGolden<{ rows: Row[] }>(file).rows;
/** The rows whose quantile has fewer correct digits than wanted. */
const fewerDigits = (digits: number, rows: readonly Row[]): Row[] =>
  rows.filter(
    ([degrees, tail, quantile]) =>
      !(correctDigits(studentUpperQuantile(tail, degrees), quantile) >= digits),
  );

describe('the upper quantile of Student’s t', () => {
  it('is within 1e-14 of 50-digit values, from one half to tails of 1e-100', () => {
    const rows = rowsOf('student-quantiles-mpmath.json');
    expect(rows.length).toBeGreaterThan(150);
    expect(fewerDigits(14, rows)).toEqual([]);
  });

  it('agrees with R’s qt, 1 to 1,000,000 degrees of freedom', () => {
    const rows = rowsOf('student-quantiles.json');
    expect(rows.length).toBeGreaterThan(250);
    expect(fewerDigits(13, rows)).toEqual([]);
  });

  it('leads back to the tail, for whole degrees of freedom and others', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -269.9, max: -0.31, noNaN: true }),
        fc.double({ min: 3, max: 5000, noNaN: true }),
        (exponent, degrees) => {
          const tail = 10 ** exponent;
          const back = studentTwoSided(studentUpperQuantile(tail, degrees), degrees) / 2;
          expect(correctDigits(back, tail)).toBeGreaterThan(10);
        },
      ),
    );
  });

  it('is 0 at one half, and below 0 past it', () => {
    expect(studentUpperQuantile(0.5, 7)).toBe(0);
    expect(studentUpperQuantile(0.975, 7)).toBeCloseTo(-studentUpperQuantile(0.025, 7), 12);
  });

  it('comes close to 0 next to one half', () => {
    for (const degrees of [1, 2, 3, 40, 1e6]) {
      const quantile = studentUpperQuantile(0.5 - 1e-12, degrees);
      expect(quantile).toBeGreaterThan(2e-12);
      expect(quantile).toBeLessThan(4e-12);
    }
  });

  it('is NaN for what is no tail, and for less than one degree of freedom', () => {
    for (const tail of [0, 1e-300, 1, -0.1, 1.5, NaN, Infinity]) {
      expect(studentUpperQuantile(tail, 5)).toBeNaN();
    }
    for (const degrees of [0, 0.5, -1, NaN]) {
      expect(studentUpperQuantile(0.025, degrees)).toBeNaN();
    }
  });
});
