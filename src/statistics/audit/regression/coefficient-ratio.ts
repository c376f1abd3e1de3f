import type { Interval } from '../../../numerics/interval';
import { outward } from './outward';

/**
 * t = b/se(b) over all that the printed b and se may stand for. A standard error is not negative; one
 * that may be 0 leaves t without bound.
 */
export function ratioOf(coefficient: Interval, standardError: Interval): Interval {
  const smallest = Math.max(standardError.lower, 0);
  const { lower, upper } = coefficient;
  const divide = (end: number, divisor: number): number =>
    end === 0 ? 0 : divisor === 0 ? Math.sign(end) * Infinity : end / divisor;
  return outward(
    divide(lower, lower < 0 ? smallest : standardError.upper),
    divide(upper, upper < 0 ? standardError.upper : smallest),
  );
}

/** b = t·se(b). */
export function coefficientOf(tStatistic: Interval, standardError: Interval): Interval {
  const smallest = Math.max(standardError.lower, 0);
  const largest = standardError.upper;
  return outward(
    tStatistic.lower * (tStatistic.lower < 0 ? largest : smallest),
    tStatistic.upper * (tStatistic.upper < 0 ? smallest : largest),
  );
}

/** se(b) = b/t, of their sizes: a standard error has no sign. */
export function standardErrorOf(coefficient: Interval, tStatistic: Interval): Interval {
  return ratioOf(coefficient, tStatistic);
}
