import { columnName } from '../engine/address';
import { FileFault } from './file-fault';
import type { SheetContents } from './workbook-file';

/** What the grid fills in a minute or so. */
const MOST_CELLS = 1_000_000;
/** Empty ones count here, too: the grid makes room for every row and column up to the last. */
const LARGEST_AREA = 30_000_000;
/** The grid is never smaller. */
const LEAST = { rows: 1000, columns: 26 };

/** @throws FileFault where a workbook is too large for the grid */
export function assertSize(sheets: readonly SheetContents[]): void {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  if (cells > MOST_CELLS) throw new FileFault('tooManyCells', { cells, most: MOST_CELLS });
  for (const { name, cells: filled, merges } of sheets) {
    let [rows, columns] = [LEAST.rows, LEAST.columns];
    for (const { row, column } of filled) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    for (const { bottom, right } of merges) {
      rows = Math.max(rows, bottom + 1);
      columns = Math.max(columns, right + 1);
    }
    if (rows * columns > LARGEST_AREA) {
      const cell = columnName(columns - 1) + rows;
      throw new FileFault('tooWide', { sheet: name, cell });
    }
  }
}
