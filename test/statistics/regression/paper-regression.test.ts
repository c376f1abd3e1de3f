import { fittedValues } from '../../../src/statistics/regression/regression';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { STATISTICS, type StatisticName } from '../../../src/statistics/regression/statistics';
import { toNumbers } from '../../../src/numerics/double-double-vector';
import { expectDigits } from '../../support/correct-digits';
import { readGoldenCsv } from '../../support/golden';
import { HENAN_EQUATION, henanReference, henanTable } from '../../support/henan';

const { results } = henanReference();
const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });

const statistic = (name: StatisticName): number => {
  const value = STATISTICS[name](regression);
  if (typeof value !== 'number') throw new Error(`${name}: ${value.undefined}`);
  return value;
};

describe('the paper’s regression against the reference at 60 digits', () => {
  it.each(results.coefficients)('gives the line of $name to 14 digits', ({ name, ...expected }) => {
    const line = regression.coefficients.find(({ term }) => term === name);
    expectDigits(line?.estimate ?? NaN, expected.coef, 14);
    expectDigits(line?.standardError ?? NaN, expected.se, 14);
    expectDigits(line?.tStatistic ?? NaN, expected.t, 14);
    expectDigits(line?.probability ?? NaN, expected.p, 13);
  });

  it('has no other lines, in the order of the equation', () => {
    expect(regression.coefficients.map(({ term }) => term)).toEqual(['C', 'K', 'K(-1)', 'DU(-1)']);
  });

  it('gives the covariance matrix of the coefficients to 14 digits', () => {
    results.cov.forEach((row, i) =>
      row.forEach((expected, j) =>
        expectDigits(regression.coefficientCovariance[i][j], expected, 14),
      ),
    );
  });

  it.each<[StatisticName, string, number]>([
    ['r2', results.stats.R2, 14],
    ['adjr2', results.stats.adjR2, 14],
    ['ser', results.stats.SER, 14],
    ['ssr', results.stats.SSR, 14],
    ['loglik', results.stats.logL, 14],
    ['f', results.stats.F, 14],
    ['probf', results.stats.pF, 13],
    ['meandep', results.stats.meanDep, 14],
    ['sddep', results.stats.sdDep, 14],
    ['dw', results.stats.DW, 14],
    ['aic', results.infoCriteria.eviews.AIC, 14],
    ['sc', results.infoCriteria.eviews.SC, 14],
    ['hq', results.infoCriteria.eviews.HQ, 14],
    ['aic.total', results.infoCriteria.gretl_statsmodels.AIC, 14],
    ['sc.total', results.infoCriteria.gretl_statsmodels.BIC, 14],
    ['hq.total', results.infoCriteria.gretl_statsmodels.HQC, 14],
    ['durbinh', results.durbinH.h_DW, 13],
    ['n', '16', 15],
    ['df', '12', 15],
  ])('gives the statistic %s', (name, expected, digits) => {
    expectDigits(statistic(name), expected, digits);
  });

  it('gives residuals and fitted values of each year to 13 digits', () => {
    const { design, residuals } = regression;
    const { actual, fitted, resid } = results.residuals;
    expect([...design.included].map((row) => design.observations.labels[row])).toEqual(
      results.residuals.obs,
    );
    toNumbers(residuals).forEach((value, i) => expectDigits(value, resid[i], 13));
    toNumbers(design.dependent).forEach((value, i) => expectDigits(value, actual[i], 15));
    fittedValues(regression).forEach((value, i) => expectDigits(value, fitted[i], 13));
  });

  it('accounts for the year that the lags cost', () => {
    expect(regression.design.sample).toEqual({
      first: '2001',
      last: '2016',
      requested: 17,
      included: 16,
      lostToLags: 1,
      lostToMissing: 0,
    });
  });
});

describe('the paper’s Table 2', () => {
  const printed = readGoldenCsv('paper/table2.csv');

  it.each(printed)('prints the line of $variable', ({ variable, ...columns }) => {
    const line = regression.coefficients.find(({ term }) => term === variable.toUpperCase());
    // The print lost the minus signs of K(-1).
    const lostSign = variable === 'K(-1)' ? '-' : '';
    expect(line?.estimate.toFixed(6)).toBe(lostSign + columns.coefficient);
    expect(line?.standardError.toFixed(6)).toBe(columns.std_error);
    expect(line?.tStatistic.toFixed(6)).toBe(lostSign + columns.t_statistic);
    // Four decimals, padded with zeros.
    expect(line?.probability.toFixed(4)).toBe(columns.prob.slice(0, 6));
  });

  it('prints the statistics, all but the number of observations', () => {
    const shown = Object.fromEntries(
      readGoldenCsv('paper/table2_summary.csv').map(({ statistic: name, printed: text }) => [
        name,
        text,
      ]),
    );
    expect(statistic('r2').toFixed(6)).toBe(shown['R-squared']);
    expect(statistic('adjr2').toFixed(6)).toBe(shown['adjusted R-squared']);
    expect(statistic('f').toFixed(5)).toBe(shown['F-statistic']);
    expect(statistic('probf').toFixed(6)).toBe(shown['prob(F-statistic)']);
    expect(statistic('meandep').toFixed(6)).toBe(shown['mean dependent var']);
    expect(statistic('dw').toFixed(6)).toBe(shown['Durbin-Watson stat']);
    // Lags leave 16 of 17 years; the print says 18.
    expect(shown['included observations']).toBe('18');
    expect(statistic('n')).toBe(16);
  });
});
