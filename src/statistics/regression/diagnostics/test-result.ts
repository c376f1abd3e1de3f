import { chiSquaredUpper, fisherUpper, studentTwoSided } from '../../../numerics/tail-probability';
import type { Coefficient } from '../regression';
import type { Statistic } from '../statistics';

/** Where a statistic's probability comes from. */
export type Distribution =
  | { readonly kind: 'F'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'chiSquare'; readonly degrees: number }
  | { readonly kind: 't'; readonly degrees: number }
  | { readonly kind: 'normal' };

export type TestStatisticName =
  | 'fStatistic'
  | 'tStatistic'
  | 'observationsTimesRSquared'
  | 'scaledExplained'
  | 'logLikelihoodRatio'
  | 'wald'
  | 'mean'
  | 'median'
  | 'maximum'
  | 'minimum'
  | 'standardDeviation'
  | 'skewness'
  | 'kurtosis'
  | 'jarqueBera'
  | 'durbinWatson'
  | 'durbinH'
  | 'dickeyFuller'
  | 'dickeyFullerProbability'
  | 'criticalValue'
  | 'lagLength'
  | 'observations'
  | 'noGrangerCause';

/** One number of a test, and the probability of it under the hypothesis, where it has one. */
export interface TestStatistic {
  readonly name: TestStatisticName;
  /** NaN where it cannot be formed, or why there is none. */
  readonly value: Statistic;
  readonly distribution?: Distribution;
  readonly probability?: Statistic;
  /** Where the value is known only to be no more or no less than this. */
  readonly bound?: Bound;
  /** What the name needs to be complete: two series, a level, a number of observations. */
  readonly about?: readonly string[];
}

/** Which side of a value the truth lies on. */
export type Bound = 'atMost' | 'atLeast';

export type TestColumn =
  | 'lag'
  | 'autocorrelation'
  | 'partialAutocorrelation'
  | 'qStatistic'
  | 'probability'
  | 'variable'
  | 'coefficientVariance'
  | 'uncenteredInflation'
  | 'centeredInflation'
  | 'observation'
  | 'residual'
  | 'studentizedResidual'
  | 'dffits'
  | 'covarianceRatio'
  | 'leverage'
  | 'cooksDistance'
  | 'recursiveResidual'
  | 'cusum'
  | 'lowerBound'
  | 'upperBound'
  | 'cusumOfSquares'
  | 'lowerBoundOfSquares'
  | 'upperBoundOfSquares';

export interface TestTable {
  readonly columns: readonly TestColumn[];
  readonly rows: readonly (readonly (string | Statistic)[])[];
}

/** The regression that a test runs beside the one it judges. */
export interface TestEquation {
  readonly dependent: string;
  readonly observationCount: number;
  readonly coefficients: readonly Coefficient[];
  /** Regressors left out because those before them explain them wholly, as EViews leaves them out. */
  readonly redundant: readonly string[];
}

/** What a test gives: statistics, or a table. */
export interface TestResult {
  readonly statistics: readonly TestStatistic[];
  readonly table?: TestTable;
  readonly equation?: TestEquation;
}

export function fTest(value: number, numerator: number, denominator: number): TestStatistic {
  return {
    name: 'fStatistic',
    value,
    distribution: { kind: 'F', numerator, denominator },
    probability: fisherUpper(value, numerator, denominator),
  };
}

export function chiSquareTest(
  name: TestStatisticName,
  value: number,
  degrees: number,
): TestStatistic {
  return {
    name,
    value,
    distribution: { kind: 'chiSquare', degrees },
    probability: chiSquaredUpper(value, degrees),
  };
}

export function tTest(value: number, degrees: number): TestStatistic {
  return {
    name: 'tStatistic',
    value,
    distribution: { kind: 't', degrees },
    probability: studentTwoSided(value, degrees),
  };
}
