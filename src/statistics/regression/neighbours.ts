import type { Calendar } from './calendar';
import type { Observations } from './observations';

/**
 * Where the value of each observation's neighbour stands: shift −1 is the period before. −1 where
 * there is none. With a calendar the neighbour is a period, and an absent period is a hole; without
 * one it is the row before in the same group.
 */
export function neighbours(observations: Observations, shift: number): Int32Array {
  return observations.calendar === undefined
    ? neighboursByRow(observations, shift)
    : neighboursByPeriod(observations, observations.calendar, shift);
}

function neighboursByRow(
  { count, groups, groupNames, isGrouped }: Observations,
  shift: number,
): Int32Array {
  const neighbour = new Int32Array(count).fill(-1);
  if (!isGrouped) {
    const end = count - Math.max(shift, 0);
    for (let i = Math.max(-shift, 0); i < end; i++) neighbour[i] = i + shift;
    return neighbour;
  }
  const rowsOfGroup = groupNames.map((): number[] => []);
  groups.forEach((group, i) => rowsOfGroup[group].push(i));
  for (const rows of rowsOfGroup) {
    rows.forEach((row, rank) => {
      neighbour[row] = rows[rank + shift] ?? -1;
    });
  }
  return neighbour;
}

function neighboursByPeriod(
  { groups }: Observations,
  { periods }: Calendar,
  shift: number,
): Int32Array {
  const span = periods.reduce((latest, period) => (period > latest ? period : latest), 0) + 1;
  const rowAt = new Map<number, number>();
  periods.forEach((period, i) => {
    if (!Number.isNaN(period)) rowAt.set(groups[i] * span + period, i);
  });
  return Int32Array.from(periods, (period, i) => {
    const wanted = period + shift;
    return wanted >= 0 && wanted < span ? (rowAt.get(groups[i] * span + wanted) ?? -1) : -1;
  });
}
