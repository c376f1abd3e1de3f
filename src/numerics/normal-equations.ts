import { type DoubleDouble, ONE, ZERO, divide, multiply, negate, subtract } from './double-double';
import { type DoubleDoubleVector, addScaled, dot } from './double-double-vector';
import { orthogonalBasis } from './gram-schmidt';
import { type LeastSquaresFit, partsTogether } from './least-squares-fit';
import type { OrthogonalBasis } from './orthogonal-basis';
import type { Steps } from './steps';
import { type TriangularFactors, type TriangularSolution, solveFactors } from './solve-factors';

/** What one operation in double-double may be off by, as a share. */
const UNIT = 2 ** -104;
/** The largest share of a result that may be lost: two digits beyond those of a double. */
const MOST_LOST = 1e-18;
/** Columns whose squared lengths lie outside these bounds are for Gram-Schmidt, which scales them. */
const SMALLEST_SQUARE = 1e-60;
const LARGEST_SQUARE = 1e60;

/**
 * Least squares by the normal equations X′Xb = X′y in double-double: a third of the work of making
 * columns orthogonal, but the condition of the problem enters squared. There is no result where that
 * may cost more than MOST_LOST of a coefficient, of its variance or of the residuals. One step a
 * column.
 *
 * With X′X scaled to a unit diagonal (N. J. Higham, Accuracy and Stability of Numerical Algorithms,
 * 2nd ed. 2002, sections 10.1 and 20.4), vⱼ = ‖xⱼ‖²[(X′X)⁻¹]ⱼⱼ, V = Σ√vⱼ, S = ‖y‖ + Σ|bⱼ|‖xⱼ‖ and
 * ε = n·UNIT, the entries of X′X are off by ε‖xᵢ‖‖xⱼ‖ and those of X′y − X′Xb by ε‖xᵢ‖S. From that
 * follow for the diagonal of (X′X)⁻¹ a share of εV², for bⱼ the amount ε√vⱼ·V·S/‖xⱼ‖, and for the
 * residuals a vector of length εVS.
 */
export function* normalEquationsSteps(
  columns: readonly DoubleDoubleVector[],
  y: DoubleDoubleVector,
): Steps<LeastSquaresFit | undefined> {
  const products = yield* crossProducts([...columns, y]);
  const squares = products.map((row, j) => row[j].high);
  if (!squares.every((square) => square > SMALLEST_SQUARE && square < LARGEST_SQUARE)) {
    return undefined;
  }
  const solution = solveFactors(factorsOf(products));
  const lengths = squares.map(Math.sqrt);
  const parts = partsTogether(solution.coefficients, lengths, lengths[columns.length]);
  const lost = lossOf(solution, lengths, parts, y.high.length);
  if (!(lost.share <= MOST_LOST)) return undefined;

  const residuals: DoubleDoubleVector = { high: y.high.slice(), low: y.low.slice() };
  columns.forEach((column, j) => addScaled(residuals, negate(solution.coefficients[j]), column));
  const sumSquaredResiduals = dot(residuals, residuals);
  if (!(lost.ofResiduals <= MOST_LOST * Math.sqrt(sumSquaredResiduals.high))) return undefined;
  let basis: OrthogonalBasis | undefined;
  return {
    coefficients: solution.coefficients,
    inverseCrossProduct: solution.inverseCrossProduct,
    residuals,
    sumSquaredResiduals,
    parts,
    basis: () => (basis ??= orthogonalBasis(columns, y)),
  };
}

/** The products of each column with itself and those after it: row j holds them from place j on. */
function* crossProducts(columns: readonly DoubleDoubleVector[]): Steps<DoubleDouble[][]> {
  const count = columns.length;
  const products: DoubleDouble[][] = [];
  for (let j = 0; j < count; j++) {
    products.push(columns.map((column, l) => (l < j ? ZERO : dot(columns[j], column))));
    yield (j + 1) / count;
  }
  return products;
}

/**
 * X′X = R′DR without roots, row by row, from the products of the columns and, as the last of them,
 * y: eliminated along with the columns, it becomes the projection.
 */
function factorsOf(products: readonly (readonly DoubleDouble[])[]): TriangularFactors {
  const count = products.length - 1;
  const rest = products.map((row) => [...row]);
  const triangle: DoubleDouble[][] = [];
  const squaredLengths: DoubleDouble[] = [];
  const projection: DoubleDouble[] = [];
  for (let i = 0; i < count; i++) {
    const shares = rest[i].map((value, l) => (l > i ? divide(value, rest[i][i]) : ZERO));
    shares[i] = ONE;
    for (let j = i + 1; j < count; j++) {
      for (let l = j; l <= count; l++) {
        rest[j][l] = subtract(rest[j][l], multiply(shares[j], rest[i][l]));
      }
    }
    squaredLengths.push(rest[i][i]);
    projection.push(shares[count]);
    triangle.push(shares.slice(0, count));
  }
  return { triangle, squaredLengths, projection };
}

/**
 * What may be lost by the bounds above: the largest share of a variance or a coefficient, and the
 * length of what the residuals are off by. NaN where the factors are none.
 */
function lossOf(
  { coefficients, inverseCrossProduct }: TriangularSolution,
  lengths: readonly number[],
  parts: number,
  observations: number,
): { readonly share: number; readonly ofResiduals: number } {
  const unit = observations * UNIT;
  const roots = inverseCrossProduct.map((row, j) => Math.sqrt(row[j].high) * lengths[j]);
  const total = roots.reduce((sum, root) => sum + root, 0);
  const ofResiduals = unit * total * parts;
  const shares = coefficients.map(
    ({ high }, j) => (roots[j] * ofResiduals) / (Math.abs(high) * lengths[j]),
  );
  return { share: Math.max(unit * total * total, ...shares), ofResiduals };
}
