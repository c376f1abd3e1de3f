import { freeSheetName } from '../sheet-name';
import type { PlannedBlock, PlannedCell, SheetPlan } from '../../report/sheet-plan';
import { supportsExcelApi } from './api-support';
import { applyColorScale, applyLook } from './apply-look';
import { cellBatches } from './cell-batches';
import { runInExcel } from './office-error';
import { rangeAt } from './range-at';
import { addChart } from './write-chart';

/** Excel's standard column holds 8.43 characters in 48 points. */
const POINTS_PER_CHARACTER = 5.7;

/**
 * Adds a sheet and writes the plan to it: the cells in as few batches as Excel's limit on a request
 * allows, then what is drawn from them. When a batch fails, half-way even, the new sheet is taken
 * away again, so that the workbook is as it was; no other sheet is ever touched.
 */
export async function insertSheet(plan: SheetPlan): Promise<string> {
  const { id, name } = await addSheet(plan.name);
  try {
    await runInExcel((context) =>
      writeSheet(context, context.workbook.worksheets.getItem(id), plan),
    );
  } catch (error) {
    // The first failure is the one to tell of, whatever becomes of the clearing up.
    await removeSheet(id).catch(() => undefined);
    throw error;
  }
  return name;
}

/** By id from here on: a name could meanwhile belong to a sheet of the user's. */
async function addSheet(wanted: string): Promise<{ id: string; name: string }> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map((sheet) => sheet.name);
    const sheet = worksheets.add(freeSheetName(wanted, taken));
    sheet.load('id,name');
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

async function removeSheet(id: string): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

async function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  // Sent with the first cells, before there is anything in them that would be drawn again.
  applyLooks(sheet, plan);
  for (const blocks of cellBatches(plan.blocks)) {
    suspendUntilNextSync(context);
    for (const block of blocks) writeBlock(sheet, block);
    await context.sync();
  }
  // Apart from the cells: a chart takes its names from texts, which formulas have by now.
  suspendUntilNextSync(context);
  drawOnSheet(sheet, plan);
  showSheet(sheet, plan);
  await context.sync();
}

/** Saves time where Excel can do it. */
function suspendUntilNextSync({ application }: Excel.RequestContext): void {
  if (supportsExcelApi('1.6')) application.suspendApiCalculationUntilNextSync();
  if (supportsExcelApi('1.9')) application.suspendScreenUpdatingUntilNextSync();
}

function writeBlock(sheet: Excel.Worksheet, block: PlannedBlock): void {
  const { row, column, cells, numberFormats } = block;
  const range = rangeAt(sheet, {
    row,
    column,
    rowCount: cells.length,
    columnCount: cells[0].length,
  });
  range.numberFormat = numberFormats.map((formats) => [...formats]);
  range.formulas = cells.map((line) => line.map(writtenForm));
}

/**
 * A cell as Excel takes it. The apostrophe, which Excel does not show, keeps a text a text whatever
 * it looks like: a formula, a date, a number.
 */
function writtenForm(cell: PlannedCell): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  return cell.formula;
}

function applyLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { at, look } of plan.looks) applyLook(rangeAt(sheet, at), look);
  for (const { column, characters } of plan.columnWidths) {
    sheet.getCell(0, column).format.columnWidth = characters * POINTS_PER_CHARACTER;
  }
}

function drawOnSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const colorScales = supportsExcelApi('1.6') ? (plan.colorScales ?? []) : [];
  for (const scale of colorScales) applyColorScale(rangeAt(sheet, scale.at), scale);
  // Once there is text to fit: what spills gives a row no height of its own.
  for (const { at, look } of plan.looks) {
    if (look === 'wrapped') rangeAt(sheet, at).format.autofitRows();
  }
  for (const chart of plan.charts) addChart(sheet, chart);
}

function showSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.activate();
  if (plan.selection !== undefined) rangeAt(sheet, plan.selection).select();
}
