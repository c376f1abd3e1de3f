import type { Interval } from './interval';

/**
 * The decimal with the fewest digits behind the point that lies within an interval, of several the
 * one nearest to its middle; undefined where it would take more than so many.
 */
export function simplestDecimal(
  { lower, upper }: Interval,
  mostDecimals: number,
): number | undefined {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const scale = 10 ** decimals;
    const least = Math.ceil(lower * scale);
    const greatest = Math.floor(upper * scale);
    if (least > greatest) continue;
    const middle = Math.round(((lower + upper) / 2) * scale);
    return Math.min(greatest, Math.max(least, middle)) / scale;
  }
  return undefined;
}
