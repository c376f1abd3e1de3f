import { formatCell } from '../../../src/report/number-format';
import {
  type RegressionSections,
  type SectionChoices,
  regressionSections,
} from '../../../src/report/regression/regression-sections';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanReference, henanTable } from '../../support/henan';
import { expectCell } from '../../support/report-cells';

const { results } = henanReference();
const sectionsOf = (covariance?: string, choices?: SectionChoices): RegressionSections =>
  regressionSections(
    runRegression(henanTable(), { equation: HENAN_EQUATION, covariance }),
    'en',
    choices,
  );
const sections = sectionsOf();

function expectStatistics(
  printed: RegressionSections['leftStatistics'],
  expected: readonly [string, string][],
): void {
  expect(printed.map(({ label }) => label)).toEqual(expected.map(([label]) => label));
  expected.forEach(([, value], place) => expectCell(printed[place].cell, value));
}

describe('the paper’s regression as EViews prints it', () => {
  it('has the heading of its Table 2', () => {
    expect(sections.heading).toEqual([
      'Dependent Variable: DU',
      'Method: Least Squares',
      'Sample (adjusted): 2001 2016',
      'Included observations: 16 after adjustments',
    ]);
  });

  it('shows the digits of its Table 2, with the sign that the print lost', () => {
    expect(
      sections.coefficients.map((row) => row.map(({ value, format }) => formatCell(value, format))),
    ).toEqual([
      ['C', '0.154355', '0.059520', '2.593341', '0.0235'],
      ['K', '0.776780', '0.135866', '5.717248', '0.0001'],
      ['K(-1)', '-0.829927', '0.169588', '-4.893775', '0.0004'],
      ['DU(-1)', '0.780305', '0.098101', '7.954068', '0.0000'],
    ]);
  });

  it('holds every coefficient of the reference', () => {
    results.coefficients.forEach(({ coef, se, t, p }, row) => {
      [coef, se, t, p].forEach((expected, column) =>
        expectCell(sections.coefficients[row][column + 1], expected),
      );
    });
  });

  it('holds every statistic of the reference', () => {
    const { stats, infoCriteria } = results;
    expectStatistics(sections.leftStatistics, [
      ['R-squared', stats.R2],
      ['Adjusted R-squared', stats.adjR2],
      ['S.E. of regression', stats.SER],
      ['Sum squared resid', stats.SSR],
      ['Log likelihood', stats.logL],
      ['F-statistic', stats.F],
      ['Prob(F-statistic)', stats.pF],
    ]);
    expectStatistics(sections.rightStatistics, [
      ['Mean dependent var', stats.meanDep],
      ['S.D. dependent var', stats.sdDep],
      ['Akaike info criterion', infoCriteria.eviews.AIC],
      ['Schwarz criterion', infoCriteria.eviews.SC],
      ['Hannan-Quinn criter.', infoCriteria.eviews.HQ],
      ['Durbin-Watson stat', stats.DW],
    ]);
  });

  it('holds gretl’s criteria where totals are wanted, and says so', () => {
    const { gretl_statsmodels: gretl } = results.infoCriteria;
    const { rightStatistics, notes } = sectionsOf(undefined, { criteria: 'total' });
    [gretl.AIC, gretl.BIC, gretl.HQC].forEach((expected, place) =>
      expectCell(rightStatistics[place + 2].cell, expected),
    );
    expect(notes[notes.length - 1]).toMatch(/^Information criteria in total/);
  });

  it.each<[string, readonly string[]]>([
    ['hc0', results.hc_se.HC0],
    ['hc1', results.hc_se.HC1],
    ['hc2', results.hc_se.HC2],
    ['hc3', results.hc_se.HC3],
    ['hac', results.neweyWest.se_dfAdjusted_T_over_Tk],
    ['hac:2:raw', results.neweyWest.se_noAdjust],
  ])('holds the reference’s standard errors: %s', (covariance, expected) => {
    expected.forEach((own, row) => {
      expectCell(sectionsOf(covariance).coefficients[row][2], own);
    });
  });
});
