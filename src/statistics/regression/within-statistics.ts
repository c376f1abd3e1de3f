import {
  type Statistic,
  adjustedRSquared,
  akaike,
  akaikeTotal,
  degreesOfFreedom,
  durbinWatson,
  hannanQuinn,
  hannanQuinnTotal,
  jointF,
  jointFProbability,
  logLikelihood,
  meanDependent,
  observations,
  rSquared,
  schwarz,
  schwarzTotal,
  standardDeviationDependent,
  standardErrorOfRegression,
  sumSquaredResiduals,
} from './statistics';
import type { WithinRegression } from './within';

/**
 * What EViews prints under "Panel Least Squares" with fixed effects, by the names of OLS.STAT: all of
 * the regression with a dummy for every group, k + G coefficients in all. F is of the regressors and
 * the differences between groups together; Durbin-Watson's steps stay within groups.
 */
export const WITHIN_STATISTICS = {
  n: observations,
  df: degreesOfFreedom,
  r2: rSquared,
  adjr2: adjustedRSquared,
  ser: standardErrorOfRegression,
  ssr: sumSquaredResiduals,
  loglik: logLikelihood,
  f: jointF,
  probf: jointFProbability,
  meandep: meanDependent,
  sddep: standardDeviationDependent,
  aic: akaike,
  sc: schwarz,
  hq: hannanQuinn,
  dw: durbinWatson,
  'aic.total': akaikeTotal,
  'sc.total': schwarzTotal,
  'hq.total': hannanQuinnTotal,
} as const satisfies Record<string, (within: WithinRegression) => Statistic>;

export type WithinStatisticName = keyof typeof WITHIN_STATISTICS;
