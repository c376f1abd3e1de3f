import { testNotes } from '../../../../src/report/regression/views/test-notes';
import {
  type RegressionTestName,
  testRegression,
} from '../../../../src/statistics/regression/diagnostics/run-test';
import type { TestResult } from '../../../../src/statistics/regression/diagnostics/test-result';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import type { Language } from '../../../../src/text/language';
import { regressionTexts } from '../../../../src/text/regression-texts';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';
import { tableOf } from '../../../support/series-table';

const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });
const notes = (test: RegressionTestName, language: Language = 'en'): string[] =>
  testNotes(regression, test, testRegression(regression, test), regressionTexts(language));
const notesOn = (
  test: RegressionTestName,
  table: NonNullable<TestResult['table']>,
  language: Language = 'en',
): string[] => testNotes(regression, test, { statistics: [], table }, regressionTexts(language));

describe('notes on a CUSUM', () => {
  const columns = [
    'observation',
    'cusum',
    'lowerBound',
    'upperBound',
    'cusumOfSquares',
    'lowerBoundOfSquares',
    'upperBoundOfSquares',
  ] as const;
  const within = ['2001', 1, -2, 2, 0.5, 0, 1];

  it('tell that it stays within its bounds', () => {
    expect(notes('cusum')).toEqual([
      'CUSUM stays within its 5% bounds: no sign that the coefficients change.',
      'CUSUM of squares stays within its 5% bounds: no sign that the variance changes.',
    ]);
  });

  it('name the first observation at which it crosses, above or below', () => {
    const rows = [within, ['2002', -2.1, -2, 2, 0.5, 0, 1], ['2003', -3, -2, 2, 1.2, 0, 1]];
    expect(notesOn('cusum', { columns, rows })).toEqual([
      'CUSUM crosses its 5% bounds, first at 2002: a sign that the coefficients change.',
      'CUSUM of squares crosses its 5% bounds, first at 2003: a sign that the coefficients or the variance change.',
    ]);
    const [chinese] = notesOn('cusum', { columns, rows }, 'zh');
    expect(chinese).toBe('CUSUM 越出 5% 界限，首次在 2002：有系数变化的迹象。');
  });

  it('judge nothing where bounds or sums cannot be formed', () => {
    const table = tableOf({ Y: [1, 3, 2, 5], X: [1, 2, 4, 3] });
    const short = runRegression(table, { equation: 'Y C X' });
    const [cusum, ...others] = testNotes(
      short,
      'cusum',
      testRegression(short, 'cusum'),
      regressionTexts('en'),
    );
    expect(cusum).toMatch(/^CUSUM stays/);
    expect(others).toEqual([]);
    const rows = [['2001', NaN, -2, 2, NaN, NaN, NaN]];
    expect(notesOn('cusum', { columns, rows })).toEqual([]);
  });
});

describe('notes on influence', () => {
  const columns = ['observation', 'studentizedResidual', 'dffits'] as const;

  it('name observations beyond 2√(k/T) = 1 or 2', () => {
    const rows = [
      ['2001', 1.9, 0.9],
      ['2002', -2.1, 0.2],
      ['2003', 0.5, -1.1],
    ];
    expect(notesOn('influence', { columns, rows })).toEqual([
      'Worth a look, |DFFITS| above 2√(k/T) or |RStudent| above 2: 2002, 2003.',
    ]);
    expect(notesOn('influence', { columns, rows }, 'zh')).toEqual([
      '值得留意的观测（|DFFITS| 大于 2√(k/T) 或 |RStudent| 大于 2）：2002、2003。',
    ]);
  });

  it('tell that there are none', () => {
    expect(notesOn('influence', { columns, rows: [['2001', 1, 0.5]] })).toEqual([
      'No observation has |DFFITS| above 2√(k/T) or |RStudent| above 2.',
    ]);
  });

  it('cut a list that nobody reads', () => {
    const rows = Array.from({ length: 15 }, (_, row) => [`o${row + 1}`, 3, 3]);
    expect(notesOn('influence', { columns, rows })[0]).toMatch(/: o1, .*, o12, and 3 more\.$/);
    expect(notesOn('influence', { columns, rows }, 'zh')[0]).toMatch(/、o12、另有 3 个。$/);
  });

  it('name observations that leave nothing to judge them by', () => {
    const table = tableOf({
      label: ['a', 'b', 'c', 'd', 'e'],
      Y: [1, 3, 2, 4, 4],
      X: [1, 2, 4, 3, 2],
      ONLY: [0, 0, 0, 0, 1],
    });
    const run = runRegression(table, { equation: 'Y C X ONLY' });
    const found = testNotes(
      run,
      'influence',
      testRegression(run, 'influence'),
      regressionTexts('en'),
    );
    expect(found[found.length - 1]).toMatch(/^RStudent and DFFITS are not defined .*: e\.$/);
  });
});

it('the correlogram’s note gives the bounds that are drawn', () => {
  expect(notes('q')).toEqual([
    'Dashed: ±2/√T = ±0.5000, about the 5% bounds of a series without autocorrelation.',
  ]);
  expect(notes('q', 'zh')[0]).toContain('±0.5000');
});

it('other tests need none', () => {
  expect(notes('bg')).toEqual([]);
});
