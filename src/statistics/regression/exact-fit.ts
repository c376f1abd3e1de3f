import { fromNumber } from '../../numerics/double-double';
import { type DoubleDoubleVector, lengthOf, zeroVector } from '../../numerics/double-double-vector';
import { ROUNDING_SHARE } from '../../numerics/gram-schmidt';
import type { LeastSquaresFit } from '../../numerics/least-squares';

/**
 * Residuals below this share of the dependent variable are what double-double arithmetic leaves of
 * nothing; data of 15 digits cannot come that close to a fit by chance.
 */
const EXACT_FIT_SHARE = 1e-22;

/** What the size of the residuals is judged by, besides the fit. */
export interface Fitted {
  readonly dependent: DoubleDoubleVector;
  /** Whether numbers among them were worked out in doubles, and are off by their parts' rounding. */
  readonly holdsRoundedNumbers: () => boolean;
}

/**
 * Whether the regressors leave nothing but rounding. Where all numbers are decimals of at most 15
 * digits they are taken at their word, and only the rounding of double-double is forgiven: a
 * residual of one unit in the 15th digit is a residual. Where numbers were worked out in cells or by
 * LOG, EXP and roots, their own last bits are in doubt: what is forgiven then is ROUNDING_SHARE of
 * ‖y‖ + Σ|b|·‖x‖, the parts that cancel in a residual.
 */
export function isExact(fit: LeastSquaresFit, fitted: Fitted): boolean {
  const left = Math.sqrt(fit.sumSquaredResiduals.high);
  if (left <= EXACT_FIT_SHARE * lengthOf(fitted.dependent)) return true;
  // Last, because it looks at every cell.
  return left <= ROUNDING_SHARE * fit.parts && fitted.holdsRoundedNumbers();
}

/** What rounding leaves of an exact fit is nothing. */
export function withoutRounding(fit: LeastSquaresFit, fitted: Fitted): LeastSquaresFit {
  if (!isExact(fit, fitted)) return fit;
  return {
    ...fit,
    residuals: zeroVector(fit.residuals.high.length),
    sumSquaredResiduals: fromNumber(0),
  };
}

/** Whether a variable has one value throughout, as far as the rounding of its cells can tell. */
export function isConstant(
  values: DoubleDoubleVector,
  holdsRoundedNumbers: () => boolean,
): boolean {
  const { high, low } = values;
  const within = (forgiven: number): boolean =>
    high.every((value, i) => Math.abs(value - high[0] + (low[i] - low[0])) <= forgiven);
  return within(0) || (within(ROUNDING_SHARE * Math.abs(high[0])) && holdsRoundedNumbers());
}
