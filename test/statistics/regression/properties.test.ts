import fc from 'fast-check';
import { toNumber } from '../../../src/numerics/double-double';
import { dot, toNumbers } from '../../../src/numerics/double-double-vector';
import { type TestName, runTest } from '../../../src/statistics/regression/diagnostics/run-test';
import type { TestResult } from '../../../src/statistics/regression/diagnostics/test-result';
import type { Regression } from '../../../src/statistics/regression/regression';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { STATISTICS, type StatisticName } from '../../../src/statistics/regression/statistics';
import { correctDigits } from '../../support/correct-digits';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

interface Columns {
  readonly Y: number[];
  readonly K: number[];
  readonly Z: number[];
}

const COVARIANCES = ['ordinary', 'hc0', 'hc1', 'hc2', 'hc3', 'hac', 'hac:2:raw'];
const TESTS: TestName[] = ['bg', 'bpg', 'glejser', 'arch', 'white', 'whitecross', 'jb', 'reset'];
const FREE_OF_UNITS: StatisticName[] = ['r2', 'adjr2', 'f', 'probf', 'dw'];

/** Three columns of numbers with two decimals, no two of which nearly fit. */
const columns: fc.Arbitrary<Columns> = fc
  .array(
    fc.tuple(
      fc.integer({ min: -9999, max: 9999 }),
      fc.integer({ min: -9999, max: 9999 }),
      fc.integer({ min: -9999, max: 9999 }),
    ),
    { minLength: 14, maxLength: 20 },
  )
  .map((rows) => ({
    Y: rows.map(([y]) => y / 100),
    K: rows.map(([, k]) => k / 100),
    Z: rows.map(([, , z]) => z / 100),
  }))
  .filter(({ Y, K, Z }) => [Y, K, Z].every((column) => new Set(column).size > 9));

const run = (equation: string, data: Columns, covariance?: string): Regression =>
  runRegression(tableOf({ ...data }), { equation, covariance });
const numbersOf = ({ statistics }: TestResult): number[] =>
  statistics.flatMap(({ value, probability }) =>
    [value, probability].filter((each) => typeof each === 'number'),
  );
const tests = (equation: string, data: Columns): number[] =>
  TESTS.flatMap((test) => numbersOf(runTest(tableOf({ ...data }), { equation, test })));

function expectClose(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual).toHaveLength(expected.length);
  // What is zero but for rounding has no digits of its own.
  actual.forEach((value, i) =>
    expect(
      Math.max(correctDigits(value, expected[i]), -Math.log10(Math.abs(value - expected[i]))),
    ).toBeGreaterThan(digits),
  );
}

const linesOf = (regression: Regression, order: readonly number[]): number[] =>
  order.flatMap((j) => {
    const { estimate, standardError, tStatistic, probability } = regression.coefficients[j];
    return [estimate, standardError, tStatistic, probability];
  });

describe('any regression', () => {
  it('does not depend on the order of its regressors, nor do its tests', () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(...COVARIANCES), (data, covariance) => {
        const one = run('Y C K Z K(-1)', data, covariance);
        const other = run('Y K(-1) Z C K', data, covariance);
        expectClose(linesOf(other, [2, 3, 1, 0]), linesOf(one, [0, 1, 2, 3]), 11);
        expectClose(tests('Y Z C K', data), tests('Y C K Z', data), 10);
      }),
      { numRuns: 60 },
    );
  });

  it('changes the coefficient of a scaled regressor alone, and no test', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: -5, max: 5 }), (data, power) => {
        const scaled = { ...data, K: data.K.map((k) => Number(`${k}e${power}`)) };
        for (const covariance of COVARIANCES) {
          const [plain, other] = [
            run('Y C K Z', data, covariance),
            run('Y C K Z', scaled, covariance),
          ];
          expectClose(linesOf(other, [0, 2]), linesOf(plain, [0, 2]), 11);
          const [a, b] = [plain.coefficients[1], other.coefficients[1]];
          expectClose([b.estimate * 10 ** power], [a.estimate], 11);
          expectClose([b.standardError * 10 ** power], [a.standardError], 11);
          expectClose([b.tStatistic, b.probability], [a.tStatistic, a.probability], 11);
        }
        expectClose(tests('Y C K Z', scaled), tests('Y C K Z', data), 9);
      }),
      { numRuns: 40 },
    );
  });

  it('changes the constant of a shifted regressor alone', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: -900, max: 900 }), (data, shift) => {
        const moved = { ...data, K: data.K.map((k) => Number((k + shift).toFixed(2))) };
        const [plain, other] = [run('Y C K Z', data), run('Y C K Z', moved)];
        expectClose(linesOf(other, [1, 2]), linesOf(plain, [1, 2]), 11);
        const expected = plain.coefficients[0].estimate - shift * plain.coefficients[1].estimate;
        expectClose([other.coefficients[0].estimate], [expected], 9);
        for (const name of FREE_OF_UNITS) {
          expectClose([STATISTICS[name](other) as number], [STATISTICS[name](plain) as number], 11);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves residuals orthogonal to every regressor, to the last digits of double-double', () => {
    fc.assert(
      fc.property(columns, (data) => {
        const { design, residuals } = run('Y C K Z K(-1) Y(-1)', data);
        for (const column of design.columns) {
          const size = Math.sqrt(dot(column, column).high * dot(residuals, residuals).high);
          expect(Math.abs(toNumber(dot(column, residuals)))).toBeLessThan(1e-26 * size);
        }
      }),
    );
  });

  it('refuses an exact copy of a regressor, and names both', () => {
    fc.assert(
      fc.property(columns, (data) => {
        const table = tableOf({ ...data, COPY: data.K });
        expect(reasonOf(() => runRegression(table, { equation: 'Y C K Z COPY' }))).toEqual({
          code: 'collinear',
          term: 'COPY',
          others: ['K'],
        });
      }),
      { numRuns: 50 },
    );
  });

  it('gives each coefficient as its regressor gives it once cleared of the others (Frisch-Waugh-Lovell)', () => {
    fc.assert(
      fc.property(columns, (data) => {
        const full = run('Y C K Z', data);
        const cleared = (name: string): number[] =>
          Array.from(toNumbers(run(`${name} C Z`, data).residuals));
        const short = runRegression(tableOf({ EY: cleared('Y'), EK: cleared('K') }), {
          equation: 'EY EK',
        });
        expectClose([short.coefficients[0].estimate], [full.coefficients[1].estimate], 10);
        expectClose(
          Array.from(toNumbers(short.residuals)),
          Array.from(toNumbers(full.residuals)),
          10,
        );
      }),
    );
  });
});
