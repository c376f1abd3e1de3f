import { toNumbers } from '../../../numerics/double-double-vector';
import { histogram } from '../../../statistics/description/histogram';
import type { RegressionTestName } from '../../../statistics/regression/diagnostics/run-test';
import type {
  TestColumn,
  TestResult,
} from '../../../statistics/regression/diagnostics/test-result';
import type { Regression } from '../../../statistics/regression/regression';
import type { ChartSeries, ReportChart } from '../../report';

/** What of a test is better seen: correlogram, histogram, CUSUM. */
export function testCharts(
  regression: Regression,
  test: RegressionTestName,
  result: TestResult,
): ReportChart[] {
  switch (test) {
    case 'q':
      return correlogramCharts(regression, result);
    case 'jb':
      return [residualHistogram(regression)];
    case 'cusum':
      return cusumCharts(result);
    default:
      return [];
  }
}

function correlogramCharts({ observationCount }: Regression, result: TestResult): ReportChart[] {
  const labels = columnOf(result, 'lag').map(String);
  const bound = 2 / Math.sqrt(observationCount);
  const chart = (title: string, column: TestColumn): ReportChart => ({
    kind: 'chart',
    title,
    look: 'columns',
    labels,
    series: [
      { name: title, values: columnOf(result, column) },
      guide('+2/√T', labels, bound),
      guide('−2/√T', labels, -bound),
    ],
  });
  return [
    chart('Autocorrelation', 'autocorrelation'),
    chart('Partial Correlation', 'partialAutocorrelation'),
  ];
}

/** A level line over all labels. */
export function guide(name: string, labels: readonly unknown[], value: number): ChartSeries {
  return { name, values: labels.map(() => value), isGuide: true };
}

function residualHistogram({ residuals }: Regression): ReportChart {
  const bins = histogram(toNumbers(residuals));
  return {
    kind: 'chart',
    title: 'Residuals',
    look: 'columns',
    labels: bins.map(({ from, to }) => `${from} – ${to}`),
    series: [{ name: 'Observations', values: bins.map(({ count }) => count) }],
  };
}

function cusumCharts(result: TestResult): ReportChart[] {
  const labels = (result.table?.rows ?? []).map(([label]) => String(label));
  const chart = (title: string, own: TestColumn, low: TestColumn, up: TestColumn): ReportChart => ({
    kind: 'chart',
    title,
    look: 'lines',
    labels,
    series: [
      { name: title, values: columnOf(result, own) },
      { name: '5% Significance', values: columnOf(result, low), isGuide: true },
      { name: '5% Significance', values: columnOf(result, up), isGuide: true },
    ],
  });
  return [
    chart('CUSUM', 'cusum', 'lowerBound', 'upperBound'),
    chart('CUSUM of Squares', 'cusumOfSquares', 'lowerBoundOfSquares', 'upperBoundOfSquares'),
  ];
}

/** A column of a test's table, NaN where it holds no number. */
export function columnOf({ table }: TestResult, column: TestColumn): number[] {
  const place = table?.columns.indexOf(column) ?? -1;
  return (table?.rows ?? []).map((row) => {
    const value = row[place];
    return typeof value === 'number' ? value : NaN;
  });
}
