import type { SeriesRecord } from '../chart-record';
import type { SheetZone } from '../engine';
import { boundingZone, type Zone } from '../zone';

/**
 * Whether the grid can take the names of all series from cells: it takes them from the cell on top
 * of a column, or left of a row, and then from all series alike.
 */
export function haveHeadings(series: readonly SeriesRecord[]): boolean {
  return series.length > 0 && series.every(hasHeading);
}

/** The values with their heading. */
export function withHeading({ name, values }: SeriesRecord): SheetZone {
  const heading = name && 'cell' in name ? name.cell.zone : undefined;
  return { ...values!, zone: heading ? boundingZone(values!.zone, heading) : values!.zone };
}

/** Where series carry headings, the range of the categories must have a cell for them, too. */
export function categoriesWithHeading({ sheetId, zone }: SheetZone): SheetZone {
  const wider = beforeFirst(zone);
  const isOnSheet = wider.top >= 0 && wider.left >= 0;
  return { sheetId, zone: isOnSheet ? boundingZone(zone, wider) : zone };
}

function hasHeading({ name, values }: SeriesRecord): boolean {
  if (!name || !values || !('cell' in name) || name.cell.sheetId !== values.sheetId) return false;
  const place = beforeFirst(values.zone);
  return name.cell.zone.top === place.top && name.cell.zone.left === place.left;
}

/** The cell on top of a column, or left of a row. */
function beforeFirst({ top, left, bottom, right }: Zone): Zone {
  const isRow = top === bottom && left < right;
  return isRow
    ? { top, bottom, left: left - 1, right: left - 1 }
    : { top: top - 1, bottom: top - 1, left, right: left };
}
