import type { Interval } from './interval';

/**
 * The decimals with the fewest digits behind the point that lie within an interval, at most so many
 * and those in its middle first; none where they would take more than mostDecimals digits.
 */
export function decimalsWithin(
  { lower, upper }: Interval,
  mostDecimals: number,
  mostNumbers: number,
): number[] {
  const found = new Set<number>();
  for (let decimals = 0; decimals <= mostDecimals && found.size < mostNumbers; decimals++) {
    const scale = 10 ** decimals;
    const least = Math.ceil(lower * scale);
    const greatest = Math.floor(upper * scale);
    const middle = Math.min(greatest, Math.max(least, Math.round(((lower + upper) / 2) * scale)));
    for (let step = 0; step <= greatest - least && found.size < mostNumbers; step++) {
      for (const digits of step === 0 ? [middle] : [middle - step, middle + step]) {
        if (least <= digits && digits <= greatest) found.add(digits / scale);
      }
    }
  }
  return [...found].slice(0, mostNumbers);
}
