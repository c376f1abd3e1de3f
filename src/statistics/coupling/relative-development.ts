/** Relative development E = U₁/U₂: below 1 the first system lags behind; NaN where U₂ is 0. */
export function relativeDevelopment(first: number, second: number): number {
  return second === 0 ? NaN : first / second;
}
