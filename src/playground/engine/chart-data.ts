import type { SeriesRecord } from './chart-record';
import type { CellValue, SheetZone } from './engine';
import { columnCount, rowCount, type Zone } from './zone';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

type ReadCell = (row: number, column: number) => CellValue;

/**
 * Splits a chart's source range into series the way Excel does: text in the first row
 * (or column) names the series, and the first column (or row) holds the categories when
 * it is text, when its heading is blank, or when the chart plots x against y.
 */
export function seriesOfRange(
  { sheetId, zone }: SheetZone,
  seriesBy: SeriesBy,
  chartType: string,
  read: ReadCell,
): SeriesRecord[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCount(zone) > rowCount(zone));
  return byRows
    ? seriesOfColumns(sheetId, transpose(zone), chartType, (row, column) => read(column, row)).map(
        transposeSeries,
      )
    : seriesOfColumns(sheetId, zone, chartType, read);
}

function seriesOfColumns(
  sheetId: string,
  zone: Zone,
  chartType: string,
  read: ReadCell,
): SeriesRecord[] {
  const hasNames = rowCount(zone) > 1 && isHeading(read(zone.top, zone.right));
  const firstRow = hasNames ? zone.top + 1 : zone.top;
  const hasCategories =
    columnCount(zone) > 1 &&
    (chartType.startsWith('XY') ||
      isHeading(read(firstRow, zone.left)) ||
      (hasNames && read(zone.top, zone.left) === ''));
  const data = (column: number): SheetZone => ({
    sheetId,
    zone: { top: firstRow, bottom: zone.bottom, left: column, right: column },
  });
  const heading = (column: number): SheetZone => ({
    sheetId,
    zone: { top: zone.top, bottom: zone.top, left: column, right: column },
  });
  const series: SeriesRecord[] = [];
  for (let column = hasCategories ? zone.left + 1 : zone.left; column <= zone.right; column++) {
    series.push({
      name: hasNames ? { cell: heading(column) } : undefined,
      values: data(column),
      categories: hasCategories ? data(zone.left) : undefined,
      settings: {},
    });
  }
  return series;
}

function isHeading(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('#');
}

function transpose(zone: Zone): Zone {
  return { top: zone.left, left: zone.top, bottom: zone.right, right: zone.bottom };
}

function transposeSeries(series: SeriesRecord): SeriesRecord {
  const turn = (range: SheetZone): SheetZone => ({ ...range, zone: transpose(range.zone) });
  return {
    ...series,
    name: series.name && 'cell' in series.name ? { cell: turn(series.name.cell) } : series.name,
    values: series.values && turn(series.values),
    categories: series.categories && turn(series.categories),
  };
}
