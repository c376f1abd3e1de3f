import type { Regression } from '../../../src/statistics/regression/regression';
import { influence } from '../../../src/statistics/regression/diagnostics/influence';
import { type TestName, runTest } from '../../../src/statistics/regression/diagnostics/run-test';
import type {
  TestResult,
  TestStatisticName,
} from '../../../src/statistics/regression/diagnostics/test-result';
import { varianceInflation } from '../../../src/statistics/regression/diagnostics/variance-inflation';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { STATISTICS, type StatisticName } from '../../../src/statistics/regression/statistics';
import { expectDigits } from '../../support/correct-digits';
import { readGolden } from '../../support/golden';
import { realSeries } from '../../support/real-series';
import { columnOf, numberOf, statisticOf } from '../../support/test-numbers';

type Entries = Readonly<Record<string, number | readonly number[]>>;
type Golden = Readonly<Record<string, Entries>>;

const SERIES = {
  nile: { equation: 'NILE C NILE(-1) NILE(-2)', breakAt: '1899' },
  gas: { equation: 'LOG(GAS) C LOG(GAS(-1)) LOG(GAS(-4)) @TREND', breakAt: '1971Q1' },
  air: { equation: 'OZONE C SOLAR WIND TEMP', breakAt: undefined },
  longley: { equation: 'EMPLOYED C GNP UNEMPLOYED ARMED', breakAt: '1955' },
} as const;
type Name = keyof typeof SERIES;
const NAMES = Object.keys(SERIES) as Name[];
/** The series without holes. */
const IN_TIME = NAMES.filter((name) => name !== 'air');

const R = readGolden<Golden>('real-series/r.json');
const STATSMODELS = readGolden<Golden>('real-series/statsmodels.json');
const GRETL = readGolden<Golden>('real-series/gretl.json');

const run = (name: Name, covariance?: string): Regression =>
  runRegression(realSeries(name), { equation: SERIES[name].equation, covariance });
const test = (name: Name, which: TestName, argument?: string): TestResult =>
  runTest(realSeries(name), { equation: SERIES[name].equation, test: which, argument });
const value = (result: TestResult, statistic: TestStatisticName): number =>
  numberOf(statisticOf(result, statistic).value);
const probability = (result: TestResult, statistic: TestStatisticName): number =>
  numberOf(statisticOf(result, statistic).probability);
const standardErrors = (name: Name, covariance: string): number[] =>
  run(name, covariance).coefficients.map(({ standardError }) => standardError);

function expectAll(actual: ArrayLike<number>, expected: Entries[string], digits: number): void {
  const wanted = typeof expected === 'number' ? [expected] : expected;
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((number, i) => expectDigits(actual[i], number, digits));
}

/** How many digits R's doubles keep. */
const R_DIGITS: Record<Name, number> = { nile: 11, gas: 10, air: 11, longley: 10 };

describe.each(NAMES)('%s against R', (name) => {
  const golden = R[name];
  const regression = run(name);

  it.each(['estimate', 'standardError', 'tStatistic', 'probability'] as const)(
    'gives the column %s of the coefficients',
    (column) => {
      const entry = column === 'estimate' ? 'coefficient' : column;
      const digits = R_DIGITS[name];
      expectAll(
        regression.coefficients.map((line) => line[column]),
        golden[entry],
        digits,
      );
    },
  );

  it.each<StatisticName>([
    'n',
    'df',
    'r2',
    'adjr2',
    'ser',
    'ssr',
    'loglik',
    'f',
    'probf',
    'meandep',
    'sddep',
    'aic.total',
    'sc.total',
  ])('gives the statistic %s', (statistic) => {
    expectAll([numberOf(STATISTICS[statistic](regression))], golden[statistic], R_DIGITS[name]);
  });

  it('gives residuals and the influence of each observation', () => {
    const lines = influence(regression);
    for (const entry of [
      'leverage',
      'studentizedResidual',
      'dffits',
      'covarianceRatio',
      'cooksDistance',
    ] as const) {
      expectAll(
        lines.map((line) => line[entry]),
        golden[entry],
        8,
      );
    }
    expectAll(
      lines.map(({ residual }) => residual),
      golden.residual,
      9,
    );
  });
});

describe.each(IN_TIME)('%s against R, in time', (name) => {
  it('gives the correlogram of the residuals', () => {
    const result = test(name, 'q', '6');
    expectAll(columnOf(result, 'autocorrelation'), R[name].autocorrelation, 9);
    expectAll(columnOf(result, 'partialAutocorrelation'), R[name].partialAutocorrelation, 9);
    expectAll(columnOf(result, 'qStatistic'), R[name].qStatistic, 9);
    expectAll(columnOf(result, 'probability'), R[name].qProbability, 9);
  });
});

describe.each(NAMES)('%s against statsmodels', (name) => {
  const golden = STATSMODELS[name];

  it.each(['hc0', 'hc1', 'hc2', 'hc3'] as const)('gives the standard errors of %s', (kind) => {
    expectAll(standardErrors(name, kind), golden[kind], 9);
  });

  it('gives Newey-West’s standard errors, with the factor and without', () => {
    expectAll(standardErrors(name, 'hac'), golden.hac, 9);
    expectAll(standardErrors(name, `hac:${Number(golden.hacLags)}:raw`), golden.hacRaw, 9);
  });

  it('gives the heteroskedasticity tests', () => {
    for (const which of ['bpg', 'whitecross'] as const) {
      const result = test(name, which);
      expectAll(
        [
          value(result, 'observationsTimesRSquared'),
          probability(result, 'observationsTimesRSquared'),
          value(result, 'fStatistic'),
          probability(result, 'fStatistic'),
        ],
        golden[which],
        7,
      );
    }
  });

  it('gives Jarque-Bera', () => {
    const result = test(name, 'jb');
    expectAll(
      [
        value(result, 'jarqueBera'),
        probability(result, 'jarqueBera'),
        value(result, 'skewness'),
        value(result, 'kurtosis'),
      ],
      golden.jb,
      9,
    );
  });

  it('gives variance inflation, Durbin-Watson, DFFITS', () => {
    const regression = run(name);
    expectAll(
      varianceInflation(regression)
        .slice(1)
        .map(({ centered }) => numberOf(centered)),
      golden.vif,
      9,
    );
    expectAll([numberOf(STATISTICS.dw(regression))], golden.dw, 9);
    expectAll(
      influence(regression).map(({ dffits }) => dffits),
      golden.dffits,
      7,
    );
  });

  it.each(['1', '2'])('gives RESET with %s powers', (powers) => {
    const result = test(name, 'reset', powers);
    expectAll(
      [value(result, 'fStatistic'), probability(result, 'fStatistic')],
      golden[`reset${powers}`],
      // Powers of fitted values are nearly collinear, which costs the other tool its digits.
      5,
    );
  });
});

describe.each(IN_TIME)('%s against statsmodels, in time', (name) => {
  const golden = STATSMODELS[name];

  it.each([
    ['bg', 'bg2'],
    ['arch', 'arch2'],
  ] as const)('gives %s with two lags', (which, entry) => {
    const result = test(name, which, '2');
    expectAll(
      [
        value(result, 'observationsTimesRSquared'),
        probability(result, 'observationsTimesRSquared'),
        value(result, 'fStatistic'),
        probability(result, 'fStatistic'),
      ],
      golden[entry],
      7,
    );
  });

  it('gives recursive residuals', () => {
    expectAll(columnOf(test(name, 'cusum'), 'recursiveResidual'), golden.recursiveResidual, 5);
  });

  it('gives Dickey-Fuller and its critical values', () => {
    const result = test(name, 'adf', 'c:1');
    const [statistic] = golden.adf_c1 as readonly number[];
    expectAll([value(result, 'dickeyFuller')], statistic, 8);
    const critical = result.statistics.filter((statistic) => statistic.name === 'criticalValue');
    expectAll(
      critical.map((statistic) => numberOf(statistic.value)),
      golden.adf_critical,
      13,
    );
  });

  it.each([
    ['ct:sc:4', 'adf_ctsc'],
    ['n:aic:4', 'adf_naic'],
  ])('gives Dickey-Fuller with lags chosen: %s', (argument, entry) => {
    const result = test(name, 'adf', argument);
    const [statistic, , lags, observations] = golden[entry] as readonly number[];
    expectAll(
      [value(result, 'dickeyFuller'), value(result, 'lagLength'), value(result, 'observations')],
      [statistic, lags, observations],
      8,
    );
  });
});

it('longley gives Granger causality as statsmodels does', () => {
  const expected = STATSMODELS.longley.granger as unknown as readonly (readonly number[])[];
  expected.forEach(([f, p, denominator, numerator], index) => {
    const { statistics } = test('longley', 'granger', String(index + 1));
    const found = statistics.find(({ about }) => about?.join() === 'GNP,EMPLOYED');
    expectAll([numberOf(found?.value), numberOf(found?.probability)], [f, p], 7);
    expect(found?.distribution).toEqual({ kind: 'F', numerator, denominator });
  });
});

describe.each(NAMES)('%s against gretl', (name) => {
  const golden = GRETL[name];

  it.each(['hc0', 'hc1', 'hc2', 'hc3'] as const)('gives the standard errors of %s', (kind) => {
    expectAll(standardErrors(name, kind), golden[kind], 9);
  });

  it('gives White’s test with products, and RESET', () => {
    const white = test(name, 'whitecross');
    expectAll(
      [value(white, 'observationsTimesRSquared'), probability(white, 'observationsTimesRSquared')],
      golden.whitecross,
      7,
    );
    for (const powers of [1, 2]) {
      const reset = test(name, 'reset', String(powers));
      expectAll(
        [value(reset, 'fStatistic'), probability(reset, 'fStatistic')],
        golden[`reset${powers}`],
        5,
      );
    }
  });

  it('gives Breusch-Pagan, once scaled by the same variance', () => {
    const { observationCount: count, coefficientCount } = run(name);
    const [scaled] = golden.bpgScaledBySsrOverT as readonly number[];
    const factor = ((count - coefficientCount) / count) ** 2;
    expectAll([value(test(name, 'bpg'), 'scaledExplained')], scaled * factor, 8);
  });
});

describe.each(IN_TIME)('%s against gretl, in time', (name) => {
  it('gives Newey-West, Breusch-Godfrey, ARCH and Chow', () => {
    expectAll(standardErrors(name, `hac:${Number(GRETL[name].lags)}:raw`), GRETL[name].hacRaw, 9);
    const godfrey = test(name, 'bg', '2');
    expectAll(
      [value(godfrey, 'fStatistic'), probability(godfrey, 'fStatistic')],
      GRETL[name].bg2,
      8,
    );
    const arch = test(name, 'arch', '2');
    expectAll(
      [value(arch, 'observationsTimesRSquared'), probability(arch, 'observationsTimesRSquared')],
      GRETL[name].arch2,
      8,
    );
    const chow = test(name, 'chow', SERIES[name].breakAt);
    expectAll([value(chow, 'fStatistic'), probability(chow, 'fStatistic')], GRETL[name].chow, 8);
  });
});
