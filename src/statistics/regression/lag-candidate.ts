import { InputError } from '../../errors/input-error';
import type { DoubleDouble } from '../../numerics/double-double';
import type { DoubleDoubleVector } from '../../numerics/double-double-vector';
import { leastSquares } from '../../numerics/least-squares';
import type { Design } from './design';
import { withoutRounding } from './exact-fit';
import { type LagOrders, type LaggedEquation, equationWith, textWith } from './lagged-equation';
import { holdsRoundedNumbers, refuseExtremes } from './regression';
import {
  type Fit,
  adjustedRSquared,
  akaike,
  hannanQuinn,
  logLikelihood,
  schwarz,
} from './statistics';

/** By what candidates are compared; the log likelihood is no such thing, since no lag makes it fall. */
export const LAG_CRITERIA = ['aic', 'sc', 'hq', 'adjustedRSquared'] as const;
export type LagCriterion = (typeof LAG_CRITERIA)[number];

/** One combination of lags, and how well it does over the observations that all have in common. */
export interface LagCandidate extends Readonly<Record<LagCriterion | 'logLikelihood', number>> {
  readonly orders: LagOrders;
  /** Can be run as it stands. */
  readonly equation: string;
  readonly coefficientCount: number;
  /** Why its numbers, which are NaN then, cannot be compared. */
  readonly notComparable?: NotComparable;
}

export type NotComparable =
  | { readonly because: 'collinear'; readonly term: string; readonly others: readonly string[] }
  | { readonly because: 'exactFit' };

/** What all candidates share. */
export interface Comparison {
  readonly lagged: LaggedEquation;
  /** The largest candidate over the observations that it leaves. */
  readonly design: Design;
  /** The triangular factor of its columns and, last, of its dependent variable. */
  readonly factor: readonly DoubleDoubleVector[];
  /** Σ(y − ȳ)². */
  readonly totalSumOfSquares: DoubleDouble;
}

const NO_NUMBERS = { logLikelihood: NaN, aic: NaN, sc: NaN, hq: NaN, adjustedRSquared: NaN };

/** Estimates one combination of lags. @throws InputError overflow */
export function candidateOf(comparison: Comparison, orders: LagOrders): LagCandidate {
  const { lagged, design, factor, totalSumOfSquares } = comparison;
  const { regressors } = equationWith(lagged, orders);
  const known = design.equation.regressors.map(({ text }) => text);
  const columns = regressors.map(({ text }) => factor[known.indexOf(text)]);
  const dependent = factor[factor.length - 1];
  const named = {
    orders,
    equation: textWith(lagged, orders),
    coefficientCount: columns.length,
  };
  const solved = leastSquares(columns, dependent);
  if ('collinear' in solved) {
    const term = regressors[solved.collinear].text;
    const others = solved.explainedBy.map((column) => regressors[column].text);
    return { ...named, ...NO_NUMBERS, notComparable: { because: 'collinear', term, others } };
  }
  refuseExtremes(solved, totalSumOfSquares);
  const { sumSquaredResiduals } = withoutRounding(solved, {
    dependent,
    holdsRoundedNumbers: () => holdsRoundedNumbers(design),
  });
  if (sumSquaredResiduals !== solved.sumSquaredResiduals) {
    return { ...named, ...NO_NUMBERS, notComparable: { because: 'exactFit' } };
  }
  return {
    ...named,
    ...numbersOf({
      observationCount: design.included.length,
      coefficientCount: columns.length,
      sumSquaredResiduals,
      totalSumOfSquares,
      isExactFit: false,
    }),
  };
}

function numbersOf(fit: Fit): Record<LagCriterion | 'logLikelihood', number> {
  return {
    logLikelihood: logLikelihood(fit),
    aic: akaike(fit),
    sc: schwarz(fit),
    hq: hannanQuinn(fit),
    adjustedRSquared: adjustedRSquared(fit),
  };
}

/**
 * The first candidate with the least criterion, or the largest adjusted R².
 * @throws InputError collinear or statisticUndefined where none can be compared
 */
export function placeOfBest(candidates: readonly LagCandidate[], criterion: LagCriterion): number {
  const sign = criterion === 'adjustedRSquared' ? -1 : 1;
  let best = -1;
  candidates.forEach((candidate, place) => {
    if (candidate.notComparable !== undefined) return;
    if (best < 0 || sign * candidate[criterion] < sign * candidates[best][criterion]) best = place;
  });
  if (best >= 0) return best;
  const [{ notComparable }] = candidates;
  if (notComparable?.because === 'collinear') {
    const { term, others } = notComparable;
    throw new InputError({ code: 'collinear', term, others });
  }
  const why = 'exactFit';
  throw new InputError({ code: 'statisticUndefined', statistic: criterion, why }, '#N/A');
}
