/**
 * Holds a block that has gained or lost rows against what it held before, and tells the rows that were
 * changed: inserted ones must be blank, and those that are left in their order.
 *
 * @param before the sums of each row's cells
 * @param now the same of each row as it is
 * @param isBlank which rows are blank now
 */
export function rowsInBlock(
  before: readonly (readonly number[])[],
  now: readonly (readonly number[])[],
  isBlank: readonly boolean[],
): number[] {
  const isSame = (one: readonly number[], other: readonly number[]): boolean =>
    one.every((sum, column) => sum === other[column]);
  const canBeInserted = now.length > before.length;
  const changed: number[] = [];
  let next = 0;
  now.forEach((row, place) => {
    const found = before.findIndex((each, index) => index >= next && isSame(each, row));
    const isNext = canBeInserted ? found === next : found >= 0;
    if (isNext) next = found + 1;
    else if (!canBeInserted || !isBlank[place]) changed.push(place);
  });
  // Blank rows where filled ones are missing were not inserted.
  if (canBeInserted && changed.length === 0 && next < before.length) return [now.length - 1];
  return changed;
}
