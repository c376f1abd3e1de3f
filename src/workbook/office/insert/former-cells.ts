import type { SheetPlan } from '../../../report/sheet-plan';
import type { Landing } from '../../workbook';
import { supportsExcelApi } from '../api-support';
import type { CellBlock } from './cell-batches';
import type { SentCell } from './cell-contents';
import { writeDifferences } from './write-differences';
import { type FormerWidth, askForWidths, restoreWidths } from './column-widths';
import { type CellLooks, askForLooks, restoreLooks } from './cell-looks';
import { type Drawings, askForDrawings, removeDrawings } from './drawings';
import { askForRows, fitRows } from './row-heights';
import type { InspectedCells } from './inspect-cells';

/** Cells as they were before a plan was written over them: all that it takes to have them again. */
export interface FormerCells {
  readonly sheetId: string;
  readonly landing: Landing;
  /** With the widths of those columns only that may be made wider. */
  readonly plan: SheetPlan;
  readonly contents: readonly CellBlock<SentCell>[];
  readonly looks: readonly CellLooks[];
  readonly widths: readonly FormerWidth[];
  /** Those of standard height with nothing in them, which may be made higher. */
  readonly rows: readonly number[];
  readonly drawings: Drawings;
}

/** Whether looks can be read, and so be given back: without that none are written over cells. */
export function knowsLooks(): boolean {
  return supportsExcelApi('1.9');
}

export async function rememberCells(
  context: Excel.RequestContext,
  { sheet, sheetId, landing, contents }: InspectedCells,
  plan: SheetPlan,
): Promise<FormerCells> {
  const drawings = askForDrawings(sheet, plan);
  const widths = askForWidths(sheet, plan);
  const rows = knowsLooks() ? askForRows(sheet, plan) : () => [];
  const looks = knowsLooks()
    ? askForLooks(
        sheet,
        plan.looks.map(({ at }) => at),
      )
    : () => [];
  await context.sync();
  return {
    sheetId,
    landing,
    ...widths(),
    rows: rows(),
    contents,
    looks: looks(),
    drawings: drawings(),
  };
}

/**
 * Puts cells back as they were. May be done again when it failed half-way.
 *
 * @param own the drawings to take away; when left out, all that were not there before
 */
export async function restoreCells(
  context: Excel.RequestContext,
  { sheetId, plan, contents, looks, widths, rows, drawings }: FormerCells,
  own?: Drawings,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return;
  await removeDrawings(context, sheet, plan, {
    chart: (id) => (own === undefined ? !drawings.charts.has(id) : own.charts.has(id)),
    format: (id) => (own === undefined ? !drawings.formats.has(id) : own.formats.has(id)),
  });
  restoreLooks(sheet, looks);
  restoreWidths(sheet, widths);
  await writeDifferences(context, sheet, contents);
  // Empty again by now.
  fitRows(sheet, rows);
  await context.sync();
}
