import type { Block } from '../../../cells/cell-value';
import type { Rectangle } from '../../../report/sheet-plan';
import { type SheetRectangle, rectangleOf } from '../../../sharing/references';
import type { ScannedSheet } from '../../../sharing/workbook-formulas';
import { CELLS_AT_ONCE, cut, valuesOf } from './share-context';

/** A sheet with all that its cells hold. */
export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly visibility: ScannedSheet['visibility'];
  /** The used range; undefined on an empty sheet. */
  readonly used?: { readonly at: Rectangle; readonly values: Block; readonly formulas: Block };
}

const VISIBILITIES: Readonly<Record<string, ScannedSheet['visibility']>> = {
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** All sheets, hidden and protected ones too. */
export async function readSheets(context: Excel.RequestContext): Promise<ReadSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  const read: ReadSheet[] = [];
  for (const sheet of worksheets.items) {
    const used = await readUsed(context, sheet);
    read.push({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      ...(used === undefined ? {} : { used }),
    });
  }
  return read;
}

async function readUsed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ReadSheet['used']> {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('address,rowCount,columnCount');
  await context.sync();
  if (range.isNullObject) return undefined;
  const at = rectangleOf(range.address.slice(range.address.lastIndexOf('!') + 1));
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / at.columnCount));
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  for (let row = 0; row < at.rowCount; row += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, at.rowCount - row);
    const part = sheet.getRangeByIndexes(at.row + row, at.column, count, at.columnCount);
    part.load('values,valueTypes,formulas');
    await context.sync();
    for (const line of valuesOf(part)) values.push(line);
    for (const line of part.formulas as unknown[][]) formulas.push(line);
  }
  return { at, values, formulas };
}

export function sheetNamed(sheets: readonly ReadSheet[], name: string): ReadSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** What cells show; undefined where there is no such sheet. */
export function valuesAt(
  sheets: readonly ReadSheet[],
  { sheetName, at }: SheetRectangle,
): Block | undefined {
  const sheet = sheetNamed(sheets, sheetName);
  if (sheet === undefined) return undefined;
  return sheet.used === undefined ? cut([], at, at) : cut(sheet.used.values, sheet.used.at, at);
}

/** The formulas of cells, or what they hold where there is none. */
export function contentsAt(sheet: ReadSheet, at: Rectangle): Block {
  return sheet.used === undefined ? cut([], at, at) : cut(sheet.used.formulas, sheet.used.at, at);
}

/** The part of some cells that is in use, and how far from their corner it begins. */
export function usedPartOf(
  sheets: readonly ReadSheet[],
  { sheetName, at }: SheetRectangle,
): { readonly down: number; readonly across: number; readonly values: Block } | undefined {
  const sheet = sheetNamed(sheets, sheetName);
  if (sheet === undefined) return undefined;
  const part = sheet.used && shared(at, sheet.used.at);
  if (part === undefined) return { down: 0, across: 0, values: [] };
  const values = cut(sheet.used!.values, sheet.used!.at, part);
  return { down: part.row - at.row, across: part.column - at.column, values };
}

function shared(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const end = Math.min(one.row + one.rowCount, other.row + other.rowCount);
  const right = Math.min(one.column + one.columnCount, other.column + other.columnCount);
  if (end <= row || right <= column) return undefined;
  return { row, column, rowCount: end - row, columnCount: right - column };
}
