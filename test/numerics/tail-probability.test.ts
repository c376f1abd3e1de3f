import fc from 'fast-check';
import {
  chiSquaredUpper,
  fisherUpper,
  normalLower,
  normalTwoSided,
  studentTwoSided,
} from '../../src/numerics/tail-probability';
import { correctDigits } from '../support/correct-digits';
import { readGolden } from '../support/golden';

type Row = readonly [numerator: number, degrees: number, statistic: number, probability: number];

const EXACT = readGolden<{ rows: Row[] }>('tail-probabilities-mpmath.json').rows;
const R = readGolden<{ rows: Row[] }>('tail-probabilities-r.json').rows;

const probability = ([numerator, degrees, statistic]: Row): number =>
  numerator === 0
    ? studentTwoSided(statistic, degrees)
    : fisherUpper(statistic, numerator, degrees);

/** The rows whose probability has fewer correct digits than wanted. */
const worseThan = (digits: number, rows: readonly Row[]): Row[] =>
  rows.filter((row) => !(correctDigits(probability(row), row[3]) >= digits));

describe('the tail of chi squared', () => {
  type ChiRow = readonly [degrees: number, statistic: number, probability: number];
  const rowsOf = (file: string): readonly ChiRow[] =>
    readGolden<{ chiSquaredRows: ChiRow[] }>(file).chiSquaredRows;
  const fewerDigits = (digits: number, rows: readonly ChiRow[]): ChiRow[] =>
    rows.filter(
      ([degrees, statistic, p]) =>
        !(correctDigits(chiSquaredUpper(statistic, degrees), p) >= digits),
    );

  it('is within 1e-12 of 60-digit values down to 1e-300, 1 to 1,000,000 degrees of freedom', () => {
    const rows = rowsOf('tail-probabilities-mpmath.json');
    expect(rows.length).toBeGreaterThan(100);
    expect(fewerDigits(12, rows)).toEqual([]);
  });

  it('agrees with R', () => {
    expect(fewerDigits(12, rowsOf('tail-probabilities-r.json'))).toEqual([]);
  });

  it('of two degrees is exp(−x/2)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1300, noNaN: true }), (statistic) => {
        const digits = correctDigits(chiSquaredUpper(statistic, 2), Math.exp(-statistic / 2));
        expect(digits).toBeGreaterThan(12.5);
      }),
    );
  });

  it('falls as the statistic grows, rises with the degrees, and stays within 0 and 1', () => {
    const statistic = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        statistic,
        statistic,
        fc.double({ min: 0.1, max: 2000, noNaN: true }),
        (a, b, d) => {
          const near = chiSquaredUpper(Math.min(a, b), d);
          const far = chiSquaredUpper(Math.max(a, b), d);
          expect(near).toBeLessThanOrEqual(1);
          expect(far).toBeGreaterThanOrEqual(0);
          expect(far).toBeLessThanOrEqual(near * (1 + 1e-11));
          expect(chiSquaredUpper(a, d)).toBeLessThanOrEqual(
            chiSquaredUpper(a, d + 1) * (1 + 1e-11),
          );
        },
      ),
    );
  });

  it('is 1 at zero, 0 at infinity, and NaN for what is no statistic or no degrees', () => {
    expect(chiSquaredUpper(0, 3)).toBe(1);
    expect(chiSquaredUpper(-2, 3)).toBe(1);
    expect(chiSquaredUpper(Infinity, 3)).toBe(0);
    expect(chiSquaredUpper(1e308, 3)).toBe(0);
    expect(chiSquaredUpper(1e-300, 3)).toBe(1);
    expect(chiSquaredUpper(NaN, 3)).toBeNaN();
    expect(chiSquaredUpper(1, 0)).toBeNaN();
    expect(chiSquaredUpper(1, NaN)).toBeNaN();
  });
});

describe('tail probabilities', () => {
  const deep = EXACT.filter(([, , , p]) => p >= 1e-290);

  it('are within 1e-12 of 60-digit values down to 1e-290, 1 to 1,000,000 degrees of freedom', () => {
    expect(deep.length).toBeGreaterThan(1000);
    expect(worseThan(12, deep)).toEqual([]);
  });

  it('keep eight digits in the last ten decades before doubles end', () => {
    expect(
      worseThan(
        8,
        EXACT.filter((row) => !deep.includes(row)),
      ),
    ).toEqual([]);
  });

  it('agree with R to 1e-11 down to 1e-290', () => {
    expect(
      worseThan(
        11,
        R.filter(([, , , p]) => p >= 1e-290),
      ),
    ).toEqual([]);
  });

  it('do not depend on the sign of t', () => {
    expect(studentTwoSided(-2.5, 12)).toBe(studentTwoSided(2.5, 12));
  });

  it('of t with one and two degrees follow their closed forms', () => {
    for (const t of [0.01, 0.5, 1, 3, 40]) {
      expect(studentTwoSided(t, 1)).toBeCloseTo(1 - (2 * Math.atan(t)) / Math.PI, 14);
      expect(studentTwoSided(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 14);
    }
  });

  it('of F with one numerator degree are those of t', () => {
    const t = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(t, fc.integer({ min: 1, max: 5000 }), (statistic, degrees) => {
        const student = studentTwoSided(statistic, degrees);
        const fisher = fisherUpper(statistic * statistic, 1, degrees);
        return student < 1e-290 || correctDigits(fisher, student) >= 11;
      }),
    );
  });

  it('fall as the statistic grows and stay within 0 and 1', () => {
    const statistic = fc.double({ min: 0, max: 1e6, noNaN: true });
    const degrees = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(statistic, statistic, degrees, degrees, (a, b, d1, d2) => {
        const near = fisherUpper(Math.min(a, b), d1, d2);
        const far = fisherUpper(Math.max(a, b), d1, d2);
        return far >= 0 && near <= 1 && far <= near * (1 + 1e-11);
      }),
      { numRuns: 500 },
    );
  });

  it('are 1 at zero and 0 at infinity', () => {
    expect(studentTwoSided(0, 5)).toBe(1);
    expect(fisherUpper(0, 3, 5)).toBe(1);
    expect(fisherUpper(-1, 3, 5)).toBe(1);
    expect(studentTwoSided(-Infinity, 5)).toBe(0);
    expect(fisherUpper(Infinity, 3, 5)).toBe(0);
  });

  it('are NaN for what is no statistic or no degrees of freedom', () => {
    expect(studentTwoSided(NaN, 5)).toBeNaN();
    expect(studentTwoSided(1, 0)).toBeNaN();
    expect(studentTwoSided(1, NaN)).toBeNaN();
    expect(fisherUpper(NaN, 1, 5)).toBeNaN();
    expect(fisherUpper(1, 0, 5)).toBeNaN();
    expect(fisherUpper(1, 1, -5)).toBeNaN();
  });

  it('survive statistics near the end of the doubles', () => {
    expect(studentTwoSided(1e200, 1)).toBeCloseTo(0, 15);
    expect(studentTwoSided(1e-200, 7)).toBe(1);
    expect(fisherUpper(1e308, 1e6, 2)).toBeGreaterThanOrEqual(0);
    expect(fisherUpper(1e-308, 3, 2)).toBe(1);
  });
});

describe('the tails of the normal', () => {
  it('are those of a chi squared of one degree', () => {
    expect(normalTwoSided(1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(normalTwoSided(-1.959963984540054)).toBe(normalTwoSided(1.959963984540054));
    expect(correctDigits(normalLower(-6), 9.86587645037698e-10)).toBeGreaterThan(13);
    expect(normalLower(0)).toBe(0.5);
    expect(normalLower(1) + normalLower(-1)).toBe(1);
    expect([normalLower(Infinity), normalLower(-Infinity)]).toEqual([1, 0]);
  });
});
