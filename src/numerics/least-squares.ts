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

/**
 * The first column that the columns before it explain but for the rounding of cells, and which of
 * them do: what they leave of it is shorter than ROUNDING_SHARE of the parts that cancel. The tenth
 * power in Filip, the most nearly collinear of NIST's sets, leaves 3e-10 of its parts.
 */
export interface CollinearColumn {
  readonly collinear: number;
  readonly explainedBy: readonly number[];
}

/**
 * Nine roundings of a double (2⁻⁵³ each): what a number worked out from others in cells may be off
 * by, as a share of the parts that it is made of. Each part is off by half a unit in its last place,
 * and so is each step of a sum; a balance of 5 between 1000 and 995 is off as thousands are.
 */
export const ROUNDING_SHARE = 1e-15;
/** A weight below these shares of the column's length and of its parts takes no part in explaining it. */
const NOTICEABLE_WEIGHT = 1e-9;
const NOTICEABLE_PART = 1e-12;

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
export function scaleOf(column: DoubleDoubleVector): number {
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
  const lengths = columns.map((column) => Math.sqrt(dot(column, column).high));
  for (let j = 0; j < count; j++) {
    const squared = dot(columns[j], columns[j]);
    const parts = partsOf(triangle, lengths, j);
    const size = parts.reduce((total, part) => total + part, lengths[j]);
    if (!(Math.sqrt(squared.high) > ROUNDING_SHARE * size)) {
      const noticeable = Math.max(NOTICEABLE_WEIGHT * lengths[j], NOTICEABLE_PART * size);
      const explainedBy = parts.flatMap((part, l) => (part > noticeable ? [l] : []));
      return { collinear: j, explainedBy };
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
export function removeShare(
  direction: DoubleDoubleVector,
  squaredLength: DoubleDouble,
  target: DoubleDoubleVector,
): DoubleDouble {
  const share = divide(dot(direction, target), squaredLength);
  addScaled(target, negate(share), direction);
  return share;
}

/**
 * The lengths of what each column before j gives to the combination nearest to column j: |w|·‖x‖,
 * its weights w solving R·w = r_j. Together with ‖x_j‖ they say how large the numbers are whose
 * cancellation leaves the rest of column j, whatever the order of the columns.
 */
function partsOf(
  triangle: readonly DoubleDouble[][],
  lengths: readonly number[],
  j: number,
): number[] {
  const weights: number[] = new Array<number>(j).fill(0);
  for (let row = j - 1; row >= 0; row--) {
    let value = toNumber(triangle[row][j]);
    for (let l = row + 1; l < j; l++) value -= toNumber(triangle[row][l]) * weights[l];
    weights[row] = value;
  }
  return weights.map((weight, l) => Math.abs(weight) * lengths[l]);
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
