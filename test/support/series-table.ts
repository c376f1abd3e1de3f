import type { ObservationLabel, SeriesTable } from '../../src/statistics/regression/series-table';

/** Columns by name as a table of series; null is a missing value. */
export function tableOf(
  columns: Readonly<Record<string, readonly (number | string | null)[]>>,
): SeriesTable {
  return tableOfColumns(Object.entries(columns));
}

/** The same where names may repeat. */
export function tableOfColumns(
  columns: readonly (readonly [string, readonly ObservationLabel[]])[],
): SeriesTable {
  return {
    names: columns.map(([name]) => name),
    observationCount: columns.length === 0 ? 0 : columns[0][1].length,
    series: (column) =>
      Float64Array.from(columns[column][1], (value) => (typeof value === 'number' ? value : NaN)),
    labels: (column) => columns[column][1],
  };
}
