import type { Interval } from '../../../numerics/interval';

/**
 * What the rounding of a few operations on doubles, exp and log among them, stays far below. Whatever
 * is computed from printed digits is widened by it, so that no verdict hangs on a last bit.
 */
const SLACK = 1e-12;
/** One less a number next to one loses digits absolutely, not relatively. */
export const SLACK_OF_DIFFERENCE = 4e-16;

/** The interval with both ends moved outward. */
export function outward(lower: number, upper: number, absolute = 0): Interval {
  return {
    lower: lower - Math.abs(lower) * SLACK - absolute,
    upper: upper + Math.abs(upper) * SLACK + absolute,
  };
}

/** What a falling or rising function makes of an interval. */
export function mapped(
  { lower, upper }: Interval,
  monotone: (value: number) => number,
  absolute = 0,
): Interval {
  const first = monotone(lower);
  const last = monotone(upper);
  return first <= last ? outward(first, last, absolute) : outward(last, first, absolute);
}
