import { freeSheetName } from '../sheet-name';
import type {
  Look,
  PlannedCell,
  PlannedChart,
  Rectangle,
  SheetPlan,
} from '../../report/sheet-plan';
import { runInExcel } from './office-error';

/** Excel's standard column holds 8.43 characters in 48 points. */
const POINTS_PER_CHARACTER = 5.7;

/**
 * Adds a sheet and writes the plan to it in one batch. When that batch fails half-way the new sheet
 * is taken away again, so that the workbook is as it was; no other sheet is ever touched.
 */
export async function insertSheet(plan: SheetPlan): Promise<string> {
  const { id, name } = await addSheet(plan.name);
  try {
    await runInExcel(async (context) => {
      writeSheet(context, context.workbook.worksheets.getItem(id), plan);
      await context.sync();
    });
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

function writeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { row, column, cells, numberFormats } of plan.blocks) {
    const range = rangeAt(sheet, {
      row,
      column,
      rowCount: cells.length,
      columnCount: cells[0].length,
    });
    range.numberFormat = numberFormats.map((formats) => [...formats]);
    range.formulas = cells.map((line) => line.map(writtenForm));
  }
  for (const { at, look } of plan.looks) applyLook(rangeAt(sheet, at), look);
  for (const { column, characters } of plan.columnWidths) {
    sheet.getCell(0, column).format.columnWidth = characters * POINTS_PER_CHARACTER;
  }
  for (const chart of plan.charts) addChart(sheet, chart);
  sheet.activate();
  if (plan.selection !== undefined) rangeAt(sheet, plan.selection).select();
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

function rangeAt(sheet: Excel.Worksheet, at: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(at.row, at.column, at.rowCount, at.columnCount);
}

function applyLook({ format }: Excel.Range, look: Look): void {
  switch (look) {
    case 'title':
    case 'columnHeading':
      format.font.bold = true;
      return;
    case 'note':
      format.font.italic = true;
      format.font.color = '#595959';
      return;
    case 'ruleAbove':
      format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
      return;
    case 'ruleBelow':
      format.borders.getItem(Excel.BorderIndex.edgeBottom).style = Excel.BorderLineStyle.continuous;
      return;
    case 'alignRight':
      format.horizontalAlignment = Excel.HorizontalAlignment.right;
  }
}

/** Labels are set apart from the series: a column of years beside them would be drawn as a line. */
function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const series = rangeAt(sheet, planned.series);
  const chart = sheet.charts.add(Excel.ChartType.line, series, Excel.ChartSeriesBy.columns);
  chart.title.text = planned.title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const labels = rangeAt(sheet, planned.labels);
  for (let index = 0; index < planned.series.columnCount; index++) {
    chart.series.getItemAt(index).setXAxisValues(labels);
  }
  const { row, column, rowCount, columnCount } = planned.position;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rowCount - 1, column + columnCount - 1),
  );
}
