/**
 * Weighted sums Σⱼ wⱼxᵢⱼ of each row, weights as given.
 *
 * @param columns k indicators of n values each; a NaN makes its row NaN
 * @param weights k weights
 * @returns n values
 */
export function composite(
  columns: readonly Float64Array[],
  weights: ArrayLike<number>,
): Float64Array {
  const sums = new Float64Array(columns[0].length);
  columns.forEach((column, j) => {
    for (let i = 0; i < sums.length; i++) sums[i] += weights[j] * column[i];
  });
  return sums;
}
