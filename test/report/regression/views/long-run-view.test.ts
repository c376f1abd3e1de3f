import { longRunView } from '../../../../src/report/regression/views/long-run-view';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanReference, henanTable } from '../../../support/henan';
import { inputErrorOf } from '../../../support/reason-of';
import { columnIn, expectCell, linesOf, tablesOf } from '../../../support/report-cells';

const view = (equation: string, language: 'en' | 'zh' = 'en') =>
  longRunView(runRegression(henanTable(), { equation }), language);

it('divides the sums of coefficients by one minus that of the dependent variable’s lags', () => {
  const [constant, now, before, own] = henanReference().results.coefficients.map(({ coef }) =>
    Number(coef),
  );
  const [table] = tablesOf(view(HENAN_EQUATION));
  const estimates = columnIn(table, 'Coefficient');
  expect(columnIn(table, 'Variable').map(({ value }) => value)).toEqual(['C', 'K']);
  expectCell(estimates[0], constant / (1 - own));
  expect(Number(estimates[1].value)).toBeCloseTo((now + before) / (1 - own), 12);
});

it('is headed as other coefficients are, and says what it shows in both languages', () => {
  const report = view(HENAN_EQUATION);
  expect(report.sheetName).toBe('Long run DU');
  expect(linesOf(report, 'heading')).toEqual(['Long-Run Coefficients', 'Dependent Variable: DU']);
  expect(tablesOf(report)[0].headings).toEqual([
    'Variable',
    'Coefficient',
    'Std. Error',
    't-Statistic',
    'Prob.',
  ]);
  expect(linesOf(report, 'note')[0]).toContain('delta method');
  expect(linesOf(view(HENAN_EQUATION, 'zh'), 'note')[0]).toContain('delta 法');
});

it('does not exist without a lag of the dependent variable', () => {
  expect(inputErrorOf(() => view('DU C K K(-1)')).reason).toMatchObject({
    code: 'statisticUndefined',
    why: 'noLaggedDependent',
  });
});
