import type { Block } from '../cells/cell-value';
import { cornerOf } from '../report/cell-address';
import type { Rectangle } from '../report/sheet-plan';
import { CannotShare } from './cannot-share';
import type { Area } from './grid';

/** A rectangle on a sheet. */
export interface SheetRectangle {
  readonly sheetName: string;
  readonly at: Rectangle;
}

/** What a translation may ask of the workbook around a formula. */
export interface Cells {
  /**
   * Where a spilled range (A2#), a name or a table's column lies that a formula of a sheet refers to;
   * undefined where not known.
   */
  readonly resolve: (reference: string, sheetName: string) => SheetRectangle | undefined;
  /** What the cells hold; undefined where that is not known. */
  readonly valuesOf: (place: SheetRectangle) => Block | undefined;
}

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** A reference to cells; the sheet before it stays as it is written. */
export function areaOfReference(reference: string, sheetName: string, cells: Cells): Area {
  const { prefix, address } = splitReference(reference);
  if (!ADDRESS.test(address)) return resolvedArea(reference, sheetName, cells);
  const at = rectangleOf(address);
  const owner = prefix === '' ? sheetName : sheetOfPrefix(prefix);
  return { prefix, at, values: cells.valuesOf({ sheetName: owner, at }) };
}

/** A reference that only the workbook can place. @throws CannotShare unknownReference */
export function resolvedArea(reference: string, sheetName: string, cells: Cells): Area {
  const found = cells.resolve(reference, sheetName);
  if (found === undefined) throw new CannotShare('unknownReference');
  const prefix = found.sheetName === sheetName ? '' : `'${found.sheetName.replace(/'/g, "''")}'!`;
  return { prefix, at: found.at, values: cells.valuesOf(found) };
}

function splitReference(reference: string): { prefix: string; address: string } {
  const end = reference.lastIndexOf('!') + 1;
  return { prefix: reference.slice(0, end), address: reference.slice(end) };
}

function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** A1:B3 in any order of its corners. */
export function rectangleOf(address: string): Rectangle {
  const [from, to = from] = address.toUpperCase().split(':').map(cornerOf);
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rowCount: Math.abs(from.row - to.row) + 1,
    columnCount: Math.abs(from.column - to.column) + 1,
  };
}
