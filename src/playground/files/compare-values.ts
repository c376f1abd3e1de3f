import { columnName, quoteSheetName } from '../engine/address';
import type { CellValue, SpreadsheetEngine } from '../engine/engine';
import type { CellContents, WorkbookFile } from './workbook-file';

/** A formula that gives another value here than in the file. */
export interface Difference {
  readonly cell: string;
  readonly inFile: CellValue;
  readonly here: CellValue;
}

/** Numbers that differ by less differ by rounding. */
const TOLERANCE = 1e-9;
const SMALLEST = 1e-12;
const CHANGES_BY_ITSELF = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;

/**
 * Compares the results that a file holds with those that the engine has computed. Where formulas
 * change by themselves, and with them those that depend on them, nothing can be said.
 */
export function differences(file: WorkbookFile, engine: SpreadsheetEngine): Difference[] {
  if (file.sheets.some(({ cells }) => cells.some(changesByItself))) return [];
  const records = engine.sheets.list();
  return file.sheets.flatMap((sheet, index) =>
    sheet.cells.flatMap((cell) => {
      const { row, column, value } = cell;
      const isComputed = cell.formula !== undefined || cell.isSpilled === true;
      if (!isComputed || value === undefined) return [];
      const here = engine.cells.value({ sheetId: records[index].id, row, column });
      if (areEqual(value, here)) return [];
      const address = `${quoteSheetName(sheet.name)}!${columnName(column)}${row + 1}`;
      return { cell: address, inFile: value, here };
    }),
  );
}

function changesByItself({ formula }: CellContents): boolean {
  return formula !== undefined && CHANGES_BY_ITSELF.test(formula);
}

function areEqual(inFile: CellValue, here: CellValue): boolean {
  if (typeof inFile !== 'number' || typeof here !== 'number') return inFile === here;
  const difference = Math.abs(inFile - here);
  return (
    difference <= SMALLEST || difference <= TOLERANCE * Math.max(Math.abs(inFile), Math.abs(here))
  );
}
