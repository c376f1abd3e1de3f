import {
  type DoubleDouble,
  ONE,
  ZERO,
  add,
  divide,
  multiply,
  negate,
  subtract,
  toNumber,
} from './double-double';
import { type DoubleDoubleVector, addScaled, dot, scaleByPowerOfTwo } from './double-double-vector';

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
  readonly basis: OrthogonalBasis;
}

/** The regressors made orthogonal, which say without cancellation what each observation weighs. */
export interface OrthogonalBasis {
  /** k columns q of n elements each. */
  readonly columns: readonly DoubleDoubleVector[];
  /** q′q. */
  readonly squaredLengths: readonly DoubleDouble[];
  /** k × k, upper triangular: bⱼ = Σₗ weights[j][l]·(qₗ′y). */
  readonly weights: readonly (readonly DoubleDouble[])[];
}

/** The first column that the columns before it explain wholly, and which of them do. */
export interface CollinearColumn {
  readonly collinear: number;
  readonly explainedBy: readonly number[];
}

/**
 * A column counts as explained by others when what they leave of it is shorter than this share of
 * its length. A column worked out from others in doubles (a total of parts) leaves about 1e-16; the
 * tenth power in Filip, the most nearly collinear of NIST's sets, leaves 5e-8.
 */
const COLLINEAR_SHARE = 1e-14;
/** A weight below this share of the column's length takes no part in explaining it. */
const NOTICEABLE_WEIGHT = 1e-9;

interface Orthogonalisation {
  /** Unit upper triangular: how much of column j stands in column l. */
  readonly triangle: DoubleDouble[][];
  /** Squared lengths of the orthogonal columns. */
  readonly squaredLengths: DoubleDouble[];
  /** Coordinates of y along the orthogonal columns. */
  readonly projection: DoubleDouble[];
}

/**
 * Ordinary least squares by modified Gram-Schmidt in double-double (Å. Björck, "Solving linear
 * least squares problems by Gram-Schmidt orthogonalization", BIT 7 (1967) 1–21). Columns and y are
 * first scaled by powers of two, which changes no digit and keeps products in range.
 *
 * @param columns k regressors of n elements each, n > k
 * @param y n elements
 * @returns the fit, or the column that is a combination of those before it
 */
export function leastSquares(
  columns: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
): LeastSquaresFit | CollinearColumn {
  const columnScales = columns.map(scaleOf);
  const yScale = scaleOf(y);
  const scaled = columns.map((column, j) => scaleByPowerOfTwo(column, columnScales[j]));
  const residuals = scaleByPowerOfTwo(y, yScale);
  const factors = orthogonalise(scaled, residuals);
  if ('collinear' in factors) return factors;

  const inverse = invertTriangle(factors.triangle);
  const coefficients = inverse.map((row, j) => {
    let value = ZERO;
    for (let l = j; l < row.length; l++)
      value = add(value, multiply(row[l], factors.projection[l]));
    return scale(scale(value, columnScales[j]), 1 / yScale);
  });
  const weights = inverse.map((row, j) =>
    row.map((value, l) => scale(divide(value, factors.squaredLengths[l]), columnScales[j])),
  );
  const unscaled = scaleByPowerOfTwo(residuals, 1 / yScale);
  return {
    coefficients,
    inverseCrossProduct: crossProductInverse(inverse, weights, columnScales),
    residuals: unscaled,
    sumSquaredResiduals: scale(scale(dot(residuals, residuals), 1 / yScale), 1 / yScale),
    basis: { columns: scaled, squaredLengths: factors.squaredLengths, weights },
  };
}

/** The power of two that brings the largest element near one. */
function scaleOf(column: DoubleDoubleVector): number {
  let largest = 0;
  for (let i = 0; i < column.high.length; i++) {
    const size = Math.abs(column.high[i]);
    if (size > largest) largest = size;
  }
  if (largest === 0) return 1;
  const exponent = Math.round(Math.log2(largest));
  return 2 ** -Math.max(-1000, Math.min(1000, exponent));
}

function scale(value: DoubleDouble, powerOfTwo: number): DoubleDouble {
  return { high: value.high * powerOfTwo, low: value.low * powerOfTwo };
}

/** Makes the columns orthogonal in place and leaves in y what they do not explain. */
function orthogonalise(
  columns: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
): Orthogonalisation | CollinearColumn {
  const count = columns.length;
  const triangle = columns.map(() => new Array<DoubleDouble>(count).fill(ZERO));
  const squaredLengths: DoubleDouble[] = [];
  const projection: DoubleDouble[] = [];
  const originalSquared = columns.map((column) => dot(column, column).high);
  for (let j = 0; j < count; j++) {
    const squared = dot(columns[j], columns[j]);
    if (!(squared.high > COLLINEAR_SHARE ** 2 * originalSquared[j])) {
      return {
        collinear: j,
        explainedBy: explaining(triangle, squaredLengths, originalSquared, j),
      };
    }
    squaredLengths.push(squared);
    triangle[j][j] = ONE;
    for (let l = j + 1; l < count; l++) {
      triangle[j][l] = removeShare(columns[j], squared, columns[l]);
    }
    projection.push(removeShare(columns[j], squared, y));
  }
  return { triangle, squaredLengths, projection };
}

/** Takes out of target what lies along direction, and says how much that was. */
function removeShare(
  direction: DoubleDoubleVector,
  squaredLength: DoubleDouble,
  target: DoubleDoubleVector,
): DoubleDouble {
  const share = divide(dot(direction, target), squaredLength);
  addScaled(target, negate(share), direction);
  return share;
}

/** The columns before j whose combination is column j: weights w solving R·w = r_j. */
function explaining(
  triangle: readonly DoubleDouble[][],
  squaredLengths: readonly DoubleDouble[],
  originalSquared: readonly number[],
  j: number,
): number[] {
  const weights: number[] = new Array<number>(j).fill(0);
  for (let row = j - 1; row >= 0; row--) {
    let value = toNumber(triangle[row][j]);
    for (let l = row + 1; l < j; l++) value -= toNumber(triangle[row][l]) * weights[l];
    weights[row] = value;
  }
  const noticeable = NOTICEABLE_WEIGHT * Math.sqrt(originalSquared[j]);
  return weights.flatMap((weight, l) =>
    Math.abs(weight) * Math.sqrt(originalSquared[l]) > noticeable && squaredLengths[l].high > 0
      ? [l]
      : [],
  );
}

function invertTriangle(triangle: readonly DoubleDouble[][]): DoubleDouble[][] {
  const count = triangle.length;
  const inverse = triangle.map(() => new Array<DoubleDouble>(count).fill(ZERO));
  for (let column = 0; column < count; column++) {
    inverse[column][column] = ONE;
    for (let row = column - 1; row >= 0; row--) {
      let value = ZERO;
      for (let l = row + 1; l <= column; l++) {
        value = subtract(value, multiply(triangle[row][l], inverse[l][column]));
      }
      inverse[row][column] = value;
    }
  }
  return inverse;
}

/** (X′X)⁻¹ = (R⁻¹D⁻¹)·R⁻ᵀ; the weights carry the scale of their row, the column's is taken back here. */
function crossProductInverse(
  inverse: readonly (readonly DoubleDouble[])[],
  weights: readonly (readonly DoubleDouble[])[],
  columnScales: readonly number[],
): DoubleDouble[][] {
  const count = inverse.length;
  const result = inverse.map(() => new Array<DoubleDouble>(count).fill(ZERO));
  for (let row = 0; row < count; row++) {
    for (let column = row; column < count; column++) {
      let value = ZERO;
      for (let l = column; l < count; l++) {
        value = add(value, multiply(weights[row][l], inverse[column][l]));
      }
      const unscaled = scale(value, columnScales[column]);
      result[row][column] = unscaled;
      result[column][row] = unscaled;
    }
  }
  return result;
}
