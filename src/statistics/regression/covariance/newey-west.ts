import { InputError } from '../../../errors/input-error';
import { type DoubleDouble, ZERO, add, subtract } from '../../../numerics/double-double';
import {
  type DoubleDoubleVector,
  element,
  zeroVector,
} from '../../../numerics/double-double-vector';

/** ⌊4(T/100)^(2/9)⌋, EViews' fixed bandwidth less one. */
export function neweyWestLags(observations: number): number {
  return Math.floor(4 * (observations / 100) ** (2 / 9));
}

/** @throws InputError outOfBounds where the lags reach as far as the observations */
export function requireFewerLags(lags: number, observations: number): void {
  if (lags < observations) return;
  throw new InputError({
    code: 'outOfBounds',
    name: 'L',
    place: {},
    arrived: lags,
    bounds: { minimum: 0, maximum: observations - 1 },
  });
}

/**
 * Sums of L + 1 consecutive rows, in every position in which the window meets a group:
 * cₛ = uₛ + … + uₛ₊L. With the Bartlett weights 1 − l/(L + 1) the sum over all pairs of rows l apart is
 * Σ cₛcₛ′/(L + 1), exactly; written so, it is a sum of squares that loses no digits and is never
 * negative. Rows of different groups never meet.
 *
 * @param column a column of u
 * @param groups the rows of each group, in order
 */
export function windowSums(
  column: DoubleDoubleVector,
  groups: readonly ArrayLike<number>[],
  lags: number,
): DoubleDoubleVector {
  const sums = zeroVector(column.high.length + groups.length * lags);
  let position = 0;
  for (const places of groups) {
    let sum: DoubleDouble = ZERO;
    for (let end = 0; end < places.length + lags; end++) {
      if (end < places.length) sum = add(sum, element(column, places[end]));
      if (end > lags) sum = subtract(sum, element(column, places[end - lags - 1]));
      sums.high[position] = sum.high;
      sums.low[position] = sum.low;
      position++;
    }
  }
  return sums;
}
