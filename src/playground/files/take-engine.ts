import { quoteSheetName, splitAddress, zoneAddress } from '../engine/address';
import type { CellPosition, CellValue, SheetRecord, SpreadsheetEngine } from '../engine/engine';
import { mapZone, type Zone } from '../engine/zone';
import { mergeLosses, type Loss } from './loss';
import type {
  CellContents,
  DefinedName,
  SheetContents,
  ValueKind,
  WorkbookFile,
} from './workbook-file';

const ERROR_NAME =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/**
 * What an engine holds, for a file.
 * @param losses what was lost before, on opening
 */
export function takeEngine(engine: SpreadsheetEngine, losses: readonly Loss[]): WorkbookFile {
  engine.flush();
  const sheets = engine.sheets.list();
  return {
    sheets: sheets.map((sheet) => takeSheet(engine, sheet)),
    names: [undefined, ...sheets.keys()].flatMap((index) => takeNames(engine, sheets, index)),
    customXmlParts: engine.parts.customXmlParts,
    settings: engine.parts.settings,
    losses: mergeLosses([...losses, ...ownLosses(engine, sheets)]),
  };
}

function takeSheet(
  engine: SpreadsheetEngine,
  { id, name, visibility }: SheetRecord,
): SheetContents {
  // With formats: a formula may give nothing.
  const used = engine.cells.usedZone(id, false);
  const spilled = used ? spills(engine, id, used) : new Map<string, Zone>();
  const cells = used
    ? mapZone(used, (row, column) => takeCell(engine, { sheetId: id, row, column }, spilled)).flat()
    : [];
  return {
    name,
    visibility,
    cells: cells.filter((cell) => cell !== undefined),
    columnWidths: used ? columnWidths(engine, id, used) : new Map(),
    merges: engine.cells.merges(id),
  };
}

function spills(engine: SpreadsheetEngine, sheetId: string, used: Zone): Map<string, Zone> {
  const found = new Map<string, Zone>();
  mapZone(used, (row, column) => {
    const position = { sheetId, row, column };
    const zone = engine.cells.isFormula(position) ? engine.cells.spillZone(position) : undefined;
    if (zone)
      mapZone(zone, (spillRow, spillColumn) => found.set(`${spillRow},${spillColumn}`, zone));
  });
  return found;
}

function takeCell(
  engine: SpreadsheetEngine,
  position: CellPosition,
  spilled: ReadonlyMap<string, Zone>,
): CellContents | undefined {
  const { row, column } = position;
  const value = engine.cells.value(position);
  const isFormula = engine.cells.isFormula(position);
  if (value === '' && !isFormula) return undefined;
  const spill = spilled.get(`${row},${column}`);
  return {
    row,
    column,
    kind: kindOf(value),
    value,
    numberFormat: engine.formats.numberFormat(position),
    ...(isFormula ? { formula: String(engine.cells.formula(position)) } : {}),
    ...(isFormula && spill ? { spill } : {}),
    ...(!isFormula && spill ? { isSpilled: true } : {}),
  };
}

function kindOf(value: CellValue): ValueKind {
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value as ValueKind;
  return ERROR_NAME.test(value) ? 'error' : 'text';
}

/** Those that are not as wide as a column far right, which nobody has touched. */
function columnWidths(engine: SpreadsheetEngine, sheetId: string, used: Zone): Map<number, number> {
  const widths = new Map<number, number>();
  const usual = engine.formats.defaultSize('column');
  for (let column = 0; column <= used.right; column++) {
    const points = engine.formats.size(sheetId, 'column', column);
    if (points !== usual) widths.set(column, points);
  }
  return widths;
}

function takeNames(
  engine: SpreadsheetEngine,
  sheets: readonly SheetRecord[],
  sheet: number | undefined,
): DefinedName[] {
  const scope = sheet === undefined ? undefined : sheets[sheet].id;
  return engine.names.list(scope).map((record) => {
    const { refersTo } = record;
    return {
      name: record.name,
      sheet,
      refersTo:
        'formula' in refersTo
          ? refersTo.formula.replace(/^=/, '')
          : absoluteAddress(sheets, refersTo.range),
      comment: record.comment,
      isVisible: record.isVisible,
    };
  });
}

function absoluteAddress(
  sheets: readonly SheetRecord[],
  { sheetId, zone }: { sheetId: string; zone: Zone },
): string {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet) return '#REF!';
  const { reference } = splitAddress(zoneAddress(zone));
  const absolute = reference.replace(
    /([A-Z]+)?(\d+)?/g,
    (_, column?: string, row?: string) => `${column ? `$${column}` : ''}${row ? `$${row}` : ''}`,
  );
  return `${quoteSheetName(sheet.name)}!${absolute}`;
}

/** What was made here and is not saved. */
function ownLosses(engine: SpreadsheetEngine, sheets: readonly SheetRecord[]): Loss[] {
  const on = (sheetId: string): string => sheets.find(({ id }) => id === sheetId)?.name ?? '';
  const charts = engine.charts.list().map(({ sheetId }) => on(sheetId));
  const tables = engine.tables.list().map(({ name }) => name);
  const scales = engine.colorScales.list().map(({ sheetId }) => on(sheetId));
  const locked = sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  const styled = sheets.filter(({ id }) => hasLooks(engine, id)).map(({ name }) => name);
  const hidden = sheets.filter(({ id }) => hidesCells(engine, id)).map(({ name }) => name);
  const losses: Loss[] = [
    { kind: 'charts', where: charts },
    { kind: 'tables', where: tables },
    { kind: 'conditionalFormats', where: scales },
    { kind: 'protection', where: locked },
    { kind: 'looks', where: styled },
    { kind: 'hiddenRowsOrColumns', where: hidden },
  ];
  return losses.filter(({ where }) => where.length > 0);
}

function hasLooks(engine: SpreadsheetEngine, sheetId: string): boolean {
  const used = engine.cells.usedZone(sheetId, false);
  if (!used) return false;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const style = engine.formats.style({ sheetId, row, column });
      if (Object.values(style).some((member) => member !== undefined)) return true;
    }
  }
  return false;
}

function hidesCells(engine: SpreadsheetEngine, sheetId: string): boolean {
  const used = engine.cells.usedZone(sheetId, false);
  if (!used) return false;
  const { bottom, right } = used;
  return (
    indexes(bottom).some((row) => engine.formats.isHidden(sheetId, 'row', row)) ||
    indexes(right).some((column) => engine.formats.isHidden(sheetId, 'column', column))
  );
}

function indexes(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
