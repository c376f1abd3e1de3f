/**
 * Where the value of each row comes from when a column is moved down by a number of rows (up where
 * the number is negative): −1 where there is nothing. Rows of one group follow each other in the
 * order in which they stand, whatever stands between them; a lag never crosses into another group.
 *
 * @param groups one key a row; a single group when left out
 */
export function lagSources(
  rowCount: number,
  periods: number,
  groups?: readonly unknown[],
): Int32Array {
  const rowsByGroup = new Map<unknown, number[]>();
  for (let row = 0; row < rowCount; row++) {
    const key = groups?.[row];
    const rows = rowsByGroup.get(key);
    if (rows === undefined) rowsByGroup.set(key, [row]);
    else rows.push(row);
  }
  const sources = new Int32Array(rowCount).fill(-1);
  for (const rows of rowsByGroup.values()) {
    rows.forEach((row, place) => {
      sources[row] = rows[place - periods] ?? -1;
    });
  }
  return sources;
}
