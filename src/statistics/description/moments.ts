import {
  type DoubleDouble,
  ZERO,
  add,
  divide,
  fromNumber,
  integerPower,
  toNumber,
} from '../../numerics/double-double';
import {
  type DoubleDoubleVector,
  element,
  subtractScalar,
  sum,
  toNumbers,
} from '../../numerics/double-double-vector';
import { isConstant } from '../../numerics/moments';
import { chiSquaredUpper } from '../../numerics/tail-probability';

/** What EViews prints of a series and beside a histogram; NaN where a number cannot be formed. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly mean: number;
  readonly median: number;
  readonly maximum: number;
  readonly minimum: number;
  /** Σ(x − x̄)². */
  readonly sumSquaredDeviations: number;
  /** √(Σ(x − x̄)²/(n − 1)). */
  readonly standardDeviation: number;
  /** S = m₃/m₂^(3/2), moments divided by n. */
  readonly skewness: number;
  /** K = m₄/m₂². */
  readonly kurtosis: number;
  /** n/6·(S² + (K − 3)²/4). */
  readonly jarqueBera: number;
  /** P(χ² > JB) with two degrees of freedom. */
  readonly probability: number;
}

/**
 * Moments of a series and their test of normality (C. M. Jarque and A. K. Bera, International
 * Statistical Review 55 (1987) 163–172). What rounding leaves of the deviations of a constant series
 * counts as nothing: its moments of higher order are NaN.
 */
export function moments(series: DoubleDoubleVector): Moments {
  const count = series.high.length;
  const total = sum(series);
  const mean = divide(total, fromNumber(count));
  const deviations = subtractScalar(series, mean);
  const isFlat = isConstant(toNumbers(series));
  const power = (exponent: number): DoubleDouble =>
    isFlat ? ZERO : powerSum(deviations, exponent);
  const squares = power(2);
  const variance = toNumber(squares) / count;
  const skewness = toNumber(power(3)) / count / variance ** 1.5;
  const kurtosis = toNumber(power(4)) / count / variance ** 2;
  const jarqueBera = (count / 6) * (skewness ** 2 + (kurtosis - 3) ** 2 / 4);
  const sorted = toNumbers(series).sort();
  return {
    count,
    sum: toNumber(total),
    sumSquaredDeviations: toNumber(squares),
    mean: toNumber(mean),
    median: (sorted[Math.floor((count - 1) / 2)] + sorted[Math.floor(count / 2)]) / 2,
    maximum: sorted[count - 1],
    minimum: sorted[0],
    standardDeviation: count > 1 ? Math.sqrt(toNumber(squares) / (count - 1)) : NaN,
    skewness,
    kurtosis,
    jarqueBera,
    probability: chiSquaredUpper(jarqueBera, 2),
  };
}

/** Σ xⁿ. */
function powerSum(vector: DoubleDoubleVector, exponent: number): DoubleDouble {
  let total = ZERO;
  for (let i = 0; i < vector.high.length; i++) {
    total = add(total, integerPower(element(vector, i), exponent));
  }
  return total;
}
