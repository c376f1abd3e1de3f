import { type DoubleDouble, add, divide, multiply } from './double-double';
import {
  type DoubleDoubleVector,
  addScaled,
  element,
  vectorOf,
  zeroVector,
} from './double-double-vector';

/** The regressors made orthogonal, which say without cancellation what each observation weighs. */
export interface OrthogonalBasis {
  /** k columns q of n elements each. */
  readonly columns: readonly DoubleDoubleVector[];
  /** q′q. */
  readonly squaredLengths: readonly DoubleDouble[];
  /** k × k, upper triangular: bⱼ = Σₗ weights[j][l]·(qₗ′y). */
  readonly weights: readonly (readonly DoubleDouble[])[];
}

/**
 * What each observation weighs in each coefficient: the columns of X(X′X)⁻¹, so that bⱼ is the sum of
 * column j times y. Formed from the orthogonal columns, it loses no digits to near-collinearity.
 */
export function coefficientWeights({ columns, weights }: OrthogonalBasis): DoubleDoubleVector[] {
  return weights.map((row, j) => {
    const column = zeroVector(columns[j].high.length);
    for (let l = j; l < row.length; l++) addScaled(column, row[l], columns[l]);
    return column;
  });
}

/** hₜ = xₜ′(X′X)⁻¹xₜ = Σ qₜ²/q′q, the diagonal of the hat matrix. */
export function leverages({ columns, squaredLengths }: OrthogonalBasis): DoubleDoubleVector {
  let total = zeroVector(columns[0].high.length);
  columns.forEach((column, l) => {
    const sum = total;
    total = vectorOf(column.high.length, (i) => {
      const value = element(column, i);
      return add(element(sum, i), divide(multiply(value, value), squaredLengths[l]));
    });
  });
  return total;
}
