import { WorkbookError } from '../../../errors/workbook-error';
import { cellAddress } from '../../../report/cell-address';
import { blockRectangle } from '../../../report/plan-extent';
import type { Rectangle } from '../../../report/sheet-plan';
import { placeName } from '../../place-name';
import type { Insertion } from '../../workbook';
import { supportsExcelApi } from '../api-support';
import { type RunInExcel, runInExcel } from '../office-error';
import { changedSince, spillingCells } from './as-written';
import { readContents } from './cell-contents';
import { added, askForDrawings, removeDrawings } from './drawings';
import { knowsLooks, restoreCells } from './former-cells';
import { refuseClosedSheet } from './inspect-cells';
import { inOneStep } from './one-step';
import { showSheet } from './own-sheets';
import { refuseReferred } from './refuse-referred';
import { type Receipt, type WrittenPlan, changeReceipt, receiptOf } from './receipt';
import { writePlan } from './write-plan';

/** So many changed cells are named. */
const MOST_NAMED = 5;

/**
 * Takes back exactly what was inserted, unless anybody has changed it since. A request that fails
 * half-way is made up for: the rest is tried again, and when that fails too, what was taken back is
 * written again.
 */
export async function undoInsert(insertion: Insertion): Promise<void> {
  const receipt = receiptOf(insertion);
  if (receipt === undefined) throw new WorkbookError('changedSinceInsert');
  await inOneStep((run) => undoOnce(run, insertion, receipt));
  changeReceipt(insertion, undefined);
}

async function undoOnce(run: RunInExcel, insertion: Insertion, receipt: Receipt): Promise<void> {
  let hasBegun = false;
  try {
    await run(async (context) => {
      for (const part of receipt.parts) await refuseChanged(context, part);
      await refuseReferred(context, receipt.parts);
      hasBegun = true;
      await remove(context, receipt);
    });
  } catch (error) {
    if (!hasBegun) throw error;
    await runInExcel((context) => remove(context, receipt)).catch(async () => {
      changeReceipt(insertion, await putBack(receipt));
      throw error;
    });
  }
}

async function refuseChanged(context: Excel.RequestContext, part: WrittenPlan): Promise<void> {
  const { sheetId, sheetName, plan, drawings, former } = part;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id,name,visibility,protection/protected');
  await context.sync();
  const changed = new WorkbookError('changedSinceInsert', '', {
    name: former === undefined ? sheetName : placeName(former.landing),
  });
  if (sheet.isNullObject) throw changed;
  refuseClosedSheet(sheet, sheet.name);
  const areas =
    former === undefined ? await usedArea(context, sheet) : plan.blocks.map(blockRectangle);
  const spills = await spillsOf(context, sheet, part);
  const charts = askForDrawings(sheet, plan);
  const tables = sheet.tables.load('items/name');
  const now = await readContents(context, sheet, areas);
  await context.sync();
  const isWhole =
    former !== undefined ||
    (charts().charts.size === drawings.charts.size && tables.items.length === 0);
  if (!isWhole) throw changed;
  const cells = changedSince(part, now, spills);
  if (cells.length === 0) return;
  const named = cells.slice(0, MOST_NAMED).map((cell) => cellAddress(cell));
  const name = `${sheet.name}!${named.join(', ')}${cells.length > MOST_NAMED ? ', …' : ''}`;
  throw new WorkbookError('changedSinceInsert', '', { name, cellCount: cells.length });
}

async function usedArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Rectangle[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return used.isNullObject ? [] : [rectangleOf(used)];
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

async function spillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan }: WrittenPlan,
): Promise<Rectangle[]> {
  if (!supportsExcelApi('1.12')) return [];
  const spills = spillingCells(plan).map(({ row, column }) =>
    sheet
      .getCell(row, column)
      .getSpillingToRangeOrNullObject()
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  return spills.filter(({ isNullObject }) => !isNullObject).map(rectangleOf);
}

/** May be done again when it failed half-way. Cells come first: a sheet that is gone stays gone. */
async function remove(context: Excel.RequestContext, { parts, activeId }: Receipt): Promise<void> {
  for (const { former, drawings } of parts) {
    if (former !== undefined) await restoreCells(context, former, drawings);
  }
  const sheets = parts
    .filter(({ former }) => former === undefined)
    .map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  if (activeId !== undefined && sheets.length > 0) await showSheet(context, activeId);
}

/** Writes again what was taken back. @returns the receipt of what stands there then */
async function putBack(receipt: Receipt): Promise<Receipt> {
  return runInExcel(async (context) => {
    const parts: WrittenPlan[] = [];
    for (const part of receipt.parts) parts.push(await putBackPart(context, part));
    return { ...receipt, parts };
  }).catch((failure: unknown) => {
    const message = failure instanceof WorkbookError ? failure.hostMessage : '';
    const name = receipt.parts.map(({ sheetName }) => sheetName).join(', ');
    throw new WorkbookError('halfWritten', message, { name });
  });
}

async function putBackPart(context: Excel.RequestContext, part: WrittenPlan): Promise<WrittenPlan> {
  const { sheetId, plan, drawings: own, former } = part;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load('name');
  await context.sync();
  if (former === undefined) return part;
  await removeDrawings(context, sheet, plan, {
    chart: (id) => own.charts.has(id),
    format: (id) => own.formats.has(id),
  });
  const { written, drawings } = await writePlan(context, sheet, plan, {
    fitted: former.rows,
    hasLooks: knowsLooks(),
  });
  return { ...part, written, drawings: added(former.drawings, drawings) };
}
