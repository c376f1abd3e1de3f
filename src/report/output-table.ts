import type { ResultCell } from '../cells/cell-fault';

/** How a cell's number is shown; the number behind it keeps all its digits. */
export type CellFormat =
  'text' | 'count' | 'statistic' | 'probability' | 'testProbability' | 'degree';

/** What a cell is for, so that the pane and the sheet can each give it a look. */
export type CellRole = 'heading' | 'columnHeading' | 'label' | 'body' | 'note';

/** What a cell says of another, so that the pane can show it at a glance. */
export type CellMark = 'agrees' | 'wrong' | 'open';

export interface OutputCell {
  readonly value: ResultCell;
  readonly format: CellFormat;
  readonly role: CellRole;
  readonly mark?: CellMark;
}

/** A result laid out in rows of one length, neither formatted nor translated further. */
export interface OutputTable {
  readonly columnCount: number;
  readonly rows: readonly (readonly OutputCell[])[];
}

export const EMPTY_CELL: OutputCell = { value: '', format: 'text', role: 'body' };

export function textCell(value: string, role: CellRole): OutputCell {
  return { value, format: 'text', role };
}

/** A row of the table's length, filled up with empty cells. */
export function padRow(cells: readonly OutputCell[], columnCount: number): OutputCell[] {
  return [...cells, ...new Array<OutputCell>(columnCount - cells.length).fill(EMPTY_CELL)];
}

/** The table without its look, as a custom function spills it. */
export function tableValues(table: OutputTable): ResultCell[][] {
  return table.rows.map((row) => row.map((cell) => cell.value));
}
