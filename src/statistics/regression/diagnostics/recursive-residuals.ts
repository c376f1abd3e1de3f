import { InputError } from '../../../errors/input-error';
import {
  type DoubleDouble,
  ONE,
  ZERO,
  add,
  divide,
  multiply,
  squareRoot,
  subtract,
} from '../../../numerics/double-double';
import {
  type DoubleDoubleVector,
  element,
  pick,
  zeroVector,
} from '../../../numerics/double-double-vector';
import { leastSquares } from '../../../numerics/least-squares';
import type { Regression } from '../regression';

/**
 * Recursive residuals of observations k + 1 to T:
 * wₜ = (yₜ − xₜ′bₜ₋₁)/√(1 + xₜ′(X′X)⁻¹xₜ), with b and X′X from the observations before t
 * (R. L. Brown, J. Durbin and J. M. Evans, Journal of the Royal Statistical Society B 37 (1975)
 * 149–192). Coefficients and inverse are updated from one observation to the next, in double-double.
 *
 * @returns T − k elements
 * @throws InputError recursionCannotStart where the first k observations leave coefficients open
 */
export function recursiveResiduals({ design }: Regression): DoubleDoubleVector {
  const { columns, dependent, equation, included } = design;
  const count = columns.length;
  const first = Int32Array.from({ length: count }, (_, place) => place);
  const start = leastSquares(
    columns.map((column) => pick(column, first)),
    pick(dependent, first),
  );
  if ('collinear' in start) {
    const term = equation.regressors[start.collinear].text;
    throw new InputError({ code: 'recursionCannotStart', term, observations: count });
  }
  const coefficients = [...start.coefficients];
  const inverse = start.inverseCrossProduct.map((row) => [...row]);
  const residuals = zeroVector(included.length - count);
  for (let t = count; t < included.length; t++) {
    const x = columns.map((column) => element(column, t));
    const gain = inverse.map((row) => product(row, x));
    const spread = add(ONE, product(x, gain));
    const error = subtract(element(dependent, t), product(x, coefficients));
    const { high, low } = divide(error, squareRoot(spread));
    residuals.high[t - count] = high;
    residuals.low[t - count] = low;
    gain.forEach((own, j) => {
      const share = divide(own, spread);
      coefficients[j] = add(coefficients[j], multiply(share, error));
      for (let l = 0; l < count; l++) {
        inverse[j][l] = subtract(inverse[j][l], multiply(share, gain[l]));
      }
    });
  }
  return residuals;
}

function product(a: readonly DoubleDouble[], b: readonly DoubleDouble[]): DoubleDouble {
  return a.reduce((total, value, index) => add(total, multiply(value, b[index])), ZERO);
}
