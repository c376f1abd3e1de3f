import type { PlannedBlock, PlannedCell, Rectangle, SheetPlan } from '../../src/report/sheet-plan';

/** The cells that a block covers. */
export function areaOf({ row, column, cells }: PlannedBlock): Rectangle {
  return { row, column, rowCount: cells.length, columnCount: cells[0].length };
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Fails where blocks overlap, a chart covers cells or a chart, or rows are not of one length. */
export function expectTidy({ blocks, charts }: SheetPlan): void {
  for (const { cells, numberFormats } of blocks) {
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([cells[0].length]));
    expect(numberFormats.map((row) => row.length)).toEqual(cells.map((row) => row.length));
  }
  const areas = [...blocks.map(areaOf), ...charts.map(({ position }) => position)];
  areas.forEach((area, place) => {
    for (const other of areas.slice(0, place)) {
      if (overlap(area, other)) {
        throw new Error(`${JSON.stringify(area)} lies over ${JSON.stringify(other)}`);
      }
    }
  });
}

/** The planned cells of an area, row by row; undefined where nothing is written. */
export function cellsAt({ blocks }: SheetPlan, at: Rectangle): (PlannedCell | undefined)[][] {
  const cellAt = (row: number, column: number): PlannedCell | undefined => {
    for (const block of blocks) {
      const cell = block.cells[row - block.row]?.[column - block.column];
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  return Array.from({ length: at.rowCount }, (_, row) =>
    Array.from({ length: at.columnCount }, (__, column) =>
      cellAt(at.row + row, at.column + column),
    ),
  );
}
