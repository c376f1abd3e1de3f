import { fitView } from '../../../../src/report/regression/views/fit-view';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanReference, henanTable } from '../../../support/henan';
import { chartsOf, linesOf, shownIn, tablesOf } from '../../../support/report-cells';
import { realSeries } from '../../../support/real-series';

const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });
const view = fitView(regression, 'en');
const deviation = Number(henanReference().results.stats.SER);

it('says what it shows', () => {
  expect(view.sheetName).toBe('Fit DU');
  expect(linesOf(view, 'heading')).toEqual(['Actual, Fitted, Residual', 'Dependent Variable: DU']);
  expect(linesOf(view, 'note')).toEqual(['Dashed: ± the standard error of regression, 0.111984.']);
  expect(linesOf(fitView(regression, 'zh'), 'note')).toEqual(['虚线：± 回归标准误 0.111984。']);
});

it('draws what the table holds', () => {
  const [table] = tablesOf(view);
  const column = (place: number) => table.rows.map((row) => row[place].value);
  const [levels, residuals] = chartsOf(view);
  expect(levels.series.map(({ name, values }) => [name, values])).toEqual([
    ['Actual', column(1)],
    ['Fitted', column(2)],
  ]);
  expect(residuals.series[0]).toEqual({ name: 'Residual', values: column(3) });
  expect(levels.labels).toEqual(column(0).map(String));
  expect(residuals.labels).toEqual(levels.labels);
});

it('draws one standard error above and below as guides', () => {
  const [, upper, lower] = chartsOf(view)[1].series;
  expect(upper.isGuide && lower.isGuide).toBe(true);
  expect(upper.values).toHaveLength(16);
  expect(upper.values[0]).toBeCloseTo(deviation, 14);
  expect(lower.values[15]).toBeCloseTo(-deviation, 14);
});

it('shows EViews’ digits, years without decimals', () => {
  expect(shownIn(tablesOf(view)[0])[0]).toEqual(['2001', '1.508300', '1.413468', '0.094832']);
});

it('leaves out the observations that took no part', () => {
  const air = runRegression(realSeries('air'), { equation: 'OZONE C WIND' });
  const [table] = tablesOf(fitView(air, 'en'));
  expect(table.rows).toHaveLength(air.observationCount);
  expect(table.rows.length).toBeLessThan(153);
});
