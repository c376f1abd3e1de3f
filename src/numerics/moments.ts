/**
 * Mean, corrected for the rounding of the first sum: x̄ = m + Σ(x − m)/n. NaN without a value.
 */
export function mean(values: Float64Array): number {
  const count = values.length;
  let first = 0;
  // Divided before they are summed: the sum of huge values would overflow.
  for (let i = 0; i < count; i++) first += values[i] / count;
  let correction = 0;
  for (let i = 0; i < count; i++) correction += (values[i] - first) / count;
  return count === 0 ? NaN : first + correction;
}

/** Standard deviation of a sample, √(Σ(x − x̄)²/(n − 1)); NaN below two values. */
export function sampleDeviation(values: Float64Array): number {
  return values.length < 2 ? NaN : norm(deviations(values)) / Math.sqrt(values.length - 1);
}

/** Standard deviation of a population, √(Σ(x − x̄)²/n); NaN without a value. */
export function populationDeviation(values: Float64Array): number {
  return values.length === 0 ? NaN : norm(deviations(values)) / Math.sqrt(values.length);
}

/** x − x̄. */
export function deviations(values: Float64Array): Float64Array {
  const centre = mean(values);
  return values.map((value) => value - centre);
}

/** Euclidean length √Σx², without overflow of the squares. */
export function norm(values: Float64Array): number {
  const { minimum, maximum } = extremes(values);
  const largest = Math.max(Math.abs(minimum), Math.abs(maximum));
  if (!(largest > 0) || !Number.isFinite(largest)) return values.length === 0 ? 0 : largest;
  const scale = 2 ** -Math.max(-1000, Math.min(1000, Math.round(Math.log2(largest))));
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] * scale) ** 2;
  return Math.sqrt(sum) / scale;
}

/** The smallest and the largest value; infinite the wrong way round without a value. */
export function extremes(values: Float64Array): { minimum: number; maximum: number } {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (values[i] < minimum) minimum = values[i];
    if (values[i] > maximum) maximum = values[i];
  }
  return { minimum, maximum };
}

/** Whether all values are the same; true without a value. */
export function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

/** (∏x)^(1/n) of values from 0 up, without overflow or underflow of the product. */
export function geometricMean(values: Float64Array): number {
  const count = values.length;
  let product = 1;
  for (let i = 0; i < count; i++) product *= values[i];
  if (product > 1e-290 && product < 1e290) return product ** (1 / count);
  let mean = 1;
  for (let i = 0; i < count; i++) mean *= values[i] ** (1 / count);
  return mean;
}
