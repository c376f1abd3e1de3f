import type { Interval } from '../../../numerics/interval';
import { mapped, outward } from './outward';
import type { Reading } from './reading';

/** The sum of squared residuals, e′e, decides these. */
export const RESIDUAL_STATISTICS = ['ssr', 'ser', 'loglik', 'aic', 'sc', 'hq'] as const;
export type ResidualStatistic = (typeof RESIDUAL_STATISTICS)[number];

/**
 * How information criteria are printed: per observation as EViews does, in total as gretl and Stata
 * do, or in total with the error variance counted as one more parameter as R does.
 */
export const CRITERION_FORMS = ['perObservation', 'total', 'totalWithVariance'] as const;
export type CriterionForm = (typeof CRITERION_FORMS)[number];

const CRITERIA = ['aic', 'sc', 'hq'] as const;
type Criterion = (typeof CRITERIA)[number];

export function isCriterion(statistic: ResidualStatistic): statistic is Criterion {
  return (CRITERIA as readonly string[]).includes(statistic);
}

/** What a criterion adds to −2ℓ: 2k, k·ln n, 2k·ln ln n. */
function penaltyOf(criterion: Criterion, count: number, parameters: number): number {
  switch (criterion) {
    case 'aic':
      return 2 * parameters;
    case 'sc':
      return parameters * Math.log(count);
    case 'hq':
      return 2 * parameters * Math.log(Math.log(count));
  }
}

/** ℓ = −n/2·(1 + ln 2π + ln(e′e/n)), solved for e′e. */
function squaresFromLikelihood(likelihood: number, count: number): number {
  return count * Math.exp((-2 * likelihood) / count - 1 - Math.log(2 * Math.PI));
}

function likelihoodOf(squares: number, count: number): number {
  if (squares <= 0) return Infinity;
  return (-count / 2) * (1 + Math.log(2 * Math.PI) + Math.log(squares / count));
}

interface Setting {
  readonly count: number;
  readonly reading: Reading;
  readonly form: CriterionForm;
}

function criterionTerms(criterion: Criterion, { count, reading, form }: Setting) {
  const parameters = reading.coefficientCount + (form === 'totalWithVariance' ? 1 : 0);
  const scale = form === 'perObservation' ? count : 1;
  return { penalty: penaltyOf(criterion, count, parameters), scale };
}

/** e′e from a printed statistic. */
export function squaresFrom(
  statistic: ResidualStatistic,
  printed: Interval,
  setting: Setting,
): Interval {
  const { count, reading } = setting;
  switch (statistic) {
    case 'ssr':
      return mapped(printed, (squares) => Math.max(squares, 0));
    case 'ser':
      return mapped(
        printed,
        (error) => Math.max(error, 0) ** 2 * (count - reading.coefficientCount),
      );
    case 'loglik':
      return mapped(printed, (likelihood) => squaresFromLikelihood(likelihood, count));
    default: {
      const { penalty, scale } = criterionTerms(statistic, setting);
      return mapped(printed, (criterion) =>
        squaresFromLikelihood((penalty - criterion * scale) / 2, count),
      );
    }
  }
}

/** The statistic from e′e. */
export function squaresTo(
  statistic: ResidualStatistic,
  squares: Interval,
  setting: Setting,
): Interval {
  const { count, reading } = setting;
  switch (statistic) {
    case 'ssr':
      return squares;
    case 'ser':
      return mapped(squares, (sum) =>
        Math.sqrt(Math.max(sum, 0) / (count - reading.coefficientCount)),
      );
    case 'loglik':
      return mapped(squares, (sum) => likelihoodOf(sum, count));
    default: {
      const { penalty, scale } = criterionTerms(statistic, setting);
      return mapped(squares, (sum) => (penalty - 2 * likelihoodOf(sum, count)) / scale);
    }
  }
}

/** e′e = u·s_y²·(n − 1), from the unexplained share and the standard deviation of the dependent. */
export function squaresFromDeviation(
  share: Interval,
  deviation: Interval,
  count: number,
): Interval {
  const product = (u: number, s: number): number =>
    Math.max(u, 0) * Math.max(s, 0) ** 2 * (count - 1);
  return outward(product(share.lower, deviation.lower), product(share.upper, deviation.upper));
}

/** s_y = √(e′e/(u·(n − 1))). */
export function deviationFrom(share: Interval, squares: Interval, count: number): Interval {
  const root = (sum: number, u: number): number =>
    u > 0 ? Math.sqrt(Math.max(sum, 0) / (u * (count - 1))) : sum > 0 ? Infinity : 0;
  return outward(root(squares.lower, share.upper), root(squares.upper, share.lower));
}
