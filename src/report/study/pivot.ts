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
 * Regions and periods in the order of their first appearance. None where the data have no periods.
 * Where a region has a period twice, the last row stands.
 */
export function pivotOf({ table, rows }: Study): Pivot | undefined {
  const { regions, periods } = table;
  if (periods === undefined) return undefined;
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
    const period = place(periodPlaces, periods[tableRow]);
    cells[region] ??= [];
    cells[region][period] = row;
  });
  const periodNames = [...periodPlaces.keys()];
  return {
    regions: [...regionPlaces.keys()],
    periods: periodNames,
    rows: cells.map((own) => periodNames.map((_, period) => own[period])),
  };
}
