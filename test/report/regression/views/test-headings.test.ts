import { testHeading } from '../../../../src/report/regression/views/test-headings';
import { type TestName, runTest } from '../../../../src/statistics/regression/diagnostics/run-test';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';

const heading = (test: TestName, argument?: string): readonly string[] =>
  testHeading(test, runTest(henanTable(), { equation: HENAN_EQUATION, test, argument }), argument);

it.each<[TestName, string | undefined, string[]]>([
  [
    'bg',
    '1',
    [
      'Breusch-Godfrey Serial Correlation LM Test:',
      'Null hypothesis: No serial correlation at up to 1 lag',
    ],
  ],
  [
    'bg',
    undefined,
    [
      'Breusch-Godfrey Serial Correlation LM Test:',
      'Null hypothesis: No serial correlation at up to 2 lags',
    ],
  ],
  ['q', undefined, ['Correlogram of Residuals']],
  ['harvey', undefined, ['Heteroskedasticity Test: Harvey', 'Null hypothesis: Homoskedasticity']],
  ['glejser', undefined, ['Heteroskedasticity Test: Glejser', 'Null hypothesis: Homoskedasticity']],
  [
    'arch',
    '2',
    ['Heteroskedasticity Test: ARCH', 'Null hypothesis: No ARCH effects at up to 2 lags'],
  ],
  [
    'white',
    undefined,
    [
      'Heteroskedasticity Test: White',
      'Null hypothesis: Homoskedasticity',
      'Cross terms not included',
    ],
  ],
  [
    'whitecross',
    undefined,
    ['Heteroskedasticity Test: White', 'Null hypothesis: Homoskedasticity', 'Cross terms included'],
  ],
  ['jb', undefined, ['Histogram - Normality Test', 'Series: Residuals']],
  ['reset', undefined, ['Ramsey RESET Test', 'Omitted Variables: Squares of fitted values']],
  ['reset', '2', ['Ramsey RESET Test', 'Omitted Variables: Powers of fitted values from 2 to 3']],
  [
    'chow',
    '2009',
    ['Chow Breakpoint Test: 2009', 'Null Hypothesis: No breaks at specified breakpoints'],
  ],
  ['cusum', undefined, ['CUSUM Test and CUSUM of Squares Test']],
  ['influence', undefined, ['Influence Statistics']],
  ['durbinh', undefined, ["Durbin's h", 'Null hypothesis: No serial correlation at 1 lag']],
  ['vif', undefined, ['Variance Inflation Factors']],
  [
    'adf',
    'ct:1',
    [
      'Augmented Dickey-Fuller Unit Root Test',
      'Exogenous: Constant, Linear Trend',
      'Lag Length: 1 (Fixed)',
    ],
  ],
  [
    'adf',
    undefined,
    [
      'Augmented Dickey-Fuller Unit Root Test',
      'Exogenous: Constant',
      'Lag Length: 1 (Automatic - based on SIC)',
    ],
  ],
  [
    'adf',
    'n:aic',
    [
      'Augmented Dickey-Fuller Unit Root Test',
      'Exogenous: None',
      'Lag Length: 1 (Automatic - based on AIC)',
    ],
  ],
  ['granger', undefined, ['Pairwise Granger Causality Tests', 'Lags: 2']],
])('EViews heads %s with argument %s so', (test, argument, expected) => {
  expect(heading(test, argument)).toEqual(expected);
});
