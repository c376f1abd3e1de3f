import type { Block, CellValue } from '../cell-value';
import { isBlank } from '../cell-value';
import type { PrintedNumber } from './printed-number';
import { isNothingPrinted, readPrinted } from './read-printed';

/** A block of cells and how its numbers are shown, in the same shape. */
export interface ShownBlock {
  readonly cells: Block;
  readonly formats: readonly (readonly string[])[];
}

/** A cell where a number was expected and something else stands. */
export interface UnreadCell {
  /** Counted from 1 within the block. */
  readonly row: number;
  readonly column: number;
  readonly arrived: string;
}

/** What a cell shows, as text. */
export function shownText(cell: CellValue): string {
  if (isBlank(cell)) return '';
  return typeof cell === 'object' && cell !== null && 'code' in cell
    ? String(cell.code)
    : String(cell).trim();
}

/** The number that a cell of the block prints. */
export function printedAtCell(
  { cells, formats }: ShownBlock,
  row: number,
  column: number,
): PrintedNumber | undefined {
  return readPrinted(cells[row][column], formats[row]?.[column]);
}

export function isUnread({ cells }: ShownBlock, row: number, column: number): boolean {
  const cell = cells[row][column];
  return !isNothingPrinted(cell) && readPrinted(cell) === undefined;
}
