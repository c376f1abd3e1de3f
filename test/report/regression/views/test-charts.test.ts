import { columnOf, guide, testCharts } from '../../../../src/report/regression/views/test-charts';
import {
  type RegressionTestName,
  testRegression,
} from '../../../../src/statistics/regression/diagnostics/run-test';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';

const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });
const chartsOf = (test: RegressionTestName) =>
  testCharts(regression, test, testRegression(regression, test));

it('draws autocorrelations as columns between ±2/√T', () => {
  const result = testRegression(regression, 'q');
  const charts = testCharts(regression, 'q', result);
  expect(charts.map(({ title, look }) => [title, look])).toEqual([
    ['Autocorrelation', 'columns'],
    ['Partial Correlation', 'columns'],
  ]);
  const [own, upper, lower] = charts[0].series;
  expect(own.values).toEqual(columnOf(result, 'autocorrelation'));
  expect(own.isGuide).toBeUndefined();
  expect(new Set(upper.values)).toEqual(new Set([0.5]));
  expect(new Set(lower.values)).toEqual(new Set([-0.5]));
  expect([upper.isGuide, lower.isGuide]).toEqual([true, true]);
  expect(charts[1].series[0].values).toEqual(columnOf(result, 'partialAutocorrelation'));
  expect(charts[0].labels).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

it('counts every residual in the histogram, its bins labelled by decimals', () => {
  const [{ labels, series, look }] = chartsOf('jb');
  expect(look).toBe('columns');
  expect(series[0].values.reduce((sum, count) => sum + count, 0)).toBe(16);
  expect(labels).toContain('0.05 – 0.1');
  for (const label of labels) expect(label).toMatch(/^-?[\d.]{1,5} – -?[\d.]{1,5}$/);
});

it('draws CUSUM and CUSUM of squares with their bounds as guides', () => {
  const result = testRegression(regression, 'cusum');
  const [cusum, squares] = testCharts(regression, 'cusum', result);
  expect(cusum.title).toBe('CUSUM');
  expect(cusum.series.map(({ values }) => values)).toEqual([
    columnOf(result, 'cusum'),
    columnOf(result, 'lowerBound'),
    columnOf(result, 'upperBound'),
  ]);
  expect(squares.series.map(({ values }) => values)).toEqual([
    columnOf(result, 'cusumOfSquares'),
    columnOf(result, 'lowerBoundOfSquares'),
    columnOf(result, 'upperBoundOfSquares'),
  ]);
  for (const { series, labels } of [cusum, squares]) {
    expect(series.map(({ isGuide }) => isGuide === true)).toEqual([false, true, true]);
    expect(labels[0]).toBe('2005');
    expect(labels).toHaveLength(12);
  }
});

it('draws nothing for a test of statistics alone', () => {
  expect(chartsOf('bg')).toEqual([]);
});

it('a guide has its level at every label', () => {
  expect(guide('cut', ['a', 'b'], 3)).toEqual({ name: 'cut', values: [3, 3], isGuide: true });
});

it('a column holds NaN where there is no number', () => {
  expect(columnOf(testRegression(regression, 'vif'), 'centeredInflation')[0]).toBeNaN();
});
