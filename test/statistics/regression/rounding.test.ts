import fc from 'fast-check';
import type { Reason } from '../../../src/errors/reason';
import { notesOf } from '../../../src/statistics/regression/notes';
import type { Regression } from '../../../src/statistics/regression/regression';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { STATISTICS } from '../../../src/statistics/regression/statistics';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

type Columns = Parameters<typeof tableOf>[0];

const run = (equation: string, columns: Columns): Regression =>
  runRegression(tableOf(columns), { equation });
const refusal = (equation: string, columns: Columns): Reason =>
  reasonOf(() => run(equation, columns));

const EX = [1000.12, 1013.45, 1001.98, 1042.31, 1030.77, 1055.2, 1049.63, 1071.04, 1080.9];
const IM = [995.11, 1010.02, 1004.37, 1031.4, 1029.19, 1047.75, 1052.08, 1066.66, 1071.23];
const Y = [3.1, 4.4, 2.9, 6.2, 5.1, 7.7, 6.1, 8.8, 9.4];
const NOISE = [3, -1, 4, 1, -5, 9, -2, 6, 5];
const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((x, i) => x - b[i]);

/** Every order of a few words. */
function orders(words: readonly string[]): string[][] {
  if (words.length === 0) return [[]];
  return words.flatMap((word) =>
    orders(words.filter((other) => other !== word)).map((rest) => [word, ...rest]),
  );
}

describe('regressors worked out from others in cells are refused', () => {
  const BALANCE = { Y, EX, IM, BAL: minus(EX, IM) };

  it.each(orders(['C', 'EX', 'IM', 'BAL']).map((order) => order.join(' ')))(
    'as a small difference of large numbers: Y %s',
    (regressors) => {
      const reason = refusal(`Y ${regressors}`, BALANCE);
      expect(reason).toMatchObject({ code: 'collinear' });
      const named = 'others' in reason ? [reason.term, ...reason.others] : [];
      expect(named.sort()).toEqual(['BAL', 'EX', 'IM']);
    },
  );

  it.each(['C X XC', 'X XC C', 'XC C X'])('as a copy of X less its mean: Y %s', (regressors) => {
    const X = NOISE.map((step) => Number((100000 + step * 7.13).toFixed(2)));
    const mean = X.reduce((total, x) => total + x, 0) / X.length;
    expect(refusal(`Y ${regressors}`, { Y, X, XC: X.map((x) => x - mean) })).toMatchObject({
      code: 'collinear',
    });
  });

  it('as a standardised copy', () => {
    const mean = EX.reduce((total, x) => total + x, 0) / EX.length;
    const spread = Math.sqrt(EX.reduce((total, x) => total + (x - mean) ** 2, 0) / 8);
    const Z = EX.map((x) => (x - mean) / spread);
    expect(refusal('Y C EX Z', { Y, EX, Z })).toEqual({
      code: 'collinear',
      term: 'Z',
      others: ['C', 'EX'],
    });
  });

  const SIZE = 12;
  const cell = fc
    .tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));
  const column = fc.array(cell, { minLength: SIZE, maxLength: SIZE });
  const weight = fc.constantFrom(1, -1, 0.5, 2, -0.5, -2);

  it('whatever the numbers, the weights, the order and the level that cancels', () => {
    fc.assert(
      fc.property(
        fc.tuple(column, column, column, column),
        fc.tuple(weight, weight),
        fc.integer({ min: 5, max: 8 }),
        fc.integer({ min: 0, max: 23 }),
        ([A, B, D, dependent], [v, w], power, chosen) => {
          fc.pre([A, B, D, dependent].every((values) => new Set(values).size > 2));
          const level = 10 ** power;
          const raised = (values: readonly number[]): number[] =>
            values.map((value) => Number((value + level).toFixed(3)));
          const columns = { Y: dependent, A: raised(A), B: raised(B), X: D };
          const MADE = A.map((_, i) => v * columns.A[i] - v * columns.B[i] + w * D[i]);
          const order = orders(['A', 'B', 'X', 'MADE'])[chosen].join(' ');
          expect(refusal(`Y ${order}`, { ...columns, MADE }).code).toBe('collinear');
        },
      ),
    );
  });

  it('while regressors that are merely close are not', () => {
    const X = NOISE.map((step) => 100000 + step);
    const NEAR = X.map((x, i) => Number((x + 1e-7 * (i % 3)).toFixed(7)));
    expect(run('Y C X NEAR', { Y, X, NEAR }).coefficients).toHaveLength(3);
    const YEAR = X.map((_, i) => 2000 + i);
    const powers = run('Y C YEAR YEAR^2 YEAR^3 YEAR^4', { Y, YEAR });
    expect(powers.isExactFit).toBe(false);
    const big = NOISE.map((step) => 1e13 + step);
    expect(run('Y C X', { Y, X: big }).coefficients[1].estimate).toBeCloseTo(
      run('Y C X', { Y, X: NOISE }).coefficients[1].estimate,
      14,
    );
  });
});

describe('an exact fit worked out in cells', () => {
  const T = [0.52117, 0.61342, 0.48891, 0.77123, 0.90211, 0.83345, 0.71119, 0.95437, 0.88218];
  const K = [0.31123, 0.52281, 0.40077, 0.61908, 0.70031, 0.95512, 0.82218, 0.9117, 0.60459];
  const DU = T.map((t, i) => 2 * t - K[i]);

  it.each(['DU C K T', 'DU T K', 'DU-1 C T K'])('is known for %s', (equation) => {
    const exact = run(equation, { DU, K, T });
    expect(exact.isExactFit).toBe(true);
    expect(exact.coefficients.map(({ standardError }) => standardError)).toEqual(
      exact.coefficients.map(() => 0),
    );
    expect([STATISTICS.r2(exact), STATISTICS.ssr(exact)]).toEqual([1, 0]);
    expect(STATISTICS.loglik(exact)).toBeNaN();
    expect(STATISTICS.dw(exact)).toBeNaN();
    expect(notesOf(exact).map(({ code }) => code)).toContain('exactFit');
  });

  it('is known for a difference of large numbers', () => {
    expect(run('BAL C EX IM', { BAL: minus(EX, IM), EX, IM }).isExactFit).toBe(true);
  });

  it('is known through logarithms', () => {
    const P = EX.map((x, i) => x * IM[i]);
    expect(run('LOG(P) C LOG(EX) LOG(IM)', { P, EX, IM }).isExactFit).toBe(true);
  });

  it('is not claimed where the numbers typed leave one unit in the 15th digit', () => {
    const typed = [3, 5, 7, 9.00000000000001, 11];
    const close = run('Y C X', { Y: typed, X: [1, 2, 3, 4, 5] });
    expect(close.isExactFit).toBe(false);
    expect(STATISTICS.f(close)).toBeGreaterThan(1e28);
  });

  it('is not claimed for numbers worked out with a noise of 14 digits', () => {
    const noisy = DU.map((du, i) => du + NOISE[i] * 1e-14);
    const close = run('DU C K T', { DU: noisy, K, T });
    expect(close.isExactFit).toBe(false);
    expect(STATISTICS.ser(close) as number).toBeCloseTo(5e-14, 14);
  });
});

describe('a dependent variable that is constant but for rounding', () => {
  it('is refused', () => {
    const values = EX.map((_, i) => (i % 2 === 0 ? 0.3 : 0.1 + 0.2));
    expect(refusal('Z C EX', { Z: values, EX })).toEqual({ code: 'constantDependent', name: 'Z' });
  });

  it('is not when what differs was typed', () => {
    const values = EX.map((_, i) => (i % 2 === 0 ? 0.3 : 0.300000000000001));
    expect(run('Z C EX', { Z: values, EX }).coefficients).toHaveLength(2);
  });
});
