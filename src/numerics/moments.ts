/**
 * The power of two that brings the largest of some values near 1, 1 where all are 0: multiplied by
 * it values keep their digits, and neither their squares nor their sums overflow or vanish.
 */
export function unitScale(values: Float64Array): number {
  const { minimum, maximum } = extremes(values);
  const largest = Math.max(Math.abs(minimum), Math.abs(maximum));
  if (!(largest > 0) || !Number.isFinite(largest)) return 1;
  return 2 ** -Math.max(-1000, Math.min(1000, Math.round(Math.log2(largest))));
}

/** The values times their unitScale. */
export function toUnitScale(values: Float64Array): Float64Array {
  const scale = unitScale(values);
  return values.map((value) => value * scale);
}

/** A mean, and what the double that comes nearest to it leaves over: x̄ = high + low. */
export interface Centre {
  readonly high: number;
  readonly low: number;
}

/** Mean of values near 1 in size, x̄ = m + Σ(x − m)/n with m = Σx/n. NaN without a value. */
export function centreOf(values: Float64Array): Centre {
  const count = values.length;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i];
  const high = sum / count;
  let rest = 0;
  for (let i = 0; i < count; i++) rest += values[i] - high;
  return { high, low: rest / count };
}

/** Mean, corrected for the rounding of the sum. NaN without a value. */
export function mean(values: Float64Array): number {
  const scale = unitScale(values);
  const { high, low } = centreOf(values.map((value) => value * scale));
  return (high + low) / scale;
}

/** Standard deviation of a sample, √(Σ(x − x̄)²/(n − 1)); NaN below two values. */
export function sampleDeviation(values: Float64Array): number {
  if (values.length < 2) return NaN;
  const scale = unitScale(values);
  const centred = deviations(values.map((value) => value * scale));
  return norm(centred) / Math.sqrt(values.length - 1) / scale;
}

/** x − x̄ of values near 1 in size, to their last digits where all values are nearly the same. */
export function deviations(values: Float64Array): Float64Array {
  const { high, low } = centreOf(values);
  return values.map((value) => value - high - low);
}

/** Euclidean length √Σx², without overflow of the squares. */
export function norm(values: Float64Array): number {
  const scale = unitScale(values);
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

/** Values that differ by less than this share show the same 15 digits: 0.1·3 and 0.3. */
const SAME_VALUE = 4 * Number.EPSILON;

/** Whether all values are the same but for the last bits of a computation; true without a value. */
export function isConstant(values: Float64Array): boolean {
  if (values.length === 0) return true;
  const { minimum, maximum } = extremes(values);
  return maximum - minimum <= SAME_VALUE * Math.max(Math.abs(minimum), Math.abs(maximum));
}
