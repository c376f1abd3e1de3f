import type { UndefinedStatistic } from '../../errors/reason';
import {
  type DoubleDouble,
  ONE,
  divide,
  fromNumber,
  multiply,
  subtract,
  toNumber,
} from '../../numerics/double-double';
import { fisherUpper } from '../../numerics/tail-probability';
import { ordinaryCovariance } from './covariance/coefficient-covariance';
import { isUnbroken } from './unbroken';
import { type Regression, explainedSumOfSquares, squaredResidualSteps } from './regression';

/** A statistic that a regression does not have, and why. */
export interface Undefined {
  readonly undefined: UndefinedStatistic;
}

/** A number (NaN or infinite where it cannot be formed), or why there is none by its nature. */
export type Statistic = number | Undefined;

/** What the statistics of fit are formed from: a regression, or whatever leaves the same of one. */
export type Fit = Pick<
  Regression,
  | 'observationCount'
  | 'coefficientCount'
  | 'sumSquaredResiduals'
  | 'totalSumOfSquares'
  | 'isExactFit'
>;

/** T, the observations included. */
export const observations = (r: Fit): number => r.observationCount;

/** T − k. */
export const degreesOfFreedom = (r: Fit): number => r.observationCount - r.coefficientCount;

/** R² = 1 − e′e/Σ(y − ȳ)², centred with and without a constant, as EViews prints it. */
export const rSquared = (r: Fit): number => oneLessUnexplained(r, ONE);

/** Adjusted R² = 1 − (1 − R²)(T − 1)/(T − k). */
export const adjustedRSquared = (r: Fit): number =>
  oneLessUnexplained(
    r,
    divide(fromNumber(r.observationCount - 1), fromNumber(degreesOfFreedom(r))),
  );

/** 1 − factor·e′e/Σ(y − ȳ)², all in double-double: next to 1 the difference would lose digits. */
function oneLessUnexplained(r: Fit, factor: DoubleDouble): number {
  const unexplained = divide(r.sumSquaredResiduals, r.totalSumOfSquares);
  return toNumber(subtract(ONE, multiply(factor, unexplained)));
}

/** s = √(e′e/(T − k)). */
export const standardErrorOfRegression = (r: Fit): number =>
  Math.sqrt(sumSquaredResiduals(r) / degreesOfFreedom(r));

/** e′e. */
export const sumSquaredResiduals = (r: Fit): number => toNumber(r.sumSquaredResiduals);

/** ℓ = −T/2·(1 + ln 2π + ln(e′e/T)); NaN for an exact fit. */
export const logLikelihood = (r: Fit): number => {
  if (r.isExactFit) return NaN;
  const count = r.observationCount;
  return (-count / 2) * (1 + Math.log(2 * Math.PI) + Math.log(sumSquaredResiduals(r) / count));
};

/**
 * F = [Σ(ŷ − ȳ)²/(k − 1)] / s² of all coefficients but that of the constant, which is there; NaN for
 * an exact fit.
 */
export const jointF = (r: Fit): number => {
  if (r.isExactFit) return NaN;
  const ratio = toNumber(divide(explainedSumOfSquares(r), r.sumSquaredResiduals));
  return (ratio * degreesOfFreedom(r)) / (r.coefficientCount - 1);
};

/** P(F > jointF) with k − 1 and T − k degrees of freedom. */
export const jointFProbability = (r: Fit): number =>
  fisherUpper(jointF(r), r.coefficientCount - 1, degreesOfFreedom(r));

/**
 * jointF, whatever the covariance of the coefficients, as EViews prints it; none without a constant
 * or beside nothing but it.
 */
export const fStatistic = (r: Regression): Statistic => noJointTest(r) ?? jointF(r);

/** P(F > fStatistic). */
export const fProbability = (r: Regression): Statistic => noJointTest(r) ?? jointFProbability(r);

function noJointTest(r: Regression): Undefined | undefined {
  if (r.design.constantAt < 0) return { undefined: 'noConstant' };
  return r.coefficientCount === 1 ? { undefined: 'onlyConstant' } : undefined;
}

/** ȳ. */
export const meanDependent = (r: Pick<Regression, 'meanDependent'>): number =>
  toNumber(r.meanDependent);

/** √(Σ(y − ȳ)²/(T − 1)). */
export const standardDeviationDependent = (r: Fit): number =>
  Math.sqrt(toNumber(divide(r.totalSumOfSquares, fromNumber(r.observationCount - 1))));

/** −2ℓ + 2k: Akaike's criterion in total, as gretl prints it. */
export const akaikeTotal = (r: Fit): number => -2 * logLikelihood(r) + 2 * r.coefficientCount;

/** −2ℓ + k·ln T: Schwarz's criterion in total. */
export const schwarzTotal = (r: Fit): number =>
  -2 * logLikelihood(r) + r.coefficientCount * Math.log(r.observationCount);

/** −2ℓ + 2k·ln(ln T): the Hannan-Quinn criterion in total. */
export const hannanQuinnTotal = (r: Fit): number =>
  -2 * logLikelihood(r) + 2 * r.coefficientCount * Math.log(Math.log(r.observationCount));

/** Criteria per observation, as EViews prints them. */
const perObservation = (total: (r: Fit) => number) => (r: Fit) => total(r) / r.observationCount;

/** AIC = −2ℓ/T + 2k/T. */
export const akaike = perObservation(akaikeTotal);
/** SC = −2ℓ/T + k·ln T/T. */
export const schwarz = perObservation(schwarzTotal);
/** HQ = −2ℓ/T + 2k·ln(ln T)/T. */
export const hannanQuinn = perObservation(hannanQuinnTotal);

/** d = Σ(eₜ − eₜ₋₁)²/e′e. */
export const durbinWatson = (r: Fit & Pick<Regression, 'design' | 'residuals'>): number =>
  r.isExactFit ? NaN : toNumber(divide(squaredResidualSteps(r), r.sumSquaredResiduals));

/**
 * Durbin's h = (1 − d/2)·√(T/(1 − T·var(b))), b the coefficient of the dependent variable's first
 * lag and var(b) the ordinary one (J. Durbin, Econometrica 38 (1970) 410–421); none where
 * T·var(b) ≥ 1, across a hole, or in several groups.
 */
export const durbinH = (r: Regression): Statistic => {
  const lagged = r.design.laggedDependentAt;
  if (lagged < 0) return { undefined: 'noLaggedDependent' };
  if (r.isExactFit) return { undefined: 'exactFit' };
  if (!isUnbroken(r.design)) return { undefined: 'brokenSeries' };
  const count = r.observationCount;
  const share = count * toNumber(ordinaryCovariance(r.design, r.fit)[lagged][lagged]);
  if (share >= 1) return { undefined: 'durbinHRadicand' };
  return (1 - durbinWatson(r) / 2) * Math.sqrt(count / (1 - share));
};

/** The statistics of every kind of regression, by their names in OLS.STAT, up to F. */
const OF_FIT = {
  n: observations,
  df: degreesOfFreedom,
  r2: rSquared,
  adjr2: adjustedRSquared,
  ser: standardErrorOfRegression,
  ssr: sumSquaredResiduals,
  loglik: logLikelihood,
} as const;

/** Those after F. */
const OF_SERIES = {
  meandep: meanDependent,
  sddep: standardDeviationDependent,
  aic: akaike,
  sc: schwarz,
  hq: hannanQuinn,
  dw: durbinWatson,
  'aic.total': akaikeTotal,
  'sc.total': schwarzTotal,
  'hq.total': hannanQuinnTotal,
} as const;

/** Every statistic by its name in OLS.STAT. */
export const STATISTICS = {
  ...OF_FIT,
  f: fStatistic,
  probf: fProbability,
  ...OF_SERIES,
  durbinh: durbinH,
} as const satisfies Record<string, (r: Regression) => Statistic>;

export type StatisticName = keyof typeof STATISTICS;
export const STATISTIC_NAMES = Object.keys(STATISTICS) as StatisticName[];

/**
 * What EViews prints under "Panel Least Squares" with fixed effects: all of the regression with a
 * dummy for every group, k + G coefficients in all. F is of the regressors and the differences
 * between groups together; Durbin-Watson's steps stay within groups.
 */
export const WITHIN_STATISTICS = {
  ...OF_FIT,
  f: jointF,
  probf: jointFProbability,
  ...OF_SERIES,
} as const;

/** What every kind of regression has. */
export type WithinStatisticName = keyof typeof WITHIN_STATISTICS;
