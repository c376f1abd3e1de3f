import { type DoubleDouble, ONE, ZERO, add, divide, multiply, subtract } from './double-double';

/** X = Q·R with orthogonal columns in Q, and so X′X = R′DR with D = Q′Q. */
export interface TriangularFactors {
  /** R, k × k, unit upper triangular: how much of column j stands in column l. */
  readonly triangle: readonly (readonly DoubleDouble[])[];
  /** The diagonal of D: squared lengths of the orthogonal columns. */
  readonly squaredLengths: readonly DoubleDouble[];
  /** D⁻¹Q′y: coordinates of y along the orthogonal columns. */
  readonly projection: readonly DoubleDouble[];
}

/** What the factors say of the coefficients. */
export interface TriangularSolution {
  /** b = R⁻¹D⁻¹Q′y. */
  readonly coefficients: readonly DoubleDouble[];
  /** R⁻¹D⁻¹, upper triangular. */
  readonly weights: readonly (readonly DoubleDouble[])[];
  /** (X′X)⁻¹ = (R⁻¹D⁻¹)·R⁻ᵀ. */
  readonly inverseCrossProduct: readonly (readonly DoubleDouble[])[];
}

export function solveFactors({
  triangle,
  squaredLengths,
  projection,
}: TriangularFactors): TriangularSolution {
  const inverse = invertTriangle(triangle);
  const coefficients = inverse.map((row, j) => {
    let value = ZERO;
    for (let l = j; l < row.length; l++) value = add(value, multiply(row[l], projection[l]));
    return value;
  });
  const weights = inverse.map((row, j) =>
    row.map((value, l) => (l < j ? ZERO : divide(value, squaredLengths[l]))),
  );
  return { coefficients, weights, inverseCrossProduct: crossProductInverse(inverse, weights) };
}

function invertTriangle(triangle: readonly (readonly DoubleDouble[])[]): DoubleDouble[][] {
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

function crossProductInverse(
  inverse: readonly (readonly DoubleDouble[])[],
  weights: readonly (readonly DoubleDouble[])[],
): DoubleDouble[][] {
  const count = inverse.length;
  const result = inverse.map(() => new Array<DoubleDouble>(count).fill(ZERO));
  for (let row = 0; row < count; row++) {
    for (let column = row; column < count; column++) {
      let value = ZERO;
      for (let l = column; l < count; l++) {
        value = add(value, multiply(weights[row][l], inverse[column][l]));
      }
      result[row][column] = value;
      result[column][row] = value;
    }
  }
  return result;
}
