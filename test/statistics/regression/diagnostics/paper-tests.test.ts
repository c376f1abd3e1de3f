import { recoverDecimals } from '../../../../src/numerics/decimal';
import { multiplyElements } from '../../../../src/numerics/double-double-vector';
import { correlogram } from '../../../../src/statistics/regression/diagnostics/correlogram';
import { cusum } from '../../../../src/statistics/regression/diagnostics/cusum';
import { influence } from '../../../../src/statistics/regression/diagnostics/influence';
import { moments } from '../../../../src/statistics/description/moments';
import { type TestName, runTest } from '../../../../src/statistics/regression/diagnostics/run-test';
import type {
  TestResult,
  TestStatisticName,
} from '../../../../src/statistics/regression/diagnostics/test-result';
import { varianceInflation } from '../../../../src/statistics/regression/diagnostics/variance-inflation';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { expectDigits } from '../../../support/correct-digits';
import { readGoldenCsv } from '../../../support/golden';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';
import {
  type Chapter,
  type Texts,
  paperReference,
  paperSeriesTable,
} from '../../../support/paper-reference';
import { numberOf, statisticOf } from '../../../support/test-numbers';

const { data, results } = paperReference();
const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });

const run = (test: TestName, argument?: string): TestResult =>
  runTest(henanTable(), { equation: HENAN_EQUATION, test, argument });

/** A statistic, its degrees of freedom and its probability, against the entries of those names. */
function expectTest(
  result: TestResult,
  name: TestStatisticName,
  [value, probability]: readonly [string, string],
  degrees: readonly (string | number)[],
): void {
  const found = statisticOf(result, name);
  expectDigits(numberOf(found.value), value, 12);
  expectDigits(numberOf(found.probability), probability, 12);
  const { distribution } = found;
  expect(
    distribution?.kind === 'F'
      ? [distribution.numerator, distribution.denominator]
      : distribution?.kind === 'chiSquare'
        ? [distribution.degrees]
        : [],
  ).toEqual(degrees.map(Number));
}

function expectCoefficients({ equation }: TestResult, expected: Texts): void {
  const lines = equation?.coefficients ?? [];
  expect(lines.map(({ term }) => term).sort()).toEqual(Object.keys(expected).sort());
  for (const { term, estimate } of lines) expectDigits(estimate, expected[term], 12);
}

describe('tests of the paper’s regression against the reference at 60 digits', () => {
  it.each(['1', '2', '4'])('Breusch-Godfrey with %s lags', (lags) => {
    const expected = results.breuschGodfrey_presampleZero[`lag${lags}`];
    const result = run('bg', lags);
    expectTest(result, 'fStatistic', [expected.F, expected.pF], [lags, expected.dfd]);
    const lagrange = [expected.obsR2, expected.pObsR2] as const;
    expectTest(result, 'observationsTimesRSquared', lagrange, [lags]);
    const rho = result.equation?.coefficients.slice(-Number(lags)) ?? [];
    rho.forEach(({ estimate }, j) => expectDigits(estimate, expected.rho[j], 12));
  });

  it.each<[TestName, Chapter]>([
    ['bpg', results.bpg],
    ['harvey', results.harvey],
    ['glejser', results.glejser],
    ['white', results.white_nocross_squaresOnly_EViews],
    ['whitecross', results.white_cross],
  ])('heteroskedasticity: %s', (test, expected) => {
    const result = run(test);
    expectTest(result, 'fStatistic', [expected.F, expected.pF], [expected.dfn, expected.dfd]);
    const lagrange = [expected.obsR2, expected.pObsR2] as const;
    expectTest(result, 'observationsTimesRSquared', lagrange, [expected.dfChi2]);
    const scaled = expected.scaledESS ?? expected.scaledESS_eviews_dfcorrected;
    const probability = expected.pScaledESS ?? expected.pScaledESS_eviews_dfcorrected;
    expectTest(result, 'scaledExplained', [scaled, probability], [expected.dfChi2]);
    expectCoefficients(result, expected.coef);
  });

  it.each([
    ['1', results.arch1],
    ['2', results.arch2],
  ])('ARCH of order %s', (lags, expected) => {
    const result = run('arch', lags);
    expectTest(result, 'fStatistic', [expected.F, expected.pF], [expected.dfn, expected.dfd]);
    const lagrange = [expected.obsR2, expected.pObsR2] as const;
    expectTest(result, 'observationsTimesRSquared', lagrange, [expected.dfChi2]);
    expect(result.equation?.observationCount).toBe(expected.n);
    expectCoefficients(result, expected.coef);
  });

  it('Jarque-Bera and the moments beside it', () => {
    const result = run('jb');
    const { jarqueBera } = results;
    expectDigits(numberOf(statisticOf(result, 'jarqueBera').value), jarqueBera.JB, 12);
    expectDigits(numberOf(statisticOf(result, 'jarqueBera').probability), jarqueBera.p, 12);
    const moment = (name: TestStatisticName): number => numberOf(statisticOf(result, name).value);
    expectDigits(moment('skewness'), jarqueBera.skewness, 12);
    expectDigits(moment('kurtosis'), jarqueBera.kurtosis, 12);
    expectDigits(moment('median'), jarqueBera.median, 12);
    expectDigits(moment('maximum'), jarqueBera.max, 12);
    expectDigits(moment('minimum'), jarqueBera.min, 12);
    expectDigits(moment('standardDeviation'), jarqueBera.sd, 12);
    expect(Math.abs(moment('mean'))).toBeLessThan(1e-16);
  });

  it.each(['1', '2'])('RESET with %s powers', (powers) => {
    const expected = results.ramseyRESET[`fittedTerms${powers}`];
    const result = run('reset', powers);
    expectTest(result, 'fStatistic', [expected.F, expected.pF], [powers, expected.dfd]);
    expectTest(result, 'logLikelihoodRatio', [expected.LR, expected.pLR], [powers]);
    const added = result.equation?.coefficients.slice(-Number(powers)) ?? [];
    added.forEach(({ estimate }, j) => expectDigits(estimate, expected.coefFitted[j], 12));
    if (powers === '1') expectTest(result, 'tStatistic', [expected.t, expected.pt], []);
  });

  it('Chow’s breakpoint at 2009', () => {
    const expected = results.chow;
    const result = run('chow', String(expected.breakObs));
    expectTest(result, 'fStatistic', [expected.F, expected.pF], [expected.dfn, expected.dfd]);
    expectTest(result, 'logLikelihoodRatio', [expected.LR, expected.pLR], [expected.dfChi2]);
    expectTest(result, 'wald', [expected.Wald_kF, expected.pWald], [expected.dfChi2]);
  });

  it('variance inflation', () => {
    for (const { term, centered, uncentered } of varianceInflation(regression)) {
      const expected = results.vif[term];
      expectDigits(uncentered, expected.uncentered, 12);
      if (expected.centered === null) expect(centered).toEqual({ undefined: 'isConstant' });
      else expectDigits(numberOf(centered), expected.centered, 12);
    }
  });

  it('influence of each observation', () => {
    const { hat, rstandard, rstudent, cook } = results.residuals;
    influence(regression).forEach((line, i) => {
      expectDigits(line.leverage, hat[i], 12);
      expectDigits(line.standardizedResidual, rstandard[i], 12);
      expectDigits(line.studentizedResidual, rstudent[i], 12);
      expectDigits(line.cooksDistance, cook[i], 12);
    });
  });

  it('recursive residuals, CUSUM and CUSUM of squares', () => {
    const expected = results.recursive;
    const lines = cusum(regression);
    expect(lines.map(({ label }) => label)).toEqual(expected.obs);
    lines.forEach((line, i) => {
      expectDigits(line.recursiveResidual, expected.recursiveResid[i], 12);
      expectDigits(line.cusum, expected.CUSUM_sdRecursive_EViewsDoc_R[i], 12);
      expectDigits(line.bound, expected.bound5pct[i], 12);
      expectDigits(line.cusumOfSquares, expected.CUSUMSQ[i], 12);
      expectDigits(line.expected, expected.CUSUMSQ_expected[i], 12);
    });
  });

  it('the correlogram of the residuals and of their squares', () => {
    const { residuals } = regression;
    const lags = results.correlogramResid.length;
    const plain = correlogram(residuals, lags);
    const squared = correlogram(multiplyElements(residuals, residuals), lags);
    results.correlogramResid.forEach((expected, i) => {
      expectDigits(plain[i].autocorrelation, expected.AC, 12);
      expectDigits(plain[i].partialAutocorrelation, expected.PAC, 12);
      expectDigits(plain[i].qStatistic, expected.Q, 12);
      expectDigits(plain[i].probability, expected.p, 12);
      expectDigits(squared[i].autocorrelation, expected.AC_sq, 12);
      expectDigits(squared[i].qStatistic, expected.Q_sq, 12);
      expectDigits(squared[i].probability, expected.p_sq, 12);
    });
  });

  it('Durbin’s h with its probability, the LM test of one lag beside it', () => {
    const result = run('durbinh');
    expectDigits(numberOf(statisticOf(result, 'durbinH').value), results.durbinH.h_DW, 12);
    expectDigits(
      numberOf(statisticOf(result, 'durbinH').probability),
      results.durbinH.p_h_DW_twosided,
      12,
    );
    const { F } = results.breuschGodfrey_presampleZero.lag1;
    expectDigits(numberOf(statisticOf(result, 'fStatistic').value), F, 12);
  });
});

describe('series of the paper', () => {
  it.each(Object.entries(results.adf))('Dickey-Fuller: %s', (name, expected) => {
    const [series, lags, part] = name.split('|');
    const dependent = series in data ? `[${series}]` : `D([${series.slice(1)}])`;
    const result = runTest(paperSeriesTable(), {
      equation: `${dependent} C`,
      test: 'adf',
      argument: `${part === 'nc' ? 'n' : part}:${lags.slice(3)}`,
    });
    expectDigits(numberOf(statisticOf(result, 'dickeyFuller').value), expected.tau, 12);
    expect(statisticOf(result, 'observations').value).toBe(expected.T);
    const { value, bound } = statisticOf(result, 'dickeyFullerProbability');
    const finite = Number(expected.p_MacKinnon1996_nT);
    // Of MacKinnon's surface (1996), which gretl extrapolates below 20 observations, as here.
    if (bound === undefined) expect(Math.abs(numberOf(value) - finite)).toBeLessThan(0.0006);
    if (bound === 'atMost') expect(finite).toBeLessThan(numberOf(value));
    if (bound === 'atLeast') expect(finite).toBeGreaterThan(numberOf(value));
    const line = result.equation?.coefficients[0];
    expectDigits(line?.estimate ?? NaN, expected.coef, 12);
    expectDigits(line?.standardError ?? NaN, expected.se, 12);
  });

  it.each(['1', '2'])('Granger causality between K and Du with %s lags', (lags) => {
    const { statistics } = run('granger', lags);
    const found = statistics.filter(({ name }) => name === 'noGrangerCause');
    expect(found).toHaveLength(2);
    for (const { about = [], value, probability, distribution } of found) {
      const expected = results.granger[`${about[0]} does not Granger cause ${about[1]}|lag${lags}`];
      expectDigits(numberOf(value), expected.F, 12);
      expectDigits(numberOf(probability), expected.p, 12);
      expect(distribution).toEqual({
        kind: 'F',
        numerator: expected.dfn,
        denominator: expected.dfd,
      });
    }
  });

  it.each(Object.entries(results.descriptive))('moments of %s', (name, expected) => {
    const found = moments(recoverDecimals(data[name].map(Number)));
    expectDigits(found.mean, expected.mean, 12);
    expectDigits(found.median, expected.median, 12);
    expectDigits(found.maximum, expected.max, 12);
    expectDigits(found.minimum, expected.min, 12);
    expectDigits(found.standardDeviation, expected.sd, 12);
    expectDigits(found.skewness, expected.skewness, 12);
    expectDigits(found.kurtosis, expected.kurtosis, 12);
    expectDigits(found.jarqueBera, expected.JB, 12);
    expectDigits(found.probability, expected.p, 12);
    expectDigits(found.sum, expected.sum, 12);
    expectDigits(found.sumSquaredDeviations, expected.sumsqdev, 12);
    expect(found.count).toBe(expected.n);
  });

  it.each(Object.entries(results.correlogramSeries))('correlogram of %s', (name, lines) => {
    const found = correlogram(recoverDecimals(data[name].map(Number)), lines.length);
    lines.forEach((expected, i) => {
      expectDigits(found[i].autocorrelation, expected.AC, 12);
      expectDigits(found[i].partialAutocorrelation, expected.PAC, 12);
      expectDigits(found[i].qStatistic, expected.Q, 12);
      expectDigits(found[i].probability, expected.p, 12);
    });
  });
});

it('reads the same series as the paper’s table', () => {
  const printed = readGoldenCsv('paper/table1.csv').slice(0, data.K.length);
  expect(printed.map(({ K }) => Number(K))).toEqual(data.K.map(Number));
});
