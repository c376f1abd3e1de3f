import type { SeriesTable } from '../../src/statistics/regression/series-table';
import { readGoldenCsv } from './golden';
import { tableOf } from './series-table';

/** A table of test/golden/real-series: blank cells are missing, quarters and names stay texts. */
export function realSeries(name: string): SeriesTable {
  const rows = readGoldenCsv(`real-series/${name}.csv`);
  const cell = (text: string): number | string | null =>
    text === '' ? null : Number.isNaN(Number(text)) ? text : Number(text);
  return tableOf(
    Object.fromEntries(
      Object.keys(rows[0]).map((column) => [column, rows.map((row) => cell(row[column]))]),
    ),
  );
}
