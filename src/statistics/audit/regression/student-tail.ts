import { type Interval, absolute } from '../../../numerics/interval';
import { quickStudentTwoSided } from '../../../numerics/quick-tail';

/** Far above the error of the tail probabilities, far below half a unit of any printed decimal. */
const TAIL_SLACK = 1e-9;
/** No sample is larger than this many degrees of freedom. */
export const MOST_DEGREES = 1e6;

/** P(|t| > |b/se|), two-sided with n − k degrees of freedom, over an interval of t. */
export function tailOf(tStatistic: Interval, degreesOfFreedom: number): Interval {
  const { lower, upper } = absolute(tStatistic);
  return {
    lower: quickStudentTwoSided(upper, degreesOfFreedom) * (1 - TAIL_SLACK),
    upper: Math.min(1, quickStudentTwoSided(lower, degreesOfFreedom) * (1 + TAIL_SLACK)),
  };
}

/** Whole degrees of freedom from one to another, both included. */
export interface DegreesRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The degrees of freedom at which a t has a printed probability: a tail gets thinner with every
 * degree, so they follow each other. Undefined where there are none.
 */
export function degreesFor(tStatistic: Interval, probability: Interval): DegreesRange | undefined {
  const from = firstDegree((degrees) => tailOf(tStatistic, degrees).lower <= probability.upper);
  const past = firstDegree((degrees) => tailOf(tStatistic, degrees).upper < probability.lower);
  const to = past - 1;
  return from <= to && from <= MOST_DEGREES ? { from, to: Math.min(to, MOST_DEGREES) } : undefined;
}

/** The first degree from which on a condition holds; one past the most where it never does. */
function firstDegree(holds: (degrees: number) => boolean): number {
  let failing = 0;
  let holding = 1;
  while (holding <= MOST_DEGREES && !holds(holding)) {
    failing = holding;
    holding *= 2;
  }
  if (holding > MOST_DEGREES) holding = MOST_DEGREES + 1;
  while (holding - failing > 1) {
    const middle = Math.floor((failing + holding) / 2);
    if (holds(middle)) holding = middle;
    else failing = middle;
  }
  return holding;
}
