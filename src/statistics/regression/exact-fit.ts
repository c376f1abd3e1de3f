import { fromNumber } from '../../numerics/double-double';
import { type DoubleDoubleVector, dot, zeroVector } from '../../numerics/double-double-vector';
import type { LeastSquaresFit } from '../../numerics/least-squares';

/**
 * Residuals below this share of the dependent variable are what double-double arithmetic leaves of
 * nothing; data of 15 digits cannot come that close to a fit by chance.
 */
const EXACT_FIT_SHARE = 1e-22;

/** The regressors leave nothing but the rounding of double-double. */
export function isExact(fit: LeastSquaresFit, dependent: DoubleDoubleVector): boolean {
  return fit.sumSquaredResiduals.high <= EXACT_FIT_SHARE ** 2 * dot(dependent, dependent).high;
}

/** What rounding leaves of an exact fit is nothing. */
export function withoutRounding(
  fit: LeastSquaresFit,
  dependent: DoubleDoubleVector,
): LeastSquaresFit {
  if (!isExact(fit, dependent)) return fit;
  return {
    ...fit,
    residuals: zeroVector(fit.residuals.high.length),
    sumSquaredResiduals: fromNumber(0),
  };
}
