import type { DoubleDoubleVector } from './double-double-vector';
import { gramSchmidtSteps } from './gram-schmidt';
import type { CollinearColumn, LeastSquaresFit } from './least-squares-fit';
import { normalEquationsSteps } from './normal-equations';
import { type Steps, asPart, allSteps } from './steps';

export type { CollinearColumn, LeastSquaresFit } from './least-squares-fit';

/**
 * Ordinary least squares in double-double: by the normal equations, which are faster, where they
 * keep the digits, else by Gram-Schmidt.
 *
 * @param columns k regressors of n elements each, n > k
 * @param y n elements
 * @returns the fit, or the column that is a combination of those before it
 */
export function leastSquares(
  columns: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
): LeastSquaresFit | CollinearColumn {
  return allSteps(leastSquaresSteps(columns, y));
}

/**
 * leastSquares in steps of at most 2k passes over the rows.
 *
 * @param needsBasis whether the fit's basis will be asked for, which only Gram-Schmidt forms
 */
export function* leastSquaresSteps(
  columns: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
  needsBasis = false,
): Steps<LeastSquaresFit | CollinearColumn> {
  if (needsBasis) return yield* gramSchmidtSteps(columns, y);
  const solved = yield* asPart(normalEquationsSteps(columns, y), 0, 0.4);
  return solved ?? (yield* asPart(gramSchmidtSteps(columns, y), 0.4, 1));
}
