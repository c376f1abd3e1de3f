import { unitScale } from '../../numerics/moments';

/**
 * Obstacle degree of each indicator in each row, the share that it has in what the row lacks:
 * Oᵢⱼ = wⱼ(1 − xᵢⱼ)/Σₗ wₗ(1 − xᵢₗ). A row that lacks nothing (0/0) is NaN.
 *
 * @param columns k indicators of n values each, within [0, 1]
 * @param weights k weights, 0 or more
 * @returns k columns of n shares; each row sums to 1
 */
export function obstacleDegrees(
  columns: readonly Float64Array[],
  weights: ArrayLike<number>,
): Float64Array[] {
  // Shares do not hang on the size of the weights, whose sum must not overflow.
  const scale = unitScale(Float64Array.from(weights));
  const lacking = columns.map((column, j) => {
    const weight = weights[j] * scale;
    return column.map((value) => weight * (1 - value));
  });
  const totals = new Float64Array(columns[0].length);
  for (const column of lacking) {
    for (let i = 0; i < totals.length; i++) totals[i] += column[i];
  }
  return lacking.map((column) => column.map((value, i) => value / totals[i]));
}
