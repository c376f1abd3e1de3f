import { type Interval, contains, pointInterval } from '../../../numerics/interval';
import { quickFisherUpper } from '../../../numerics/quick-tail';
import { SLACK_OF_DIFFERENCE, mapped } from './outward';
import type { Reading } from './reading';

/** What R² leaves unexplained, u = 1 − R², decides R², adjusted R², F and the probability of F. */
export const SHARE_STATISTICS = ['r2', 'f', 'adjr2'] as const;
export type ShareStatistic = (typeof SHARE_STATISTICS)[number];

const TAIL_SLACK = 1e-9;

/** (n − k)/(n − 1), or (n − k)/n where sums of squares are not about the mean. */
function adjustment(count: number, { coefficientCount, isCentred }: Reading): number {
  return (count - coefficientCount) / (isCentred ? count - 1 : count);
}

/** (n − k)/m, of the two degrees of freedom of F. */
function degreesRatio(count: number, { coefficientCount, slopeCount }: Reading): number {
  return (count - coefficientCount) / slopeCount;
}

/**
 * u from a printed statistic: 1 − R²; (1 − R̄²)(n − k)/(n − 1); 1/(1 + F·m/(n − k)). Beside nothing but a
 * constant, some programs print an F of 0, and u is 1; undefined for any other F there.
 */
export function shareFrom(
  statistic: ShareStatistic,
  printed: Interval,
  count: number,
  reading: Reading,
): Interval | undefined {
  switch (statistic) {
    case 'r2':
      return mapped(printed, (rSquared) => 1 - rSquared, SLACK_OF_DIFFERENCE);
    case 'adjr2': {
      const factor = adjustment(count, reading);
      return mapped(printed, (adjusted) => (1 - adjusted) * factor, SLACK_OF_DIFFERENCE);
    }
    case 'f': {
      if (reading.slopeCount === 0) return contains(printed, 0) ? pointInterval(1) : undefined;
      const ratio = degreesRatio(count, reading);
      return mapped(printed, (f) => 1 / (1 + Math.max(f, 0) / ratio));
    }
  }
}

/** The statistic from u. */
export function shareTo(
  statistic: ShareStatistic,
  share: Interval,
  count: number,
  reading: Reading,
): Interval {
  switch (statistic) {
    case 'r2':
      return mapped(share, (u) => 1 - u, SLACK_OF_DIFFERENCE);
    case 'adjr2': {
      const factor = adjustment(count, reading);
      return mapped(share, (u) => 1 - u / factor, SLACK_OF_DIFFERENCE);
    }
    case 'f': {
      const ratio = degreesRatio(count, reading);
      return mapped(share, (u) => (u > 0 ? (Math.max(1 - u, 0) / u) * ratio : Infinity));
    }
  }
}

/** P(F > f) from u, with m and n − k degrees of freedom. */
export function jointTailOf(share: Interval, count: number, reading: Reading): Interval {
  const { lower, upper } = shareTo('f', share, count, reading);
  const { slopeCount, coefficientCount } = reading;
  return tailOfF({ lower, upper }, slopeCount, count - coefficientCount);
}

/** More degrees of freedom than this are as good as none to lose. */
const MOST_DEGREES = 1e6;

/** P(F > f) over an interval of F. */
export function tailOfF(
  { lower, upper }: Interval,
  slopeCount: number,
  degreesOfFreedom: number,
): Interval {
  const degrees = Math.min(degreesOfFreedom, MOST_DEGREES);
  const tail = (f: number): number => quickFisherUpper(Math.max(f, 0), slopeCount, degrees);
  return {
    lower: tail(upper) * (1 - TAIL_SLACK),
    upper: Math.min(1, tail(lower) * (1 + TAIL_SLACK)),
  };
}
