import fc from 'fast-check';
import { notesOf } from '../../../src/statistics/regression/notes';
import type { Regression } from '../../../src/statistics/regression/regression';
import {
  type RegressionRequest,
  regressionSteps,
  runRegression,
} from '../../../src/statistics/regression/run-regression';
import { STATISTICS, type StatisticName } from '../../../src/statistics/regression/statistics';
import { correctDigits } from '../../support/correct-digits';
import { inputErrorOf, reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

type Columns = Parameters<typeof tableOf>[0];

const run = (equation: string, columns: Columns): Regression =>
  runRegression(tableOf(columns), { equation });

const estimates = ({ coefficients }: Regression): number[] =>
  coefficients.map(({ estimate }) => estimate);

const Y = [1, 4, 2, 8, 5, 7, 3];
const X = [1, 2, 4, 8, 16, 32, 64];

describe('an exact fit', () => {
  const exact = run('Y C X', { Y: [0.3, 0.5, 0.7, 0.9], X: [0.1, 0.2, 0.3, 0.4] });

  it('is found for decimals that no double holds', () => {
    expect(exact.isExactFit).toBe(true);
    expect(estimates(exact)).toEqual([0.1, 2]);
    expect(exact.coefficients.map(({ standardError }) => standardError)).toEqual([0, 0]);
    expect([STATISTICS.ssr(exact), STATISTICS.r2(exact), STATISTICS.ser(exact)]).toEqual([0, 1, 0]);
  });

  it('leaves undefined what would be divided by its residuals', () => {
    for (const { tStatistic, probability } of exact.coefficients) {
      expect([tStatistic, probability]).toEqual([NaN, NaN]);
    }
    for (const name of ['f', 'probf', 'dw', 'loglik', 'aic', 'sc', 'hq'] as const) {
      expect(STATISTICS[name](exact)).toBeNaN();
    }
  });

  it('is not claimed for a fit that is merely very close', () => {
    const close = run('Y C X', { Y: [3, 5, 7, 9.00000000000001], X: [1, 2, 3, 4] });
    expect(close.isExactFit).toBe(false);
    expect(STATISTICS.ssr(close)).toBeGreaterThan(0);
  });
});

describe('an equation without a constant', () => {
  const through = run('Y X', { Y, X });

  it('has no F statistic, and says why', () => {
    expect(STATISTICS.f(through)).toEqual({ undefined: 'noConstant' });
    expect(STATISTICS.probf(through)).toEqual({ undefined: 'noConstant' });
  });

  it('keeps the centred R-squared, which may fall below zero', () => {
    expect(STATISTICS.r2(through)).toBeLessThan(0);
  });
});

describe('an equation with the constant alone', () => {
  const only = run('Y C', { Y });

  it('gives the mean and its standard error', () => {
    const mean = 30 / 7;
    const sd = Math.sqrt(Y.reduce((total, y) => total + (y - mean) ** 2, 0) / 6);
    expect(correctDigits(only.coefficients[0].estimate, mean)).toBeGreaterThan(15);
    expect(correctDigits(only.coefficients[0].standardError, sd / Math.sqrt(7))).toBeGreaterThan(
      14,
    );
    expect(STATISTICS.r2(only)).toBe(0);
  });

  it('has no F statistic, and says why', () => {
    expect(STATISTICS.f(only)).toEqual({ undefined: 'onlyConstant' });
  });
});

describe('what cannot be estimated', () => {
  it.each([
    ['Y C X 2*X+1', { code: 'collinear', term: '2*X+1', others: ['C', 'X'] }],
    ['Y C X X/10', { code: 'collinear', term: 'X/10', others: ['X'] }],
    ['Y C X 1*X', { code: 'collinear', term: '1*X', others: ['X'] }],
    ['Y C X [X]', { code: 'repeatedTerm', position: 6, term: '[X]' }],
    ['Y C X Z X+Z', { code: 'collinear', term: 'X+Z', others: ['X', 'Z'] }],
    ['Y C X-X', { code: 'collinear', term: 'X-X', others: [] }],
    ['Y C ONES', { code: 'collinear', term: 'ONES', others: ['C'] }],
    ['ONES C X', { code: 'constantDependent', name: 'ONES' }],
    ['X-X C Z', { code: 'constantDependent', name: 'X-X' }],
    ['Y C X Z X^2 Z^2 X^3 Z^3', { code: 'tooFewObservations', observations: 7, coefficients: 7 }],
  ])('%p', (equation, expected) => {
    const Z = [0.3, 0.1, 0.4, 0.1, 0.5, 0.9, 0.2];
    const columns = { Y, X, Z, ONES: X.map(() => 3) };
    expect(reasonOf(() => run(equation, columns))).toMatchObject(expected);
  });

  it('a column that is the sum of others as a sheet computes it', () => {
    const a = [0.1, 0.2, 0.3, 0.7, 0.8];
    const b = [0.7, 0.1, 0.6, 0.2, 0.3];
    const total = a.map((value, i) => value + b[i]);
    expect(
      reasonOf(() => run('Y C A B TOTAL', { Y: [1, 2, 1, 3, 5], A: a, B: b, TOTAL: total })),
    ).toMatchObject({ code: 'collinear', term: 'TOTAL', others: ['A', 'B'] });
  });

  it.each([
    ['dependent', { Y: [1e308, 5e307, 7e307, 9e307], X: [1, 2, 3, 5] }],
    ['regressor', { Y: [1, 2, 4, 9], X: [1e308, 5e307, 7e307, 9e307] }],
    ['tiny regressor', { Y: [1, 2, 4, 9], X: [1e-308, 5e-307, 7e-307, 9e-307] }],
    ['tiny dependent', { Y: [1e-200, 5e-200, 7e-200, 9e-200], X: [1, 2, 3, 5] }],
  ])('numbers whose squares no double holds, as %s: #NUM!', (_role, columns) => {
    const error = inputErrorOf(() => run('Y C X', columns));
    expect([error.reason, error.cellError]).toEqual([{ code: 'overflow' }, '#NUM!']);
  });

  it('nothing about numbers of 1e100 or 1e-100', () => {
    for (const size of [1e100, 1e-100]) {
      const scaled = run('Y C X', { Y, X: X.map((x) => x * size) });
      const plain = run('Y C X', { Y, X });
      expect(correctDigits(estimates(scaled)[1] * size, estimates(plain)[1])).toBeGreaterThan(13);
      expect(STATISTICS.f(scaled)).toBeCloseTo(STATISTICS.f(plain) as number, 10);
    }
  });
});

describe('names that the language knows', () => {
  it('columns named C and D are read as [C] and D', () => {
    const named = run('Y C [C] D D(-1)', { Y, C: X, D: [2, 1, 3, 1, 2, 5, 2] });
    const plain = run('Y C X Z Z(-1)', { Y, X, Z: [2, 1, 3, 1, 2, 5, 2] });
    expect(estimates(named)).toEqual(estimates(plain));
    expect(notesOf(named).map(({ code }) => code)).toContain('columnNamedC');
  });
});

describe('notes', () => {
  const codes = (regression: Regression): string[] => notesOf(regression).map(({ code }) => code);

  it('always name the covariance matrix, last', () => {
    expect(codes(run('Y C X', { Y, X }))).toEqual(['covariance']);
  });

  it('tell of observations lost, of the biased Durbin-Watson and of an exact fit', () => {
    expect(codes(run('Y C Y(-1)', { Y }))).toEqual([
      'sampleLost',
      'durbinWatsonWithLag',
      'covariance',
    ]);
    expect(codes(run('Y C X', { Y: [1, 2, 3], X: [2, 4, 6] }))).toEqual(['exactFit', 'covariance']);
  });
});

describe('Durbin’s h', () => {
  it('is none without the first lag of the dependent variable', () => {
    const none = { undefined: 'noLaggedDependent' };
    expect(STATISTICS.durbinh(run('Y C X', { Y, X }))).toEqual(none);
    expect(STATISTICS.durbinh(run('Y C Y(-2)', { Y }))).toEqual(none);
  });

  it('is none where T·var reaches 1', () => {
    const wide = run('Y C Y(-1)', { Y: [4, 4.5, 6, 10, 11, 9, 14] });
    expect(STATISTICS.durbinh(wide)).toEqual({ undefined: 'durbinHRadicand' });
  });

  it('is none for an exact fit', () => {
    expect(STATISTICS.durbinh(run('Y C Y(-1)', { Y: [1, 3, 7, 15, 31] }))).toEqual({
      undefined: 'exactFit',
    });
  });
});

describe('regression in other units', () => {
  const data = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })),
    { minLength: 8, maxLength: 8 },
  );
  const SCALE_FREE: readonly StatisticName[] = ['r2', 'adjr2', 'f', 'probf', 'dw'];

  it('changes coefficients by powers of ten exactly as the data change', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: -6, max: 6 }), (rows, power) => {
        const own = { Y: rows.map(([y]) => y), X: rows.map(([, x]) => x) };
        fc.pre(new Set(own.X).size > 2 && new Set(own.Y).size > 2);
        const plain = run('Y C X', own);
        fc.pre(!plain.isExactFit);
        const scaled = run('Y C X', { ...own, X: own.X.map((x) => Number(`${x}e${power}`)) });
        const [constant, slope] = estimates(scaled);
        const [expectedConstant, expectedSlope] = estimates(plain);
        expect(correctDigits(constant, expectedConstant)).toBeGreaterThan(14);
        expect(correctDigits(slope, expectedSlope * 10 ** -power)).toBeGreaterThan(14);
        for (const name of SCALE_FREE) {
          const [a, b] = [STATISTICS[name](scaled), STATISTICS[name](plain)] as [number, number];
          expect(correctDigits(a, b)).toBeGreaterThan(12);
        }
      }),
    );
  });

  it('shifts the constant alone when a regressor is shifted', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: -500, max: 500 }), (rows, shift) => {
        const own = { Y: rows.map(([y]) => y), X: rows.map(([, x]) => x) };
        fc.pre(new Set(own.X).size > 2 && new Set(own.Y).size > 2);
        const plain = run('Y C X', own);
        const shifted = run('Y C X', { ...own, X: own.X.map((x) => x + shift) });
        const [constant, slope] = estimates(plain);
        expect(correctDigits(estimates(shifted)[1], slope)).toBeGreaterThan(14);
        const size = Math.abs(constant) + Math.abs(slope * shift);
        expect(Math.abs(estimates(shifted)[0] - (constant - slope * shift))).toBeLessThanOrEqual(
          1e-14 * size,
        );
      }),
    );
  });
});

describe('a regression in steps', () => {
  const columns = { Y, X, Z: [0.3, 0.1, 0.4, 0.1, 0.5, 0.9, 0.2] };
  const sharesOf = (request: RegressionRequest): number[] => [
    ...regressionSteps(tableOf(columns), request),
  ];

  it.each(['ordinary', 'hc1', 'hc3', 'hac'])('tells shares that rise to 1, %s', (covariance) => {
    const shares = sharesOf({ equation: 'Y C X Z Z(-1)', covariance });
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[shares.length - 1]).toBeLessThanOrEqual(1);
  });

  it('stops at each column, at each term and at each column of the cross products', () => {
    const few = sharesOf({ equation: 'Y C X' }).length;
    const more = sharesOf({ equation: 'Y C X Z' }).length;
    expect(more - few).toBe(3);
  });

  it('reads no column before its step', () => {
    const read: number[] = [];
    const table = tableOf(columns);
    const watched = {
      ...table,
      series: (column: number) => {
        read.push(column);
        return table.series(column);
      },
    };
    const steps = regressionSteps(watched, { equation: 'Y C X Z' });
    expect(read).toEqual([]);
    steps.next();
    expect(read).toEqual([0]);
    steps.next();
    expect(read).toEqual([0, 1]);
  });

  it('throws what cannot be estimated in the step that finds it', () => {
    expect(reasonOf(() => sharesOf({ equation: 'Y C X 2*X+1' }))).toEqual({
      code: 'collinear',
      term: '2*X+1',
      others: ['C', 'X'],
    });
  });
});
