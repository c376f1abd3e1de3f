import type { Rectangle } from './sheet-plan';

/** A cell, rows and columns counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What keeps its place when a formula is copied; nothing when left out. */
export type Fixed = 'row' | 'column' | 'both';

/** A, B … Z, AA … for columns counted from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** B3, B$3, $B3 or $B$3. */
export function cellAddress({ row, column }: Cell, fixed?: Fixed): string {
  const fixesColumn = fixed === 'column' || fixed === 'both';
  const fixesRow = fixed === 'row' || fixed === 'both';
  return `${fixesColumn ? '$' : ''}${columnName(column)}${fixesRow ? '$' : ''}${row + 1}`;
}

/** B3:D9 with what is fixed at both corners; one cell as B3. */
export function rangeAddress(at: Rectangle, fixed?: Fixed): string {
  const { row, column, rowCount, columnCount } = at;
  if (rowCount === 1 && columnCount === 1) return cellAddress({ row, column }, fixed);
  const end = { row: row + rowCount - 1, column: column + columnCount - 1 };
  return `${cellAddress({ row, column }, fixed)}:${cellAddress(end, fixed)}`;
}

/** A sheet's name as it stands before a reference; quotes are never wrong. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'!`;
}

/** The corner of a block address such as $B$3:D9. */
export function cornerOf(address: string): Cell {
  const found = /^\$?([A-Z]+)\$?(\d+)/.exec(address);
  if (found === null) throw new Error(`no cell in the address ${address}`);
  const column = [...found[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}

/** The cells of a block address such as $B$3:D9. */
export function rectangleOf(address: string): Rectangle {
  const [start, end = start] = address.split(':');
  const [{ row, column }, last] = [cornerOf(start), cornerOf(end)];
  return {
    row,
    column,
    rowCount: last.row - row + 1,
    columnCount: last.column - column + 1,
  };
}
