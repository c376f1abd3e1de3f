import { type Interval, middle } from './interval';

/**
 * The decimals with the fewest digits behind the point that lie within an interval, at most so many
 * and those in its middle first; none where they would take more than mostDecimals digits. Of an
 * interval without an end those at its other end come first, of the whole line those about 0.
 */
export function decimalsWithin(
  interval: Interval,
  mostDecimals: number,
  mostNumbers: number,
): number[] {
  const found = new Set<number>();
  for (let decimals = 0; decimals <= mostDecimals && found.size < mostNumbers; decimals++) {
    const scale = 10 ** decimals;
    const least = Math.ceil(interval.lower * scale);
    const greatest = Math.floor(interval.upper * scale);
    const centre = Math.min(greatest, Math.max(least, Math.round(middle(interval) * scale)));
    // Of so many neighbours some are new: those found before are fewer. Doubles tell no larger ones apart.
    for (let step = 0; step <= 2 * mostNumbers && found.size < mostNumbers; step++) {
      for (const digits of step === 0 ? [centre] : [centre - step, centre + step]) {
        const isWithin = least <= digits && digits <= greatest;
        if (isWithin && Number.isSafeInteger(digits)) found.add(digits / scale);
      }
    }
  }
  return [...found].slice(0, mostNumbers);
}
