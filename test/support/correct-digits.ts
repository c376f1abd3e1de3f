/** What two equal doubles agree to: all that a double holds. */
const ALL_DIGITS = 16;

/** −log₁₀ of the relative error: how many digits of a number are correct. */
export function correctDigits(actual: number, expected: number): number {
  if (actual === expected) return ALL_DIGITS;
  if (expected === 0) return -Math.log10(Math.abs(actual));
  const error = Math.abs((actual - expected) / expected);
  return Number.isFinite(error) ? Math.min(ALL_DIGITS, -Math.log10(error)) : -Infinity;
}

/** Fails with the number of digits that were wanted and that there are. */
export function expectDigits(actual: number, expected: number | string, digits: number): void {
  const found = correctDigits(actual, Number(expected));
  if (!(found >= digits)) {
    throw new Error(
      `${actual} has ${found.toFixed(2)} correct digits of ${expected}, not ${digits}`,
    );
  }
}

/** expectDigits for every value of a vector. */
export function expectAllDigits(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  digits: number,
): void {
  expect(actual.length).toBe(expected.length);
  Array.from(expected, (value, i) => expectDigits(actual[i], value, digits));
}
