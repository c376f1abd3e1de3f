import { calendarOf } from '../../statistics/regression/calendar';
import type { Study } from '../../statistics/coupling/study/study';

/** D of every region in every period: which row of the study stands where. */
export interface Pivot {
  /** A single unnamed region where the data have none. */
  readonly regions: readonly string[];
  readonly periods: readonly string[];
  /** By region and period: the row among those that take part, or undefined where there is none. */
  readonly rows: readonly (readonly (number | undefined)[])[];
}

/**
 * Regions in the order of their first appearance, periods in the order of time where all of them
 * are years, quarters or months, else of appearance. Data without periods have one unnamed period;
 * none where the data have neither regions nor periods.
 */
export function pivotOf({ table, rows }: Study): Pivot | undefined {
  const { regions, periods } = table;
  if (periods === undefined && regions === undefined) return undefined;
  const places = placesOf(table, rows);
  const order = inTime([...places.periods.keys()]);
  return {
    regions: [...places.regions.keys()],
    periods: order,
    rows: places.cells.map((own) => order.map((period) => own[places.periods.get(period) ?? -1])),
  };
}

/** Labels of periods in the order of time, where they are a calendar. */
function inTime(labels: readonly string[]): string[] {
  const calendar = calendarOf(labels);
  if (calendar === undefined) return [...labels];
  return labels
    .map((label, index) => ({ label, number: calendar.periods[index] }))
    .sort((a, b) => a.number - b.number)
    .map(({ label }) => label);
}

/** Where each region and period stands, and the row of each pair. */
function placesOf(
  { regions, periods }: Study['table'],
  rows: Int32Array,
): {
  regions: Map<string, number>;
  periods: Map<string, number>;
  cells: (number | undefined)[][];
} {
  const regionPlaces = new Map<string, number>();
  const periodPlaces = new Map<string, number>();
  const place = (places: Map<string, number>, label: string): number => {
    const known = places.get(label);
    if (known !== undefined) return known;
    places.set(label, places.size);
    return places.size - 1;
  };
  const cells: (number | undefined)[][] = [];
  rows.forEach((tableRow, row) => {
    const region = place(regionPlaces, regions?.[tableRow] ?? '');
    const period = place(periodPlaces, periods?.[tableRow] ?? '');
    cells[region] ??= [];
    cells[region][period] = row;
  });
  return { regions: regionPlaces, periods: periodPlaces, cells };
}
