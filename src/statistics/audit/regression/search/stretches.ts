import type { SearchData } from './specification';
import type { SearchTargets } from './targets';
import type { RowWindow } from './transformation';

/** Rows of the data, and how many of them are used up by lags. */
export interface Stretch {
  readonly window: RowWindow;
  readonly lost: number;
}

/** All rows from one to another that leave a number of observations that may be the table's. */
export function stretchesOf(
  { labels }: SearchData,
  { allowsCount, slopeCount }: SearchTargets,
  mostLag: number,
): Stretch[] {
  const all: Stretch[] = [];
  for (let first = 0; first < labels.length; first++) {
    for (let last = first + slopeCount + 1; last < labels.length; last++) {
      for (let lost = 0; lost <= mostLag; lost++) {
        if (last - first + 1 - lost > slopeCount + 1) all.push({ window: { first, last }, lost });
      }
    }
  }
  const countAt = ({ window, lost }: Stretch): number => window.last - window.first + 1 - lost;
  const allowed = all.filter((stretch) => allowsCount(countAt(stretch)));
  // Where the data never have so many observations, the table's own n is not to be trusted.
  return allowed.length > 0 ? allowed : all;
}
