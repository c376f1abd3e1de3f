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
