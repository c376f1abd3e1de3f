import type { Rectangle, SheetPlan } from './sheet-plan';

/** The cells of a block. */
export function blockRectangle({
  row,
  column,
  cells,
}: {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
}): Rectangle {
  return { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

/** Everything that a plan takes up: the cells that it writes and those under its charts. */
export function planAreas({ blocks, charts }: SheetPlan): Rectangle[] {
  return [...blocks.map(blockRectangle), ...charts.map(({ position }) => position)].filter(
    ({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0,
  );
}

/** The smallest rectangle around all; one cell where there is none. */
export function boundingRectangle(areas: readonly Rectangle[]): Rectangle {
  if (areas.length === 0) return { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const row = areas.reduce((least, area) => Math.min(least, area.row), Infinity);
  const column = areas.reduce((least, area) => Math.min(least, area.column), Infinity);
  const end = areas.reduce((most, area) => Math.max(most, area.row + area.rowCount), 0);
  const right = areas.reduce((most, area) => Math.max(most, area.column + area.columnCount), 0);
  return { row, column, rowCount: end - row, columnCount: right - column };
}

/** Whether a rectangle holds a cell. */
export function holds(at: Rectangle, row: number, column: number): boolean {
  return (
    row >= at.row &&
    row < at.row + at.rowCount &&
    column >= at.column &&
    column < at.column + at.columnCount
  );
}

/** Whether two rectangles share a cell. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
