import type { Interval } from './interval';

/** Where most of the intervals overlap, and how many do. */
export interface MostShared {
  readonly shared: Interval;
  readonly count: number;
}

/**
 * The values that lie within as many of the intervals as any value does: what an unknown that all of
 * them bound must be if as few as possible of them are wrong. Of several such places the narrowest.
 *
 * @returns undefined without intervals
 */
export function mostShared(intervals: readonly Interval[]): MostShared | undefined {
  const lowers = intervals.map(({ lower }) => lower).sort((a, b) => a - b);
  const uppers = intervals.map(({ upper }) => upper).sort((a, b) => a - b);
  let best: MostShared | undefined;
  let ended = 0;
  lowers.forEach((lower, begun) => {
    while (uppers[ended] < lower) ended++;
    const count = begun + 1 - ended;
    const shared = { lower, upper: uppers[ended] };
    const isNarrower = (than: Interval): boolean =>
      shared.upper - shared.lower < than.upper - than.lower;
    if (
      best === undefined ||
      count > best.count ||
      (count === best.count && isNarrower(best.shared))
    )
      best = { shared, count };
  });
  return best;
}
