/** A rectangle of cells; all four edges are zero-based and belong to the zone. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The size of an Excel sheet. */
export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

/** The whole sheet as one zone. */
export const WHOLE_SHEET: Zone = {
  top: 0,
  left: 0,
  bottom: SHEET_ROWS - 1,
  right: SHEET_COLUMNS - 1,
};

/** The zone that holds one cell. */
export function cellZone(row: number, column: number): Zone {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowCount(zone: Zone): number {
  return zone.bottom - zone.top + 1;
}

export function columnCount(zone: Zone): number {
  return zone.right - zone.left + 1;
}

export function cellCount(zone: Zone): number {
  return rowCount(zone) * columnCount(zone);
}

export function isEntireColumn(zone: Zone): boolean {
  return zone.top === 0 && zone.bottom === SHEET_ROWS - 1;
}

export function isEntireRow(zone: Zone): boolean {
  return zone.left === 0 && zone.right === SHEET_COLUMNS - 1;
}

/** Whether the zone lies on the sheet, right way round. */
export function isOnSheet(zone: Zone): boolean {
  return (
    zone.top >= 0 &&
    zone.left >= 0 &&
    zone.bottom >= zone.top &&
    zone.right >= zone.left &&
    zone.bottom < SHEET_ROWS &&
    zone.right < SHEET_COLUMNS
  );
}

/** The cells that both zones hold, or undefined when they do not meet. */
export function intersection(one: Zone, other: Zone): Zone | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest zone that holds both. */
export function boundingZone(one: Zone, other: Zone): Zone {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Calls `read` for every cell and returns the results as rows. */
export function mapZone<T>(zone: Zone, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(zone) }, (_, rowOffset) =>
    Array.from({ length: columnCount(zone) }, (_, columnOffset) =>
      read(zone.top + rowOffset, zone.left + columnOffset),
    ),
  );
}

/** Calls `visit` for every cell, row by row. */
export function forEachCell(zone: Zone, visit: (row: number, column: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) visit(row, column);
  }
}
