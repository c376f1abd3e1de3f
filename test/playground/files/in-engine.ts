import * as library from '@e965/xlsx';
import {
  OSpreadsheetEngine,
  prepareLibrary,
} from '../../../src/playground/engine/o-spreadsheet-engine';
import type { Library } from '../../../src/playground/engine/o-spreadsheet/library';
import { parseReference } from '../../../src/playground/engine/address';
import type { CellPosition, SpreadsheetEngine } from '../../../src/playground/engine/engine';
import { FileFormulas } from '../../../src/playground/files/file-formulas';
import { fillEngine } from '../../../src/playground/files/fill-engine';
import { readWorkbook } from '../../../src/playground/files/read-workbook';
import { takeEngine } from '../../../src/playground/files/take-engine';
import type { WorkbookFile } from '../../../src/playground/files/workbook-file';
import { writeWorkbook } from '../../../src/playground/files/write-workbook';

export const formulas = new FileFormulas(['CCD', 'CCD.TABLE', 'COUPLING']);

/** Browsers have it; Node 20 does not. */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey): object {
  const groups: Record<PropertyKey, T[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

let grid: Library | undefined;

/** The grid of the playground with one empty sheet. */
export function startEngine(): OSpreadsheetEngine {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  if (!grid) {
    Object.assign(Object, { groupBy });
    grid = jest.requireActual<Library>('@odoo/o-spreadsheet');
    prepareLibrary(grid);
  }
  return new OSpreadsheetEngine(grid, new grid.Model({ sheets: [{ id: 's', name: 'Sheet1' }] }));
}

export function read(bytes: Uint8Array): WorkbookFile {
  return readWorkbook(bytes, library, formulas);
}

export function write(file: WorkbookFile): Uint8Array {
  return writeWorkbook(file, library, formulas);
}

export function opened(bytes: Uint8Array): SpreadsheetEngine {
  const engine = startEngine();
  fillEngine(engine, read(bytes));
  return engine;
}

/** Saves what an engine has and opens the copy. */
export function reopened(engine: SpreadsheetEngine): SpreadsheetEngine {
  return opened(write(takeEngine(engine, [])));
}

export function at(engine: SpreadsheetEngine, sheet: string, address: string): CellPosition {
  const { top, left } = parseReference(address)!;
  const { id } = engine.sheets.list().find(({ name }) => name === sheet)!;
  return { sheetId: id, row: top, column: left };
}

export function values(engine: SpreadsheetEngine, sheet: string, addresses: string): unknown[] {
  return addresses.split(' ').map((address) => engine.cells.value(at(engine, sheet, address)));
}
