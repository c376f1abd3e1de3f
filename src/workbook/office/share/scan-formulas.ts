import type { Block } from '../../../cells/cell-value';
import { cellAddress } from '../../../report/cell-address';
import type { Rectangle } from '../../../report/sheet-plan';
import { callsYoke, mayCallYoke, placeOf, readFormula, visit } from '../../../sharing/formula-tree';
import { type SheetRectangle, rectangleOf } from '../../../sharing/references';
import type { FoundFormula, ScannedSheet, WorkbookScan } from '../../../sharing/workbook-formulas';
import { supportsExcelApi } from '../api-support';
import { runInExcel } from '../office-error';
import { CELLS_AT_ONCE, cut, inBatches, valuesOf } from './share-context';

interface ReadSheet {
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

/** Finds every formula that calls Yoke, on all sheets, hidden and protected ones too. */
export async function scanFormulas(): Promise<WorkbookScan> {
  return runInExcel(async (context) => {
    const sheets = await readSheets(context);
    const scanned: ScannedSheet[] = [];
    for (const sheet of sheets) {
      const { name, isProtected, visibility } = sheet;
      scanned.push({ name, isProtected, visibility, formulas: await findIn(context, sheet) });
    }
    const referred = spillReferences(sheets);
    const marked = scanned.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((found) => ({
        ...found,
        isReferredTo: referred.has(spillKey(sheet.name, found.at)),
      })),
    }));
    const places = await resolveReferences(context, scanned);
    const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    return {
      sheets: marked,
      cells: {
        resolve: (reference) => places.get(reference),
        valuesOf: ({ sheetName, at }) => {
          const sheet = byName.get(sheetName.toLowerCase());
          if (sheet === undefined) return undefined;
          const { used } = sheet;
          return used === undefined ? cut([], at, at) : cut(used.values, used.at, at);
        },
      },
    };
  });
}

const spillKey = (sheetName: string, at: Pick<Rectangle, 'row' | 'column'>): string =>
  `${sheetName.toLowerCase()}!${cellAddress(at)}`;

/** The first cells of spilled ranges that formulas of the user's own refer to, on any sheet. */
function spillReferences(sheets: readonly ReadSheet[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { name, used } of sheets) {
    for (const formula of used?.formulas.flat() ?? []) {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !formula.includes('#'))
        continue;
      if (mayCallYoke(formula) && callsYoke(formula)) continue;
      for (const { sheetName, address } of spilledIn(formula, name)) {
        keys.add(spillKey(sheetName, rectangleOf(address)));
      }
    }
  }
  return keys;
}

function spilledIn(formula: string, ownSheet: string): { sheetName: string; address: string }[] {
  const found: { sheetName: string; address: string }[] = [];
  const tree = readFormula(formula);
  if (tree === undefined) return found;
  visit(tree, (part) => {
    if (part.type !== 'UnaryExpression' || part.operator !== '#') return;
    const split = /^(?:(.*)!)?(\$?[A-Z]+\$?\d+)$/i.exec(
      formula.slice(...placeOf(part.arguments[0])),
    );
    if (split === null) return;
    const [, sheet, address] = split;
    const sheetName = sheet?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? ownSheet;
    found.push({ sheetName, address });
  });
  return found;
}

async function readSheets(context: Excel.RequestContext): Promise<ReadSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  await context.sync();
  const read: ReadSheet[] = [];
  for (const sheet of worksheets.items) {
    const used = await readUsed(context, sheet);
    read.push({
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

/** A sheet's formulas with the cells that each fills; the cells that one spills over hold none. */
async function findIn(
  context: Excel.RequestContext,
  { name, used }: ReadSheet,
): Promise<FoundFormula[]> {
  if (used === undefined) return [];
  const candidates = used.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      mayCallYoke(formula) ? [{ formula, row: used.at.row + r, column: used.at.column + c }] : [],
    ),
  );
  const spills = await spillsOf(context, name, candidates);
  const found: FoundFormula[] = [];
  candidates.forEach(({ formula, row, column }, index) => {
    const isSpilledOver = found.some(({ at }) => holds(at, row, column));
    if (isSpilledOver || !callsYoke(formula)) return;
    const at = spills[index] ?? { row, column, rowCount: 1, columnCount: 1 };
    found.push({ sheetName: name, at, formula, values: cut(used.values, used.at, at) });
  });
  return found;
}

function holds(at: Rectangle, row: number, column: number): boolean {
  const down = row - at.row;
  const across = column - at.column;
  return down >= 0 && down < at.rowCount && across >= 0 && across < at.columnCount;
}

async function spillsOf(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Promise<(Rectangle | undefined)[]> {
  if (!supportsExcelApi('1.12')) return [];
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const places: (Rectangle | undefined)[] = [];
  for (const batch of inBatches(cells, () => 1, 1000)) {
    const spilled = batch.map(({ row, column }) => {
      const range = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
      range.load('address');
      return range;
    });
    await context.sync();
    for (const range of spilled) places.push(range.isNullObject ? undefined : placeOfRange(range));
  }
  return places;
}

function placeOfRange({ address }: Excel.Range): Rectangle {
  return rectangleOf(address.slice(address.lastIndexOf('!') + 1));
}

/** Where the spilled ranges and names lie that formulas refer to. */
async function resolveReferences(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
): Promise<Map<string, SheetRectangle>> {
  const places = new Map<string, SheetRectangle>();
  for (const { sheetName, reference, kind } of referencesIn(sheets)) {
    const range = rangeOf(context, sheetName, reference, kind);
    if (range === undefined) continue;
    range.load('address,worksheet/name');
    try {
      await context.sync();
    } catch {
      // A reference that Excel does not know is told of where its formula is planned.
      continue;
    }
    if (range.isNullObject) continue;
    places.set(reference, { sheetName: range.worksheet.name, at: placeOfRange(range) });
  }
  return places;
}

type ReferenceKind = 'spilled' | 'name' | 'table';

function referencesIn(
  sheets: readonly ScannedSheet[],
): { sheetName: string; reference: string; kind: ReferenceKind }[] {
  const found = new Map<string, { sheetName: string; reference: string; kind: ReferenceKind }>();
  for (const { sheetName, formula } of sheets.flatMap(({ formulas }) => formulas)) {
    const tree = readFormula(formula);
    if (tree === undefined) continue;
    visit(tree, (part) => {
      if (part.type === 'UnaryExpression' && part.operator === '#') {
        const reference = `${formula.slice(...placeOf(part.arguments[0]))}#`;
        found.set(reference, { sheetName, reference, kind: 'spilled' });
      } else if (part.type === 'ReferenceIdentifier') {
        const reference = part.value;
        if (part.kind === 'name') found.set(reference, { sheetName, reference, kind: 'name' });
        if (part.kind === 'table') found.set(reference, { sheetName, reference, kind: 'table' });
      }
    });
  }
  return [...found.values()];
}

function rangeOf(
  context: Excel.RequestContext,
  sheetName: string,
  reference: string,
  kind: ReferenceKind,
): Excel.Range | undefined {
  const { workbook } = context;
  if (kind === 'name') return workbook.names.getItemOrNullObject(reference).getRangeOrNullObject();
  if (kind === 'table') return workbook.worksheets.getItem(sheetName).getRange(reference);
  if (!supportsExcelApi('1.12')) return undefined;
  const [, prefix, address] = /^(.*!)?([^!]+)#$/.exec(reference)!;
  const owner = prefix?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'") ?? sheetName;
  const cell = workbook.worksheets.getItem(owner).getRange(address);
  return cell.getSpillingToRangeOrNullObject();
}
