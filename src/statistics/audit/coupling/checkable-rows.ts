import { type PrintedCouplingTable, type PrintedRow, printedRow } from './printed-coupling-table';
import { rowIdentities } from './row-identities';

/** Rows whose cells suffice for an identity. */
export function checkableRows(table: PrintedCouplingTable): PrintedRow[] {
  return checkablePlaces(table).map((row) => printedRow(table, row));
}

/** Where they stand in the table. */
export function checkablePlaces(table: PrintedCouplingTable): number[] {
  return [...table.labels.keys()].filter((row) => rowIdentities(printedRow(table, row)).length > 0);
}
