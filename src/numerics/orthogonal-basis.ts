import { type DoubleDouble, add, divide, multiply } from './double-double';
import {
  type DoubleDoubleVector,
  addScaled,
  element,
  vectorOf,
  zeroVector,
} from './double-double-vector';
import { type Steps, allSteps } from './steps';

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
 * What each observation weighs in coefficient j: column j of X(X′X)⁻¹, so that bⱼ is the sum of it
 * times y. Formed from the orthogonal columns, it loses no digits to near-collinearity.
 */
export function coefficientWeights(
  { columns, weights }: OrthogonalBasis,
  j: number,
): DoubleDoubleVector {
  const column = zeroVector(columns[j].high.length);
  for (let l = j; l < columns.length; l++) addScaled(column, weights[j][l], columns[l]);
  return column;
}

/** hₜ = xₜ′(X′X)⁻¹xₜ = Σ qₜ²/q′q, the diagonal of the hat matrix. */
export function leverages(basis: OrthogonalBasis): DoubleDoubleVector {
  return allSteps(leverageSteps(basis));
}

/** leverages in steps, one a column. */
export function* leverageSteps({
  columns,
  squaredLengths,
}: OrthogonalBasis): Steps<DoubleDoubleVector> {
  let total = zeroVector(columns[0].high.length);
  for (const [l, column] of columns.entries()) {
    const sum = total;
    total = vectorOf(column.high.length, (i) => {
      const value = element(column, i);
      return add(element(sum, i), divide(multiply(value, value), squaredLengths[l]));
    });
    yield (l + 1) / columns.length;
  }
  return total;
}
