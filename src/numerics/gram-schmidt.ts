import { type DoubleDouble, ONE, ZERO, divide, negate, scale, toNumber } from './double-double';
import {
  type DoubleDoubleVector,
  addScaled,
  dot,
  lengthOf,
  scaleByPowerOfTwo,
} from './double-double-vector';
import { type CollinearColumn, type LeastSquaresFit, partsTogether } from './least-squares-fit';
import type { OrthogonalBasis } from './orthogonal-basis';
import { type Steps, allSteps } from './steps';
import { type TriangularFactors, type TriangularSolution, solveFactors } from './solve-factors';

/**
 * Nine roundings of a double (2⁻⁵³ each): what a number worked out from others in cells may be off
 * by, as a share of the parts that it is made of. Each part is off by half a unit in its last place,
 * and so is each step of a sum; a balance of 5 between 1000 and 995 is off as thousands are.
 */
export const ROUNDING_SHARE = 1e-15;
/** A weight below these shares of the column's length and of its parts takes no part in explaining it. */
const NOTICEABLE_WEIGHT = 1e-9;
const NOTICEABLE_PART = 1e-12;

/** What Gram-Schmidt makes of columns and y, all scaled by powers of two. */
interface Orthogonalised {
  readonly columnScales: readonly number[];
  readonly yScale: number;
  /** Of the columns before they are made orthogonal. */
  readonly lengths: readonly number[];
  readonly yLength: number;
  /** The orthogonal columns. */
  readonly columns: readonly DoubleDoubleVector[];
  /** What they leave of y. */
  readonly residuals: DoubleDoubleVector;
  readonly factors: TriangularFactors;
  /** Where it ends; undefined where it comes to the end of the columns. */
  readonly collinear: CollinearColumn | undefined;
}

/**
 * Least squares by modified Gram-Schmidt in double-double (Å. Björck, "Solving linear least squares
 * problems by Gram-Schmidt orthogonalization", BIT 7 (1967) 1–21). Columns and y are first scaled by
 * powers of two, which changes no digit and keeps products in range. Two steps a column.
 *
 * @returns the fit, or the column that is a combination of those before it
 */
export function* gramSchmidtSteps(
  columns: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
): Steps<LeastSquaresFit | CollinearColumn> {
  const orthogonalised = yield* orthogonalise(columns, y);
  const { columnScales, yScale, residuals, factors, lengths, yLength, collinear } = orthogonalised;
  if (collinear !== undefined) return collinear;
  const solution = solveFactors(factors);
  const basis = basisOf(orthogonalised, solution);
  return {
    coefficients: solution.coefficients.map((value, j) =>
      scale(scale(value, columnScales[j]), 1 / yScale),
    ),
    inverseCrossProduct: solution.inverseCrossProduct.map((row, j) =>
      row.map((value, l) => scale(scale(value, columnScales[j]), columnScales[l])),
    ),
    residuals: scaleByPowerOfTwo(residuals, 1 / yScale),
    sumSquaredResiduals: scale(scale(dot(residuals, residuals), 1 / yScale), 1 / yScale),
    parts: partsTogether(solution.coefficients, lengths, yLength) / yScale,
    basis: () => basis,
  };
}

/** The basis of columns that are not collinear. */
export function orthogonalBasis(
  columns: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
): OrthogonalBasis {
  const orthogonalised = allSteps(orthogonalise(columns, y));
  return basisOf(orthogonalised, solveFactors(orthogonalised.factors));
}

function basisOf(
  { columns, columnScales, factors }: Orthogonalised,
  { weights }: TriangularSolution,
): OrthogonalBasis {
  return {
    columns,
    squaredLengths: factors.squaredLengths,
    weights: weights.map((row, j) => row.map((value) => scale(value, columnScales[j]))),
  };
}

/** Makes the columns orthogonal one after the other and leaves in y what they do not explain. */
function* orthogonalise(
  given: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
): Steps<Orthogonalised> {
  const count = given.length;
  const columnScales = given.map(scaleOf);
  const yScale = scaleOf(y);
  const columns: DoubleDoubleVector[] = [];
  for (const column of given) {
    columns.push(scaleByPowerOfTwo(column, columnScales[columns.length]));
    yield columns.length / (2 * count);
  }
  const residuals = scaleByPowerOfTwo(y, yScale);
  const triangle = columns.map(() => new Array<DoubleDouble>(count).fill(ZERO));
  const squaredLengths: DoubleDouble[] = [];
  const projection: DoubleDouble[] = [];
  const lengths = columns.map(lengthOf);
  const yLength = lengthOf(residuals);
  let collinear: CollinearColumn | undefined;
  for (let j = 0; j < count; j++) {
    const squared = dot(columns[j], columns[j]);
    const left = Math.sqrt(squared.high);
    const explainedBy = explaining(partsOf(triangle, lengths, j), lengths[j], left);
    if (explainedBy !== undefined) {
      collinear = { collinear: j, explainedBy };
      break;
    }
    squaredLengths.push(squared);
    triangle[j][j] = ONE;
    for (let l = j + 1; l < count; l++) {
      triangle[j][l] = removeShare(columns[j], squared, columns[l]);
    }
    projection.push(removeShare(columns[j], squared, residuals));
    yield (count + j + 1) / (2 * count);
  }
  const factors = { triangle, squaredLengths, projection };
  return { columnScales, yScale, lengths, yLength, columns, residuals, factors, collinear };
}

/**
 * Which columns explain another but for rounding, by the parts that they give to it, its length, and
 * the length of what they leave; undefined where that is more than rounding.
 */
function explaining(parts: readonly number[], length: number, left: number): number[] | undefined {
  const size = parts.reduce((total, part) => total + part, length);
  if (left > ROUNDING_SHARE * size) return undefined;
  const noticeable = Math.max(NOTICEABLE_WEIGHT * length, NOTICEABLE_PART * size);
  return parts.flatMap((part, l) => (part > noticeable ? [l] : []));
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
