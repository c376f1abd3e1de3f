import { InputError } from '../../errors/input-error';
import { type Calendar, calendarOf, labelOffCalendar, parsePeriod } from './calendar';
import { type Steps, allSteps } from '../../numerics/steps';
import { foldName } from './equation/expression';
import type { ObservationLabel, SeriesTable } from './series-table';

/**
 * The order of observations: their labels, the groups within which lags stay, the calendar. Every
 * row of the table keeps its place here, so that a lag does not jump it; what `isObservation` leaves
 * out (a source note under the table, a blank row) counts nowhere else.
 */
export interface Observations {
  /** Rows of the table. */
  readonly count: number;
  /** The rows where a used column holds something, or whose label is a period of the calendar. */
  readonly isObservation: readonly boolean[];
  /** What each observation is called; its number where there are no labels. */
  readonly labels: readonly string[];
  readonly hasLabels: boolean;
  /** A number for the group of each observation. */
  readonly groups: Int32Array;
  /** The name of each group, by its number. */
  readonly groupNames: readonly string[];
  readonly isGrouped: boolean;
  readonly calendar?: Calendar;
  /** Why the first column gives no labels, or its labels no calendar, where a reader may expect it. */
  readonly labelsSetAside?: LabelsSetAside;
}

export interface LabelsSetAside {
  readonly because: 'repeats' | 'notAllPeriods' | 'isUsed';
  /** The name of the column of labels. */
  readonly name: string;
  /** The label that repeats, or the first that is no such period as the others, or just the first. */
  readonly label: string;
}

/**
 * Finds the order of a table's observations. The first column holds the labels when the equation
 * does not use it and no value repeats within a group; only rows that hold data are judged. Where the
 * first column names the groups, the second is the labels if it is a calendar: region, year, … is how
 * panels are laid out. A calendar that the equation itself uses is no label, and that is told.
 *
 * @param usedColumns the columns that the equation reads
 * @param groupColumn the column that names the group of each observation
 * @throws InputError labelsNotAscending, labelBlank; what reading a used column throws
 */
export function observationsOf(
  table: SeriesTable,
  usedColumns: ReadonlySet<number>,
  groupColumn: number | undefined,
): Observations {
  return allSteps(observationsSteps(table, usedColumns, groupColumn));
}

/** observationsOf in steps, each of about one pass over the labels. */
export function* observationsSteps(
  table: SeriesTable,
  usedColumns: ReadonlySet<number>,
  groupColumn: number | undefined,
): Steps<Observations> {
  const count = table.observationCount;
  const isGrouped = groupColumn !== undefined;
  const { groups, groupNames } = isGrouped
    ? groupsOf(table.labels(groupColumn))
    : { groups: new Int32Array(count), groupNames: [''] };
  yield 0.2;
  const holdsData = rowsWithData(table, usedColumns);
  const inOrder = { count, groups, groupNames, isGrouped, isObservation: holdsData };
  const withoutLabels = (labelsSetAside?: LabelsSetAside): Observations => ({
    ...inOrder,
    labels: numbersUpTo(count),
    hasLabels: false,
    ...(labelsSetAside && { labelsSetAside }),
  });
  const labelColumn = groupColumn === 0 ? 1 : 0;
  if (table.names.length <= labelColumn) return withoutLabels();
  const name = table.names[labelColumn];
  if (usedColumns.has(labelColumn)) {
    return withoutLabels(usedCalendar(table, labelColumn, groups));
  }

  const labels = table.labels(labelColumn);
  const judged = labels.map((label, row) => (holdsData[row] ? label : null));
  if (judged.every((label) => label === null)) return withoutLabels();
  if (labelColumn === 1 && calendarOf(judged) === undefined) return withoutLabels();
  yield 0.4;
  const repeated = repeatedLabel(judged, groups, isGrouped);
  if (repeated !== undefined) {
    return withoutLabels({ because: 'repeats', name, label: repeated });
  }
  const texts = labels.map((label) => (label === null ? '' : String(label)));
  const labelled = { ...inOrder, labels: texts, hasLabels: true };
  yield 0.6;
  const calendar = calendarOf(judged);
  yield 0.8;
  if (calendar !== undefined) {
    checkCalendar(name, labels, calendar, inOrder);
    return { ...labelled, ...withEmptyPeriods(labels, calendar, inOrder) };
  }
  const label = labelOffCalendar(judged);
  if (label === undefined) return labelled;
  return { ...labelled, labelsSetAside: { because: 'notAllPeriods', name, label } };
}

/** A column of periods, one after the other, that stands in the equation and so gives no labels. */
function usedCalendar(
  table: SeriesTable,
  column: number,
  groups: Int32Array,
): LabelsSetAside | undefined {
  const latest = new Map<number, number>();
  let first: number | undefined;
  for (const [row, value] of table.series(column).entries()) {
    if (Number.isNaN(value)) continue;
    const before = latest.get(groups[row]) ?? -Infinity;
    if (parsePeriod(value) === undefined || value <= before) return undefined;
    latest.set(groups[row], value);
    first ??= value;
  }
  if (first === undefined) return undefined;
  return { because: 'isUsed', name: table.names[column], label: String(first) };
}

type Grouping = Pick<Observations, 'groups' | 'groupNames'>;
type InOrder = Pick<Observations, 'groups' | 'isObservation'>;

function rowsWithData(table: SeriesTable, usedColumns: ReadonlySet<number>): boolean[] {
  const columns = [...usedColumns].map((column) => table.series(column));
  const holdsData = new Array<boolean>(table.observationCount).fill(false);
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      if (!Number.isNaN(column[row])) holdsData[row] = true;
    }
  }
  return holdsData;
}

/** The numbers of observations, from 1, for want of labels. */
function numbersUpTo(count: number): string[] {
  const numbers = new Array<string>(count).fill('');
  for (let index = 0; index < count; index++) numbers[index] = String(index + 1);
  return numbers;
}

/** Groups by name; case, width and outer blanks do not count, nor whether 1 is a number or a text. */
function groupsOf(names: readonly ObservationLabel[]): Grouping {
  const numbers = new Map<string, number>();
  // Names repeat from row to row: each is folded once.
  const numbersAsWritten = new Map<string, number>();
  const groupNames: string[] = [];
  const groups = Int32Array.from(names, (name) => {
    const text = name === null ? '' : String(name);
    const written = numbersAsWritten.get(text);
    if (written !== undefined) return written;
    const number = numbers.get(foldName(text)) ?? groupNames.push(text) - 1;
    numbers.set(foldName(text), number);
    numbersAsWritten.set(text, number);
    return number;
  });
  return { groups, groupNames };
}

function repeatedLabel(
  labels: readonly ObservationLabel[],
  groups: Int32Array,
  isGrouped: boolean,
): string | undefined {
  const seen = new Set<string>();
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === null) continue;
    const key = isGrouped ? `${groups[i]} ${labels[i]}` : String(labels[i]);
    if (seen.has(key)) return String(labels[i]);
    seen.add(key);
  }
  return undefined;
}

/** @throws InputError where a lag would have no meaning: a blank label, or one out of order */
function checkCalendar(
  name: string,
  labels: readonly ObservationLabel[],
  { periods }: Calendar,
  { groups, isObservation }: InOrder,
): void {
  const latest = new Map<number, number>();
  for (let i = 0; i < periods.length; i++) {
    if (!isObservation[i]) continue;
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
 * A row without data whose label continues the calendar is a period too, with everything missing in
 * it; any other row without data is none.
 */
function withEmptyPeriods(
  labels: readonly ObservationLabel[],
  calendar: Calendar,
  { groups, isObservation }: InOrder,
): { calendar: Calendar; isObservation: boolean[] } {
  const latest = new Map<number, number>();
  const periods = calendar.periods.map((known, row) => {
    const period = isObservation[row] ? known : emptyPeriod(labels[row], calendar);
    if (!isObservation[row] && !(period > (latest.get(groups[row]) ?? -Infinity))) return NaN;
    latest.set(groups[row], period);
    return period;
  });
  return {
    calendar: { ...calendar, periods },
    isObservation: Array.from(periods, (period) => !Number.isNaN(period)),
  };
}

function emptyPeriod(label: ObservationLabel, { frequency }: Calendar): number {
  const period = parsePeriod(label);
  return period?.frequency === frequency ? period.number : NaN;
}

/** How many periods an observation lies after the first of its group, or of the calendar. */
export function trendOf(observations: Observations): Float64Array {
  const { calendar, count, groups, isObservation } = observations;
  if (calendar !== undefined) {
    const known = calendar.periods.filter((period) => !Number.isNaN(period));
    const first = known.reduce((least, period) => Math.min(least, period), Infinity);
    return calendar.periods.map((period) => period - first);
  }
  const counted = new Map<number, number>();
  return Float64Array.from({ length: count }, (_, i) => {
    const rank = counted.get(groups[i]) ?? 0;
    if (rank > 0 || isObservation[i]) counted.set(groups[i], rank + 1);
    return rank;
  });
}
