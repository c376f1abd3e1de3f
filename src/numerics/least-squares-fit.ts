import type { DoubleDouble } from './double-double';
import type { DoubleDoubleVector } from './double-double-vector';
import type { OrthogonalBasis } from './orthogonal-basis';

/** What least squares leaves: all in the units of the data. */
export interface LeastSquaresFit {
  /** b = (X′X)⁻¹X′y. */
  readonly coefficients: readonly DoubleDouble[];
  /** (X′X)⁻¹, k × k. */
  readonly inverseCrossProduct: readonly (readonly DoubleDouble[])[];
  /** e = y − Xb. */
  readonly residuals: DoubleDoubleVector;
  /** e′e. */
  readonly sumSquaredResiduals: DoubleDouble;
  /** ‖y‖ + Σ|bⱼ|‖xⱼ‖, the parts that cancel in the residuals. */
  readonly parts: number;
  /** Formed when it is first asked for, since most do without it. */
  readonly basis: () => OrthogonalBasis;
}

/**
 * The first column that the columns before it explain but for the rounding of cells, and which of
 * them do: what they leave of it is shorter than ROUNDING_SHARE of the parts that cancel. The tenth
 * power in Filip, the most nearly collinear of NIST's sets, leaves 3e-10 of its parts.
 */
export interface CollinearColumn {
  readonly collinear: number;
  readonly explainedBy: readonly number[];
}

/** ‖y‖ + Σ|bⱼ|‖xⱼ‖ from the lengths of the columns and of y. */
export function partsTogether(
  coefficients: readonly DoubleDouble[],
  lengths: readonly number[],
  yLength: number,
): number {
  return coefficients.reduce((sum, { high }, j) => sum + Math.abs(high) * lengths[j], yLength);
}
