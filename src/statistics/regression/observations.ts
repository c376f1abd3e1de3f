import { InputError } from '../../errors/input-error';
import { type Calendar, calendarOf } from './calendar';
import type { ObservationLabel, SeriesTable } from './series-table';

/** The order of observations: their labels, the groups within which lags stay, the calendar. */
export interface Observations {
  readonly count: number;
  /** What each observation is called; its number where there are no labels. */
  readonly labels: readonly string[];
  readonly hasLabels: boolean;
  /** A number for the group of each observation. */
  readonly groups: Int32Array;
  readonly isGrouped: boolean;
  readonly calendar?: Calendar;
}

/**
 * Finds the order of a table's observations. The first column holds the labels when the equation
 * does not use it and no value repeats within a group.
 *
 * @param usedColumns the columns that the equation reads
 * @param groupColumn the column that names the group of each observation
 * @throws InputError labelsNotAscending, labelBlank
 */
export function observationsOf(
  table: SeriesTable,
  usedColumns: ReadonlySet<number>,
  groupColumn: number | undefined,
): Observations {
  const count = table.observationCount;
  const groups =
    groupColumn === undefined ? new Int32Array(count) : numberGroups(table.labels(groupColumn));
  const isGrouped = groupColumn !== undefined;
  const labels = labelsIn(table, usedColumns, groupColumn, groups);
  if (labels === undefined) {
    const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
    return { count, labels: numbers, hasLabels: false, groups, isGrouped };
  }
  const calendar = calendarOf(labels);
  const texts = labels.map((label) => (label === null ? '' : String(label)));
  if (calendar === undefined) return { count, labels: texts, hasLabels: true, groups, isGrouped };
  checkCalendar(table.names[0], labels, calendar, groups);
  return { count, labels: texts, hasLabels: true, groups, isGrouped, calendar };
}

function numberGroups(names: readonly ObservationLabel[]): Int32Array {
  const numbers = new Map<ObservationLabel, number>();
  return Int32Array.from(names, (name) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}

function labelsIn(
  table: SeriesTable,
  usedColumns: ReadonlySet<number>,
  groupColumn: number | undefined,
  groups: Int32Array,
): readonly ObservationLabel[] | undefined {
  if (usedColumns.has(0) || groupColumn === 0 || table.names.length === 0) return undefined;
  const labels = table.labels(0);
  const seen = new Set<string>();
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === null) continue;
    const key = `${groups[i]} ${labels[i]}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
  }
  return seen.size === 0 ? undefined : labels;
}

/** @throws InputError where a lag would have no meaning: a blank label, or one out of order */
function checkCalendar(
  name: string,
  labels: readonly ObservationLabel[],
  { periods }: Calendar,
  groups: Int32Array,
): void {
  const latest = new Map<number, number>();
  for (let i = 0; i < periods.length; i++) {
    if (Number.isNaN(periods[i])) {
      throw new InputError({ code: 'labelBlank', name, observation: i + 1 });
    }
    const before = latest.get(groups[i]);
    if (before !== undefined && periods[i] <= periods[before]) {
      throw new InputError({
        code: 'labelsNotAscending',
        name,
        previous: String(labels[before]),
        label: String(labels[i]),
        observation: i + 1,
      });
    }
    latest.set(groups[i], i);
  }
}

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

function neighboursByRow({ count, groups }: Observations, shift: number): Int32Array {
  const rowsOfGroup = new Map<number, number[]>();
  const rank = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const rows = rowsOfGroup.get(groups[i]) ?? [];
    rank[i] = rows.push(i) - 1;
    rowsOfGroup.set(groups[i], rows);
  }
  return Int32Array.from(rank, (place, i) => rowsOfGroup.get(groups[i])?.[place + shift] ?? -1);
}

function neighboursByPeriod(
  { count, groups }: Observations,
  { periods }: Calendar,
  shift: number,
): Int32Array {
  const rowAt = new Map<string, number>();
  for (let i = 0; i < count; i++) rowAt.set(`${groups[i]} ${periods[i]}`, i);
  return Int32Array.from(periods, (period, i) => rowAt.get(`${groups[i]} ${period + shift}`) ?? -1);
}

/** How many periods an observation lies after the first of its group, or of the calendar. */
export function trendOf(observations: Observations): Float64Array {
  const { calendar, count, groups } = observations;
  if (calendar !== undefined) {
    const first = calendar.periods.reduce((least, period) => Math.min(least, period), Infinity);
    return calendar.periods.map((period) => period - first);
  }
  const counted = new Map<number, number>();
  return Float64Array.from({ length: count }, (_, i) => {
    const rank = counted.get(groups[i]) ?? 0;
    counted.set(groups[i], rank + 1);
    return rank;
  });
}
