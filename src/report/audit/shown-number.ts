import { type Interval, middle } from '../../numerics/interval';
import type { FittedDesign } from '../../statistics/audit/coupling/fit-design';

/** Of ends and distances: enough to see, and none that rounding made up. */
const SHOWN_DIGITS = 6;
const MOST_DECIMALS_OF_ENDS = 9;

export function shownNumber(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS)));
}

/** The ends of a range to as many decimals as tell them apart. */
export function shownEnds({ lower, upper }: Interval): [string, string] {
  const apart = Math.ceil(-Math.log10(upper - lower)) + 1;
  const decimals = Math.min(MOST_DECIMALS_OF_ENDS, Math.max(2, apart));
  return [lower.toFixed(decimals), upper.toFixed(decimals)];
}

/** θ as a formula needs it: one that nobody chooses in all its digits. */
export function shownTheta({ design, theta }: FittedDesign): string {
  const value = middle(design.theta);
  return theta === undefined ? shownNumber(value) : String(Number(value.toPrecision(12)));
}
