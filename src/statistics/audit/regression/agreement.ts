import { type Interval, overlap } from '../../../numerics/interval';

/** What several printed numbers say of one and the same quantity. */
export interface Agreement {
  /** For each of them whether it is among the most that agree. */
  readonly isKept: readonly boolean[];
  /** What those have in common; undefined without any. */
  readonly common: Interval | undefined;
}

/**
 * The largest set of intervals with a point in common; of sets as large, the one with the earlier
 * members, which are those that others are derived from. Intervals on a line that meet pairwise meet
 * all together, so that nothing is lost by looking at one quantity.
 */
export function agreementOf(intervals: readonly (Interval | undefined)[]): Agreement {
  let best: boolean[] = intervals.map(() => false);
  let bestScore = 0;
  for (const start of intervals) {
    if (start === undefined) continue;
    const point = { lower: start.lower, upper: start.lower };
    const covered = intervals.map((other) => other !== undefined && overlap(point, other));
    const score = covered.reduce((sum, isIn, at) => (isIn ? sum + 1 + 2 ** -(at + 2) : sum), 0);
    if (score > bestScore) {
      best = covered;
      bestScore = score;
    }
  }
  return { isKept: best, common: commonOf(intervals.filter((_, at) => best[at])) };
}

/** What all of the intervals have in common; undefined without any. */
export function commonOf(intervals: readonly (Interval | undefined)[]): Interval | undefined {
  let result: Interval | undefined;
  for (const interval of intervals) {
    if (interval === undefined) continue;
    result =
      result === undefined
        ? interval
        : {
            lower: Math.max(result.lower, interval.lower),
            upper: Math.min(result.upper, interval.upper),
          };
  }
  return result;
}
