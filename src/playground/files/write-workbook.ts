import type { CellObject, ColInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import { columnName, zoneAddress } from '../engine/address';
import type { SheetVisibility } from '../engine/engine';
import { cellZone } from '../engine/zone';
import { isArrayFormula } from './array-formula';
import { addDocuments } from './add-documents';
import { documentsToWrite } from './custom-xml';
import { FileFault } from './file-fault';
import type { FileFormulas } from './file-formulas';
import type { SheetLibrary } from './sheet-library';
import type { CellContents, DefinedName, SheetContents, WorkbookFile } from './workbook-file';

const PIXELS_A_POINT = 4 / 3;
const LONGEST_TEXT = 32767;
const HIDDEN: Readonly<Record<SheetVisibility, 0 | 1 | 2>> = {
  Visible: 0,
  Hidden: 1,
  VeryHidden: 2,
};
const ERROR_CODES: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['#NULL!', 0x00],
  ['#DIV/0!', 0x07],
  ['#REF!', 0x17],
  ['#NAME?', 0x1d],
  ['#NUM!', 0x24],
  ['#N/A', 0x2a],
  ['#GETTING_DATA', 0x2b],
]);
/** Stands for errors that came after the file format, #SPILL! and the like. */
const VALUE_ERROR = 0x0f;
/** What the format takes for a code of a character, `_x0041_`, has its first character coded. */
const LOOKS_CODED = /_(?=x[\da-f]{4}_)/gi;
const OWN_NAMES = new Set(['print_area', 'print_titles', 'criteria', 'extract', 'database']);

/**
 * Writes an .xlsx file.
 * @throws FileFault
 */
export function writeWorkbook(
  file: WorkbookFile,
  library: SheetLibrary,
  formulas: FileFormulas,
): Uint8Array {
  const book: WorkBook = {
    SheetNames: file.sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(
      file.sheets.map((sheet) => [sheet.name, writeSheet(sheet, formulas)]),
    ),
    Workbook: {
      Sheets: file.sheets.map(({ name, visibility }) => ({ name, Hidden: HIDDEN[visibility] })),
      Names: file.names.map((name) => writeName(name, formulas)),
    },
  };
  // Packed once, at the end, with all that is added.
  const options = { bookType: 'xlsx', type: 'array', bookSST: true, compression: false } as const;
  const bytes = new Uint8Array(library.write(book, options) as ArrayBuffer);
  return addDocuments(
    bytes,
    documentsToWrite({ parts: file.customXmlParts, settings: file.settings }),
    library,
  );
}

function writeSheet(sheet: SheetContents, formulas: FileFormulas): WorkSheet {
  const rows: CellObject[][] = [];
  let right = 0;
  for (const cell of sheet.cells) {
    (rows[cell.row] ??= [])[cell.column] = writeCell(cell, sheet.name, formulas);
    right = Math.max(right, cell.column);
  }
  // The library reads every row up to the last.
  for (let row = 0; row < Math.max(1, rows.length); row++) rows[row] ??= [];
  const zone = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
  return {
    '!data': rows,
    '!ref': zoneAddress(zone),
    '!cols': writeWidths(sheet.columnWidths),
    '!merges': sheet.merges.map(({ top, left, bottom, right: end }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: end },
    })),
  } as unknown as WorkSheet;
}

function writeCell(cell: CellContents, sheet: string, formulas: FileFormulas): CellObject {
  const { numberFormat, formula } = cell;
  const format = numberFormat === 'General' ? {} : { z: numberFormat };
  const value = writeValue(cell, sheet);
  if (formula === undefined) return { ...value, ...format };
  const text = formulas.forFile(formula.slice(1));
  const isArray = cell.spill !== undefined || isArrayFormula(formula.slice(1));
  const zone = cell.spill ?? cellZone(cell.row, cell.column);
  // A zone of one cell, too, must be written as the library compares addresses.
  const array = isArray ? { F: zoneAddress(zone), D: true } : {};
  return { ...value, ...format, f: text, ...array };
}

function writeValue(
  { kind, value, row, column }: CellContents,
  sheet: string,
): Pick<CellObject, 't' | 'v'> {
  if (value === undefined) return { t: 'z' };
  if (kind === 'number') return { t: 'n', v: value };
  if (kind === 'boolean') return { t: 'b', v: value };
  if (kind === 'error') return { t: 'e', v: ERROR_CODES.get(value) ?? VALUE_ERROR };
  const text = String(value);
  if (text.length > LONGEST_TEXT) {
    const cell = columnName(column) + (row + 1);
    throw new FileFault('tooLongText', { sheet, cell, length: text.length, most: LONGEST_TEXT });
  }
  return { t: 's', v: text.replace(LOOKS_CODED, '_x005F_') };
}

function writeWidths(widths: ReadonlyMap<number, number>): ColInfo[] {
  const columns: ColInfo[] = [];
  for (const [column, points] of widths)
    columns[column] = { wpx: Math.round(points * PIXELS_A_POINT) };
  return columns;
}

function writeName(
  { name, sheet, refersTo, comment, isVisible }: DefinedName,
  formulas: FileFormulas,
) {
  return {
    Name: OWN_NAMES.has(name.toLowerCase()) ? `_xlnm.${name}` : name,
    Ref: formulas.forFile(refersTo),
    ...(sheet === undefined ? {} : { Sheet: sheet }),
    ...(comment === '' ? {} : { Comment: comment }),
    ...(isVisible ? {} : { Hidden: true }),
  };
}
