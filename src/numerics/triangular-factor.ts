import { multiply, squareRoot } from './double-double';
import {
  type DoubleDoubleVector,
  dot,
  joined,
  part,
  scaleByPowerOfTwo,
  zeroVector,
} from './double-double-vector';
import { removeShare, scaleOf } from './gram-schmidt';

/** Rows that are taken into the factor in one step. */
const ROWS_A_STEP = 2000;

/**
 * The triangular factor R of columns X = QR with Q′Q = 1, by modified Gram-Schmidt in double-double,
 * the rows taken in by portions. Its columns have the lengths of those of X and the same angles
 * between them, so that least squares among them leaves the coefficients and e′e that it leaves
 * among those of X, on k rows instead of n. A column that those before it explain is no exception:
 * what Gram-Schmidt then does to Q, it does not do to R (Å. Björck, Numerical Methods for Least
 * Squares Problems (1996), 2.4.2).
 *
 * @param columns k columns of n elements each
 * @returns k columns of k elements each, 0 below the diagonal; yields how many rows have been taken in
 */
export function* triangularFactorSteps(
  columns: readonly DoubleDoubleVector[],
): Generator<number, DoubleDoubleVector[]> {
  const rowCount = columns[0].high.length;
  let factor = columns.map(() => zeroVector(0));
  for (let from = 0; from < rowCount; from += ROWS_A_STEP) {
    const to = Math.min(from + ROWS_A_STEP, rowCount);
    factor = factorOf(columns.map((column, j) => joined(factor[j], part(column, from, to))));
    yield to;
  }
  return factor;
}

/** The steps that triangularFactorSteps takes. */
export function triangularFactorStepCount(rowCount: number): number {
  return Math.ceil(rowCount / ROWS_A_STEP);
}

function factorOf(columns: readonly DoubleDoubleVector[]): DoubleDoubleVector[] {
  const scales = columns.map(scaleOf);
  const rest = columns.map((column, j) => scaleByPowerOfTwo(column, scales[j]));
  const factor = columns.map(() => zeroVector(columns.length));
  rest.forEach((direction, row) => {
    const squaredLength = dot(direction, direction);
    if (!(squaredLength.high > 0)) return;
    const length = squareRoot(squaredLength);
    factor[row].high[row] = length.high;
    factor[row].low[row] = length.low;
    for (let column = row + 1; column < columns.length; column++) {
      const share = removeShare(direction, squaredLength, rest[column]);
      const { high, low } = multiply(share, length);
      factor[column].high[row] = high;
      factor[column].low[row] = low;
    }
  });
  return factor.map((column, j) => scaleByPowerOfTwo(column, 1 / scales[j]));
}
