import { parseReference, splitAddress } from '../engine/address';
import type { SpreadsheetEngine } from '../engine/engine';
import type { NameRecord } from '../engine/name-store';
import { boundingZone, cellZone, type Zone } from '../engine/zone';
import type { Loss } from './loss';
import type { CellContents, DefinedName, SheetContents, WorkbookFile } from './workbook-file';

const ABSOLUTE =
  /^\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$|^\$[A-Z]{1,3}:\$[A-Z]{1,3}$|^\$\d+:\$\d+$/i;

/**
 * Puts the contents of a file into an engine that has one empty sheet.
 * @returns what the engine cannot hold
 */
export function fillEngine(engine: SpreadsheetEngine, file: WorkbookFile): Loss[] {
  const sheetIds = addSheets(engine, file.sheets);
  // Names come before the formulas that use them.
  const losses = addNames(engine, file.names, sheetIds);
  file.sheets.forEach((sheet, index) => fillSheet(engine, sheetIds[index], sheet));
  file.sheets.forEach(({ visibility }, index) => {
    if (visibility !== 'Visible') engine.sheets.change(sheetIds[index], { visibility });
  });
  for (const [id, xml] of file.customXmlParts) engine.parts.customXmlParts.set(id, xml);
  for (const [key, value] of file.settings) engine.parts.settings.set(key, value);
  const shown = file.sheets.findIndex(({ visibility }) => visibility === 'Visible');
  engine.sheets.activate(sheetIds[Math.max(0, shown)]);
  engine.flush();
  return losses;
}

function addSheets(engine: SpreadsheetEngine, sheets: readonly SheetContents[]): string[] {
  const [first] = engine.sheets.list();
  engine.sheets.change(first.id, { name: sheets[0].name });
  return [first.id, ...sheets.slice(1).map(({ name }) => engine.sheets.add(name))];
}

function fillSheet(engine: SpreadsheetEngine, sheetId: string, sheet: SheetContents): void {
  const used = usedZone(sheet);
  if (used) engine.cells.reserve(sheetId, used);
  setNumberFormats(engine, sheetId, sheet.cells);
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    if (cell.isSpilled !== true) engine.cells.write({ sheetId, row, column }, assigned(cell));
  }
  for (const [column, points] of sheet.columnWidths) {
    engine.formats.setSize(sheetId, 'column', [column], points);
  }
  for (const zone of sheet.merges) engine.cells.merge(sheetId, zone);
  engine.flush();
}

/** As it would be typed: a text behind an apostrophe, so that it stays one whatever it looks like. */
function assigned({ kind, value, formula }: CellContents): string | number | boolean {
  if (formula !== undefined) return formula;
  return kind === 'text' ? `'${String(value)}` : (value ?? '');
}

function usedZone({ cells, merges }: SheetContents): Zone | undefined {
  let used: Zone | undefined;
  for (const { row, column } of cells) {
    if (!used) used = cellZone(row, column);
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return merges.reduce(
    (zone: Zone | undefined, merge) => (zone ? boundingZone(zone, merge) : merge),
    used,
  );
}

/** Cells of one format below each other get it in one go. */
function setNumberFormats(
  engine: SpreadsheetEngine,
  sheetId: string,
  cells: readonly CellContents[],
): void {
  const open = new Map<number, { zone: Zone; numberFormat: string }>();
  const close = ({ zone, numberFormat }: { zone: Zone; numberFormat: string }): void => {
    if (numberFormat !== 'General') engine.formats.setNumberFormat(sheetId, zone, numberFormat);
  };
  for (const { row, column, numberFormat } of cells) {
    const run = open.get(column);
    if (run && run.numberFormat === numberFormat && run.zone.bottom === row - 1) {
      run.zone.bottom = row;
      continue;
    }
    if (run) close(run);
    open.set(column, { zone: cellZone(row, column), numberFormat });
  }
  for (const run of open.values()) close(run);
}

function addNames(
  engine: SpreadsheetEngine,
  names: readonly DefinedName[],
  sheetIds: readonly string[],
): Loss[] {
  const ofWorkbook = names.filter(({ sheet }) => sheet === undefined);
  const ofSheets = names.filter(({ sheet }) => sheet !== undefined);
  const hidden = [...ofWorkbook, ...ofSheets].filter((name) => !addName(engine, name, sheetIds));
  const where = hidden.map(({ name }) => name);
  return where.length > 0 ? [{ kind: 'shadowedNames', where }] : [];
}

/** Whether formulas can use the name; it is kept in any case. */
function addName(
  engine: SpreadsheetEngine,
  { name, sheet, refersTo, comment, isVisible }: DefinedName,
  sheetIds: readonly string[],
): boolean {
  const scope = sheet === undefined ? {} : { scopeSheetId: sheetIds[sheet] };
  const record = { name, ...scope, comment, isVisible };
  const range = rangeOf(engine, refersTo);
  if (range === undefined) {
    engine.names.add({ ...record, refersTo: { formula: `=${refersTo}` } });
    return true;
  }
  try {
    engine.names.add({ ...record, refersTo: { range } });
    return true;
  } catch {
    // The grid has one list of names for the whole workbook, and refuses some that Excel takes.
    engine.names.add({ ...record, refersTo: { formula: `=${refersTo}` } });
    return false;
  }
}

type RangeOfName = Extract<NameRecord['refersTo'], { range: unknown }>['range'];

function rangeOf(engine: SpreadsheetEngine, refersTo: string): RangeOfName | undefined {
  const { sheetName, reference } = splitAddress(refersTo);
  const zone = ABSOLUTE.test(reference) ? parseReference(reference) : undefined;
  const sheet = engine.sheets
    .list()
    .find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
  return zone && sheet ? { sheetId: sheet.id, zone } : undefined;
}
