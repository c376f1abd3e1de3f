import { residualUnitRoot } from '../../../../src/statistics/regression/diagnostics/residual-unit-root';
import { runTest } from '../../../../src/statistics/regression/diagnostics/run-test';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { expectDigits } from '../../../support/correct-digits';
import { readGolden } from '../../../support/golden';
import { henanTable } from '../../../support/henan';
import { realSeries } from '../../../support/real-series';
import { tableOf } from '../../../support/series-table';
import { numberOf, statisticOf } from '../../../support/test-numbers';

type Row = readonly [
  series: string,
  equation: string,
  statistic: number,
  lags: number,
  count: number,
];

const { tests } = readGolden<{ tests: readonly Row[] }>(
  'real-series/statsmodels-residual-unit-root.json',
);

describe('the Dickey-Fuller test of residuals', () => {
  it.each(tests)('of %s, %s, is statsmodels’', (series, equation, statistic, lags, count) => {
    const table = series === 'paper' ? henanTable() : realSeries(series);
    const found = residualUnitRoot(runRegression(table, { equation }));
    expect(found).toMatchObject({ lags, observationCount: count });
    expectDigits(found?.statistic ?? NaN, statistic, 9);
  });

  it('is the test of a series for residuals that are one', () => {
    // Deviations from a mean are the series less a number: without a constant the test sees it.
    const walk = [0, 1, 3, 2, 4, 3, 5, 7, 6, 4, 2, 1, -1, -3, -2, -4, -6, -5, -7, -12];
    const table = tableOf({ Y: walk });
    const found = residualUnitRoot(runRegression(table, { equation: 'Y C' }));
    expect(walk.reduce((sum, value) => sum + value)).toBe(-2);
    const centred = tableOf({ Y: walk.map((value) => value + 0.1) });
    const test = runTest(centred, { equation: 'Y C', test: 'adf', argument: 'n:sc:4' });
    expect(found?.lags).toBe(numberOf(statisticOf(test, 'lagLength').value));
    expectDigits(found?.statistic ?? NaN, numberOf(statisticOf(test, 'dickeyFuller').value), 12);
  });
});
