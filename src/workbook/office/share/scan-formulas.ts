import { cellAddress } from '../../../report/cell-address';
import type { Rectangle } from '../../../report/sheet-plan';
import { callsYoke, mayCallYoke, placeOf, readFormula, visit } from '../../../sharing/formula-tree';
import { type SheetRectangle, rectangleOf } from '../../../sharing/references';
import type { PlacedFormula } from '../../../sharing/native/native-formulas';
import type { FoundFormula, ScannedSheet, WorkbookScan } from '../../../sharing/workbook-formulas';
import { supportsExcelApi } from '../api-support';
import { runInExcel } from '../office-error';
import { type ReadSheet, readSheets, valuesAt } from './read-workbook';
import { cut, inBatches } from './share-context';

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
    const places = await resolveReferences(
      context,
      scanned.flatMap(({ formulas }) => formulas),
    );
    return {
      sheets: marked,
      cells: {
        resolve: (reference, sheetName) => places.get(placeKey(sheetName, reference)),
        valuesOf: (place) => valuesAt(sheets, place),
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

/** Where the spilled ranges, names and tables lie that formulas refer to, by their keys. */
export async function resolveReferences(
  context: Excel.RequestContext,
  formulas: readonly PlacedFormula[],
): Promise<Map<string, SheetRectangle>> {
  const places = new Map<string, SheetRectangle>();
  for (const { sheetName, reference, kind } of referencesIn(formulas)) {
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
    places.set(placeKey(sheetName, reference), {
      sheetName: range.worksheet.name,
      at: placeOfRange(range),
    });
  }
  return places;
}

type ReferenceKind = 'spilled' | 'name' | 'table';

/** What a reference means may depend on the sheet of its formula. */
export const placeKey = (sheetName: string, reference: string): string =>
  `${sheetName.toLowerCase()} ${reference}`;

interface UnplacedReference {
  readonly sheetName: string;
  readonly reference: string;
  readonly kind: ReferenceKind;
}

/** The references of formulas that only the workbook can place. */
export function referencesIn(formulas: readonly PlacedFormula[]): UnplacedReference[] {
  const found = new Map<string, UnplacedReference>();
  for (const { sheetName, formula } of formulas) {
    const tree = readFormula(formula);
    if (tree === undefined) continue;
    const add = (reference: string, kind: ReferenceKind): void =>
      void found.set(placeKey(sheetName, reference), { sheetName, reference, kind });
    visit(tree, (part) => {
      if (part.type === 'UnaryExpression' && part.operator === '#') {
        const reference = `${formula.slice(...placeOf(part.arguments[0]))}#`;
        add(reference, 'spilled');
      } else if (part.type === 'ReferenceIdentifier') {
        const reference = part.value;
        if (part.kind === 'name') add(reference, 'name');
        if (part.kind === 'table') add(reference, 'table');
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
