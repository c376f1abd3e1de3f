import { refersToSheet } from '../../../cells/formula/refers-to-sheet';
import { WorkbookError } from '../../../errors/workbook-error';
import { sourceIdOf } from '../../../models/stored-model';
import { cellAddress } from '../../../report/cell-address';
import { blockRectangle, holds } from '../../../report/plan-extent';
import type { Rectangle } from '../../../report/sheet-plan';
import { placeName } from '../../place-name';
import { supportsExcelApi } from '../api-support';
import { OFFICE_MODELS } from '../office-models';
import { chartsReferring } from './charts-referring';
import type { WrittenPlan } from './receipt';

/** So many formulas are asked for at once: Excel on the web answers with 5 MB at most. */
const FORMULAS_AT_ONCE = 20_000;
/** So many references are named; the others are counted. */
const MOST_NAMED = 5;

/** The sheets that are to go, and the others, which may refer to them. */
interface Sheets {
  readonly others: readonly Excel.Worksheet[];
  readonly refers: (formula: string) => boolean;
}

/**
 * New sheets are not taken away where something else in the workbook refers to them: it would be
 * #REF! from then on. Looks at formulas, names, charts (from ExcelApi 1.15 on) and kept models; what
 * the same insertion wrote at a cell does not count.
 *
 * @throws WorkbookError sheetReferredTo
 */
export async function refuseReferred(
  context: Excel.RequestContext,
  parts: readonly WrittenPlan[],
): Promise<void> {
  const going = parts.filter(({ former }) => former === undefined);
  if (going.length === 0) return;
  const sheets = await sheetsOf(context, new Set(going.map(({ sheetId }) => sheetId)));
  const staying = parts.filter(({ former }) => former !== undefined);
  const found = [
    ...(await cellsReferring(context, sheets, staying)),
    ...(await namesReferring(context, sheets)),
    ...(await chartsReferring(context, sheets, staying)),
  ];
  if (found.length === 0) return;
  const name = found.slice(0, MOST_NAMED).join(', ');
  throw new WorkbookError('sheetReferredTo', '', { name, cellCount: found.length });
}

async function sheetsOf(context: Excel.RequestContext, ids: ReadonlySet<string>): Promise<Sheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const order = worksheets.items.map(({ name }) => name);
  const names = worksheets.items.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return {
    others: worksheets.items.filter(({ id }) => !ids.has(id)),
    refers: (formula) => refersToSheet(formula, names, order),
  };
}

async function cellsReferring(
  context: Excel.RequestContext,
  { others, refers }: Sheets,
  staying: readonly WrittenPlan[],
): Promise<string[]> {
  const used = others.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  const found: string[] = [];
  for (const [place, sheet] of others.entries()) {
    if (used[place].isNullObject) continue;
    const own = staying
      .filter(({ sheetId }) => sheetId === sheet.id)
      .flatMap(({ plan }) => plan.blocks.map(blockRectangle));
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used[place];
    const at = { row, column, rowCount, columnCount };
    for (const cell of await formulasIn(context, sheet, at)) {
      if (own.some((area) => holds(area, cell.row, cell.column)) || !refers(cell.formula)) continue;
      found.push(placeName({ sheetName: sheet.name, address: cellAddress(cell) }));
    }
  }
  return found;
}

interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

async function formulasIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Rectangle,
): Promise<CellFormula[]> {
  const found: CellFormula[] = [];
  const rowsAtOnce = Math.max(1, Math.floor(FORMULAS_AT_ONCE / columnCount));
  for (let start = 0; start < rowCount; start += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rowCount - start);
    const rows = sheet.getRangeByIndexes(row + start, column, count, columnCount);
    rows.load('formulas');
    await context.sync();
    (rows.formulas as unknown[][]).forEach((line, r) =>
      line.forEach((formula, c) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) return;
        found.push({ row: row + start + r, column: column + c, formula });
      }),
    );
  }
  return found;
}

/** Names of the workbook and of the other sheets; the hidden one of a kept model as the model's. */
async function namesReferring(
  context: Excel.RequestContext,
  { others, refers }: Sheets,
): Promise<string[]> {
  if (!supportsExcelApi('1.7')) return [];
  const collections = [context.workbook.names, ...others.map(({ names }) => names)];
  for (const names of collections) names.load('items/name,items/formula');
  await context.sync();
  const referring = collections
    .flatMap(({ items }) => items)
    .filter(({ formula }) => typeof formula === 'string' && refers(formula))
    .map(({ name }) => name);
  const ids = referring.map(sourceIdOf);
  if (ids.every((id) => id === undefined)) return referring;
  const models = await OFFICE_MODELS.list();
  return referring.flatMap((name, place) => {
    const id = ids[place];
    if (id === undefined) return [name];
    // A name that no model bears any more is nobody's loss.
    const label = models
      .map(({ read }) => (read.kind === 'model' ? read.model : read.label))
      .find((model) => model.id === id);
    return label === undefined ? [] : [`“${label.name ?? name}”`];
  });
}
