import type { Observations } from './observations';

/**
 * Where the value of each observation's neighbour stands: shift −1 is the period before. −1 where
 * there is none. With a calendar the neighbour is a period, and an absent period is a hole; without
 * one it is the row before in the same group.
 */
export function neighbours(observations: Observations, shift: number): Int32Array {
  const { calendar, count } = observations;
  const neighbour = new Int32Array(count).fill(-1);
  for (const rows of rowsByGroup(observations)) {
    if (calendar === undefined) joinByRank(neighbour, rows, shift);
    else joinByPeriod(neighbour, rows, calendar.periods, shift);
  }
  return neighbour;
}

/** The rows of each group, in order. */
function rowsByGroup({ count, groups, groupNames, isGrouped }: Observations): ArrayLike<number>[] {
  if (!isGrouped) return [Int32Array.from({ length: count }, (_, row) => row)];
  const rows = groupNames.map((): number[] => []);
  groups.forEach((group, row) => rows[group].push(row));
  return rows;
}

function joinByRank(neighbour: Int32Array, rows: ArrayLike<number>, shift: number): void {
  const end = Math.min(rows.length, rows.length - shift);
  for (let rank = Math.max(0, -shift); rank < end; rank++) {
    neighbour[rows[rank]] = rows[rank + shift];
  }
}

/** Periods rise from row to row, NaN aside, so that the place looked for only moves forward. */
function joinByPeriod(
  neighbour: Int32Array,
  rows: ArrayLike<number>,
  periods: Float64Array,
  shift: number,
): void {
  let place = 0;
  for (let rank = 0; rank < rows.length; rank++) {
    const wanted = periods[rows[rank]] + shift;
    if (Number.isNaN(wanted)) continue;
    while (place < rows.length && !(periods[rows[place]] >= wanted)) place++;
    if (place < rows.length && periods[rows[place]] === wanted) {
      neighbour[rows[rank]] = rows[place];
    }
  }
}
