import { InputError } from '../../../errors/input-error';
import type { DesignOptions } from '../design';
import { designOf } from '../design';
import type { Equation } from '../equation/expression';
import { parseEquation } from '../equation/parse-equation';
import { type Regression, estimate } from '../regression';
import type { SeriesTable } from '../series-table';
import { archTest } from './arch';
import { dickeyFullerTest, parseDickeyFuller } from './augmented-dickey-fuller';
import { chowTest } from './chow';
import { residualCorrelogram } from './correlogram';
import { cusumTest } from './cusum';
import { durbinHTest } from './durbin-h';
import { grangerTest } from './granger';
import { heteroskedasticityTest } from './heteroskedasticity';
import { influenceTest } from './influence';
import { normalityTest } from './jarque-bera';
import { resetTest } from './reset';
import { serialCorrelationTest } from './serial-correlation';
import type { TestResult } from './test-result';
import { varianceInflationTest } from './variance-inflation';

/** A test's argument as it is written; undefined when left out. */
type Argument = string | undefined;

type OfRegression = (regression: Regression, argument: Argument) => TestResult;

/** Tests that judge the residuals of a regression: an exact fit leaves them nothing to judge. */
const OF_RESIDUALS = {
  bg: (r, argument) => serialCorrelationTest(r, countOf(argument) ?? 2),
  q: (r, argument) => residualCorrelogram(r, countOf(argument)),
  bpg: withoutArgument('bpg', (r) => heteroskedasticityTest(r, 'bpg')),
  harvey: withoutArgument('harvey', (r) => heteroskedasticityTest(r, 'harvey')),
  glejser: withoutArgument('glejser', (r) => heteroskedasticityTest(r, 'glejser')),
  arch: (r, argument) => archTest(r, countOf(argument) ?? 1),
  white: withoutArgument('white', (r) => heteroskedasticityTest(r, 'white')),
  whitecross: withoutArgument('whitecross', (r) => heteroskedasticityTest(r, 'whitecross')),
  jb: withoutArgument('jb', normalityTest),
  reset: (r, argument) => resetTest(r, countOf(argument) ?? 1),
  chow: chowTest,
  cusum: withoutArgument('cusum', cusumTest),
  influence: withoutArgument('influence', influenceTest),
  durbinh: withoutArgument('durbinh', durbinHTest),
} as const satisfies Record<string, OfRegression>;

/** Tests of the regressors alone. */
const OF_REGRESSORS = {
  vif: withoutArgument('vif', varianceInflationTest),
} as const satisfies Record<string, OfRegression>;

/** Tests of the series that an equation names, with regressions of their own. */
const OF_SERIES = {
  adf: (table, { dependent }, argument, options) =>
    dickeyFullerTest(table, dependent, parseDickeyFuller(argument), options),
  granger: (table, equation, argument, options) =>
    grangerTest(table, equation, countOf(argument) ?? 2, options),
} as const satisfies Record<
  string,
  (table: SeriesTable, equation: Equation, argument: Argument, options: DesignOptions) => TestResult
>;

/** A test of a regression that has been run. */
export type RegressionTestName = keyof typeof OF_RESIDUALS | keyof typeof OF_REGRESSORS;
/** A test of the series in an equation. */
export type SeriesTestName = keyof typeof OF_SERIES;
export type TestName = RegressionTestName | SeriesTestName;
export const TEST_NAMES = [
  ...Object.keys(OF_RESIDUALS),
  ...Object.keys(OF_REGRESSORS),
  ...Object.keys(OF_SERIES),
] as TestName[];

export interface TestRequest extends DesignOptions {
  /** In EViews' language, as in `DU C K K(-1) DU(-1)`. */
  readonly equation: string;
  readonly test: TestName;
  /** Lags, powers, a label, or for adf such as c:1; each test has its own standard. */
  readonly argument?: Argument;
}

/**
 * A test of a regression, or of the series in its equation.
 * @throws InputError for every input that cannot be used; #N/A beside an exact fit
 */
export function runTest(table: SeriesTable, request: TestRequest): TestResult {
  const { test, argument } = request;
  const equation = parseEquation(request.equation);
  if (isAmong(OF_SERIES, test)) return OF_SERIES[test](table, equation, argument, request);
  return testRegression(estimate(designOf(equation, table, request)), test, argument);
}

/** A test of a regression that has been run. */
export function testRegression(
  regression: Regression,
  test: RegressionTestName,
  argument?: string,
): TestResult {
  if (isAmong(OF_REGRESSORS, test)) return OF_REGRESSORS[test](regression, argument);
  if (regression.isExactFit) {
    throw new InputError({ code: 'statisticUndefined', statistic: test, why: 'exactFit' }, '#N/A');
  }
  return OF_RESIDUALS[test](regression, argument);
}

function isAmong<Names extends object>(tests: Names, name: string): name is keyof Names & string {
  return name in tests;
}

/** A whole number of 1 or more. @throws InputError outOfBounds, notAWholeNumber */
function countOf(argument: Argument): number | undefined {
  if (argument === undefined) return undefined;
  const value = Number(argument);
  if (!Number.isInteger(value) || !/^\s*[+-]?\d{1,9}\s*$/.test(argument)) {
    throw new InputError({ code: 'notAWholeNumber', name: 'argument', arrived: argument });
  }
  if (value >= 1) return value;
  const bounds = { minimum: 1 };
  throw new InputError({
    code: 'outOfBounds',
    name: 'argument',
    place: {},
    arrived: value,
    bounds,
  });
}

/** @throws InputError argumentNotTaken, where the test is given one */
function withoutArgument(test: string, run: (regression: Regression) => TestResult): OfRegression {
  return (regression, argument) => {
    if (argument === undefined) return run(regression);
    throw new InputError({ code: 'argumentNotTaken', test, arrived: argument });
  };
}
