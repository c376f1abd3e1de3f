import type { CellObject, WorkSheet } from '@e965/xlsx';
import { columnName, parseReference } from '../engine/address';
import type { FileFormulas } from './file-formulas';
import type { SheetLibrary } from './sheet-library';
import type { CellContents, ValueKind } from './workbook-file';

const ERROR_NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
/** Days between the first days of the two calendars that a workbook may have. */
const DAYS_FROM_1900_TO_1904 = 1462;

export interface CellReading {
  readonly library: SheetLibrary;
  readonly formulas: FileFormulas;
  readonly countsFrom1904: boolean;
  /** Formulas that the library does not get right, by address. */
  readonly shared: ReadonlyMap<string, string>;
}

/** The cells of a sheet that was read in the library's dense form. */
export function readCells(sheet: WorkSheet, reading: CellReading): CellContents[] {
  const rows = (sheet as unknown as { '!data': (CellObject | undefined)[][] })['!data'];
  const cells: CellContents[] = [];
  rows.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      if (cell === undefined || (cell.t === 'z' && cell.f === undefined)) return;
      cells.push(readCell(cell, rowIndex, column, reading));
    }),
  );
  return cells;
}

function readCell(
  cell: CellObject,
  row: number,
  column: number,
  reading: CellReading,
): CellContents {
  const numberFormat = typeof cell.z === 'string' ? cell.z : 'General';
  const address = columnName(column) + (row + 1);
  const text = reading.shared.get(address) ?? cell.f;
  const spill = cell.F === undefined ? undefined : parseReference(cell.F);
  const isOrigin = text !== undefined;
  return {
    row,
    column,
    numberFormat,
    ...valueOf(cell, numberFormat, reading),
    ...(isOrigin ? { formula: `=${reading.formulas.fromFile(text)}` } : {}),
    ...(isOrigin && spill ? { spill } : {}),
    ...(!isOrigin && spill ? { isSpilled: true } : {}),
  };
}

function valueOf(
  { t: type, v: value }: CellObject,
  numberFormat: string,
  { library, countsFrom1904 }: CellReading,
): { kind: ValueKind; value: CellContents['value'] } {
  if (type === 'z') return { kind: 'number', value: undefined };
  if (type === 'b') return { kind: 'boolean', value: value === true };
  if (type === 'e') return { kind: 'error', value: ERROR_NAMES.get(Number(value)) };
  if (type === 's') return { kind: 'text', value: String(value ?? '') };
  const isDate = countsFrom1904 && library.SSF.is_date(numberFormat);
  return { kind: 'number', value: Number(value) + (isDate ? DAYS_FROM_1900_TO_1904 : 0) };
}
