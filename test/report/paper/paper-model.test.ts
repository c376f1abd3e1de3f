import { paperModelOf, withinPaperModel } from '../../../src/report/paper/paper-model';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { runWithin } from '../../../src/statistics/regression/run-within';
import { expectAllDigits, expectDigits } from '../../support/correct-digits';
import { R_FIXED_EFFECTS } from '../../support/fixed-effects';
import { HENAN_EQUATION, henanReference, henanTable } from '../../support/henan';
import { realSeries } from '../../support/real-series';

const { results } = henanReference();

it('keeps of a regression what papers print, with all its digits', () => {
  const model = paperModelOf(
    runRegression(henanTable(), { equation: HENAN_EQUATION, covariance: 'hac' }),
    HENAN_EQUATION,
  );
  expect(model).toMatchObject({
    dependent: 'DU',
    equation: HENAN_EQUATION,
    sample: { first: '2001', last: '2016' },
    hasConstant: true,
    covariance: { kind: 'hac', lags: 2, isRaw: false },
  });
  expect(model.fixedEffects).toBeUndefined();
  expectAllDigits(
    model.coefficients.map(({ estimate }) => estimate),
    results.coefficients.map(({ coef }) => Number(coef)),
    12,
  );
  expectAllDigits(
    model.coefficients.map(({ standardError }) => standardError),
    results.neweyWest.se_dfAdjusted_T_over_Tk.map(Number),
    12,
  );
  const { stats, infoCriteria } = results;
  const { statistics } = model;
  expect(statistics.observations).toBe(16);
  expectDigits(Number(statistics.rSquared), stats.R2, 12);
  expectDigits(Number(statistics.adjustedRSquared), stats.adjR2, 12);
  expectDigits(Number(statistics.fStatistic), stats.F, 12);
  expectDigits(Number(statistics.akaike), infoCriteria.eviews.AIC, 12);
  expectDigits(Number(statistics.schwarz), infoCriteria.eviews.SC, 12);
  expectDigits(Number(statistics.durbinWatson), stats.DW, 12);
});

it('has no F and no constant where the equation has none', () => {
  const equation = 'DU K';
  const model = paperModelOf(runRegression(henanTable(), { equation }), equation);
  expect(model.hasConstant).toBe(false);
  expect(model.statistics.fStatistic).toEqual({ undefined: 'noConstant' });
});

it.each(Object.entries(R_FIXED_EFFECTS))('keeps of %s with fixed effects R’s numbers', (_, r) => {
  const { series, equation, group } = r;
  const model = withinPaperModel(runWithin(realSeries(series), { equation, group }), equation);
  expect(model.fixedEffects).toBe(r.groups.length);
  expect(model.coefficients[0].term).toBe('C');
  expectAllDigits(
    model.coefficients.map(({ estimate }) => estimate),
    [r.constant, ...r.estimate],
    9,
  );
  expectDigits(Number(model.statistics.fStatistic), r.f, 9);
  expectDigits(Number(model.statistics.rSquared), r.r2, 9);
  expect(model.statistics.observations).toBe(r.n);
});

it('survives being kept as a text', () => {
  const model = paperModelOf(
    runRegression(henanTable(), { equation: HENAN_EQUATION }),
    HENAN_EQUATION,
  );
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});
