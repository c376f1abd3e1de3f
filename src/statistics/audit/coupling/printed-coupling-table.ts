import type { PrintedValue } from '../printed-value';

/** A column of a printed table; undefined where nothing is printed. */
export interface PrintedSeries {
  readonly name: string;
  readonly cells: readonly (PrintedValue | undefined)[];
  /** Zeros that end every number and do not count as digits. */
  readonly padding?: { readonly printed: number; readonly counted: number };
}

/** The columns that state a result. */
export type ResultColumn = 'degree' | 'index' | 'coordination';

/** A published coupling table: some or all of U₁…Uₙ, C, T, D and levels, one row an observation. */
export interface PrintedCouplingTable {
  readonly labels: readonly string[];
  /** All systems; one that the table does not print has a column without values. */
  readonly systems: readonly PrintedSeries[];
  readonly degree?: PrintedSeries;
  readonly index?: PrintedSeries;
  readonly coordination?: PrintedSeries;
  readonly levels?: readonly (string | undefined)[];
}

/** One row of it. */
export interface PrintedRow {
  readonly levels: readonly (PrintedValue | undefined)[];
  readonly degree?: PrintedValue | undefined;
  readonly index?: PrintedValue | undefined;
  readonly coordination?: PrintedValue | undefined;
}

/** A cell of a row: the number of a system, counted from 0, or a result. */
export type RowCell = number | ResultColumn;

export const RESULT_COLUMNS: readonly ResultColumn[] = ['degree', 'index', 'coordination'];

export function printedRow(table: PrintedCouplingTable, row: number): PrintedRow {
  return {
    levels: table.systems.map(({ cells }) => cells[row]),
    degree: table.degree?.cells[row],
    index: table.index?.cells[row],
    coordination: table.coordination?.cells[row],
  };
}

export function cellOfRow(row: PrintedRow, cell: RowCell): PrintedValue | undefined {
  return typeof cell === 'number' ? row.levels[cell] : row[cell];
}

/** The cells of a row that are printed. */
export function printedCells(row: PrintedRow): RowCell[] {
  const cells: RowCell[] = [...row.levels.keys(), ...RESULT_COLUMNS];
  return cells.filter((cell) => cellOfRow(row, cell) !== undefined);
}

/** The row as if one of its cells were not printed. */
export function withoutCell(row: PrintedRow, cell: RowCell): PrintedRow {
  if (typeof cell !== 'number') return { ...row, [cell]: undefined };
  return { ...row, levels: row.levels.map((level, i) => (i === cell ? undefined : level)) };
}

/** The table as if one of its systems were not printed. */
export function withoutSystem(table: PrintedCouplingTable, system: number): PrintedCouplingTable {
  const systems = table.systems.map((series, i) =>
    i === system ? { ...series, cells: series.cells.map(() => undefined) } : series,
  );
  return { ...table, systems };
}
