/** Of ends and distances: enough to see, and none that rounding made up. */
const SHOWN_DIGITS = 6;

export function shownNumber(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS)));
}
