import { parseDickeyFuller } from '../../../statistics/regression/diagnostics/augmented-dickey-fuller';
import type { TestName } from '../../../statistics/regression/diagnostics/run-test';
import type { TestResult } from '../../../statistics/regression/diagnostics/test-result';
import { counted } from '../../../text/en/counted';

type Heading = (result: TestResult, argument: string) => readonly string[];

const EXOGENOUS = { n: 'None', c: 'Constant', ct: 'Constant, Linear Trend' } as const;
const CRITERIA = { aic: 'AIC', sc: 'SIC', hq: 'HQ' } as const;
const HOMOSKEDASTICITY = 'Null hypothesis: Homoskedasticity';

/** What EViews prints over a test. The argument is what the user gave, "" without one. */
const HEADINGS: Readonly<Record<TestName, Heading>> = {
  bg: (result) => [
    'Breusch-Godfrey Serial Correlation LM Test:',
    `Null hypothesis: No serial correlation at up to ${counted(numerator(result), 'lag')}`,
  ],
  q: () => ['Correlogram of Residuals'],
  bpg: () => ['Heteroskedasticity Test: Breusch-Pagan-Godfrey', HOMOSKEDASTICITY],
  harvey: () => ['Heteroskedasticity Test: Harvey', HOMOSKEDASTICITY],
  glejser: () => ['Heteroskedasticity Test: Glejser', HOMOSKEDASTICITY],
  arch: (result) => [
    'Heteroskedasticity Test: ARCH',
    `Null hypothesis: No ARCH effects at up to ${counted(numerator(result), 'lag')}`,
  ],
  white: () => ['Heteroskedasticity Test: White', HOMOSKEDASTICITY, 'Cross terms not included'],
  whitecross: () => ['Heteroskedasticity Test: White', HOMOSKEDASTICITY, 'Cross terms included'],
  jb: () => ['Histogram - Normality Test', 'Series: Residuals'],
  reset: (result) => [
    'Ramsey RESET Test',
    `Omitted Variables: ${numerator(result) === 1 ? 'Squares of fitted values' : `Powers of fitted values from 2 to ${numerator(result) + 1}`}`,
  ],
  chow: (_, argument) => [
    `Chow Breakpoint Test: ${argument}`,
    'Null Hypothesis: No breaks at specified breakpoints',
  ],
  cusum: () => ['CUSUM Test and CUSUM of Squares Test'],
  influence: () => ['Influence Statistics'],
  durbinh: () => ["Durbin's h", 'Null hypothesis: No serial correlation at 1 lag'],
  vif: () => ['Variance Inflation Factors'],
  adf: (result, argument) => [
    'Augmented Dickey-Fuller Unit Root Test',
    ...dickeyFullerLines(result, argument === '' ? undefined : argument),
  ],
  granger: (result) => ['Pairwise Granger Causality Tests', `Lags: ${numerator(result)}`],
};

export function testHeading(test: TestName, result: TestResult, argument = ''): readonly string[] {
  return HEADINGS[test](result, argument);
}

/** The numerator's degrees of freedom of the test's F: its lags or powers. */
function numerator({ statistics }: TestResult): number {
  for (const { distribution } of statistics) {
    if (distribution?.kind === 'F') return distribution.numerator;
  }
  return NaN;
}

/** What stands in the test's regression beside the series. */
function dickeyFullerLines({ statistics }: TestResult, argument: string | undefined): string[] {
  const { deterministic, lags } = parseDickeyFuller(argument);
  const length = statistics.find(({ name }) => name === 'lagLength')?.value;
  const chosen = typeof lags === 'number' ? 'Fixed' : `Automatic - based on ${CRITERIA[lags]}`;
  return [`Exogenous: ${EXOGENOUS[deterministic]}`, `Lag Length: ${String(length)} (${chosen})`];
}
