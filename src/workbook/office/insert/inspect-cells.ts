import { WorkbookError } from '../../../errors/workbook-error';
import { SHEET_SIZE } from '../../../cells/formula/move-formula';
import { rangeAddress } from '../../../report/cell-address';
import {
  blockRectangle,
  boundingRectangle,
  holds,
  overlap,
  planAreas,
} from '../../../report/plan-extent';
import type { Rectangle, SheetPlan } from '../../../report/sheet-plan';
import { placeName } from '../../place-name';
import type { Landing } from '../../workbook';
import { supportsExcelApi } from '../api-support';
import { findArrayFormula } from './array-formulas';
import { MOST_CELLS } from '../most-cells';
import type { CellBlock } from './cell-batches';
import { rangeAt } from '../range-at';
import { type SentCell, readContents } from './cell-contents';

/** Cells that a plan may be written to, and what they hold now. */
export interface InspectedCells {
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly landing: Landing;
  /** Of the cells that the plan writes. */
  readonly contents: readonly CellBlock<SentCell>[];
}

/**
 * Looks at the cells that a plan, moved to its place, would fill.
 *
 * @throws WorkbookError with a PlaceErrorCode where they cannot be written, or not without loss
 */
export async function inspectCells(
  context: Excel.RequestContext,
  sheetName: string,
  plan: SheetPlan,
): Promise<InspectedCells> {
  const areas = planAreas(plan);
  const whole = boundingRectangle(areas);
  refuseWhatDoesNotFit(sheetName, whole, areas);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('id,name,visibility,protection/protected');
  await context.sync();
  refuseClosedSheet(sheet, sheetName);
  const written = plan.blocks.map(blockRectangle).filter(hasCells);
  await refuseObstacles(context, sheet, whole, written);
  const contents = await readContents(context, sheet, written);
  await refuseArrays(context, sheet, contents);
  const covered = await readContents(
    context,
    sheet,
    plan.charts.map(({ position }) => position),
  );
  const filledCells =
    countFilled(contents) +
    countFilled(covered, (row, column) => !written.some((at) => holds(at, row, column)));
  const landing = { sheetName: sheet.name, address: rangeAddress(whole), filledCells };
  return { sheet, sheetId: sheet.id, landing, contents };
}

function hasCells({ rowCount, columnCount }: Rectangle): boolean {
  return rowCount > 0 && columnCount > 0;
}

function refuseWhatDoesNotFit(
  sheetName: string,
  { row, column, rowCount, columnCount }: Rectangle,
  areas: readonly Rectangle[],
): void {
  const isTooHigh = row + rowCount > SHEET_SIZE.rowCount;
  if (isTooHigh || column + columnCount > SHEET_SIZE.columnCount) {
    throw new WorkbookError('beyondSheet', '', { name: `${rowCount} × ${columnCount}` });
  }
  const cellCount = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  if (cellCount > MOST_CELLS) {
    throw new WorkbookError('planTooLarge', '', { name: sheetName, cellCount });
  }
}

/** @throws WorkbookError sheetGone, sheetHidden, sheetProtected */
export function refuseClosedSheet(sheet: Excel.Worksheet, sheetName: string): void {
  if (sheet.isNullObject) throw new WorkbookError('sheetGone');
  const place = { name: sheetName };
  if (sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new WorkbookError('sheetHidden', '', place);
  }
  if (sheet.protection.protected) throw new WorkbookError('sheetProtected', '', place);
}

/** Hidden rows, tables, pivots, merged cells and spilling formulas, each where this Excel can tell. */
async function refuseObstacles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  whole: Rectangle,
  written: readonly Rectangle[],
): Promise<void> {
  const range = rangeAt(sheet, whole);
  range.load('rowHidden,columnHidden');
  const { tables } = sheet;
  tables.load('items/name');
  const knowsSpills = supportsExcelApi('1.12');
  const parts = knowsSpills ? written.map((at) => rangeAt(sheet, at)) : [];
  for (const part of parts) part.load('hasSpill');
  const pivots = knowsSpills ? written.map((at) => rangeAt(sheet, at).getPivotTables()) : [];
  for (const found of pivots) found.load('items/name');
  const merged = supportsExcelApi('1.13') ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load('areaCount');
  await context.sync();
  const refuse = (code: 'hiddenCells' | 'spillInTheWay', at: Rectangle): never => {
    throw new WorkbookError(code, '', {
      name: placeName({ sheetName: sheet.name, address: rangeAddress(at) }),
    });
  };
  if (range.rowHidden !== false || range.columnHidden !== false) refuse('hiddenCells', whole);
  const spilled = parts.findIndex(({ hasSpill }) => hasSpill !== false);
  if (spilled >= 0) refuse('spillInTheWay', written[spilled]);
  const [pivot] = pivots.flatMap(({ items }) => items);
  if (pivot !== undefined) throw new WorkbookError('pivotInTheWay', '', { name: pivot.name });
  const isMerged = merged !== undefined && !merged.isNullObject;
  await refuseRanges(context, written, tables.items, isMerged ? merged : undefined);
}

async function refuseArrays(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  contents: readonly CellBlock<SentCell>[],
): Promise<void> {
  const address = await findArrayFormula(context, sheet, contents);
  if (address === undefined) return;
  const name = placeName({ sheetName: sheet.name, address });
  throw new WorkbookError('arrayInTheWay', '', { name });
}

async function refuseRanges(
  context: Excel.RequestContext,
  written: readonly Rectangle[],
  tables: readonly Excel.Table[],
  merged: Excel.RangeAreas | undefined,
): Promise<void> {
  const place = 'address,rowIndex,columnIndex,rowCount,columnCount';
  const tableRanges = tables.map((table) => table.getRange().load(place));
  merged?.areas.load(`items/${place.replaceAll(',', ',items/')}`);
  if (tables.length === 0 && merged === undefined) return;
  await context.sync();
  const isInTheWay = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): boolean => {
    const at = { row: rowIndex, column: columnIndex, rowCount, columnCount };
    return written.some((own) => overlap(own, at));
  };
  const table = tableRanges.findIndex(isInTheWay);
  if (table >= 0) throw new WorkbookError('tableInTheWay', '', { name: tables[table].name });
  const mergedCells = merged?.areas.items.find(isInTheWay);
  if (mergedCells !== undefined) {
    throw new WorkbookError('mergedCells', '', { name: mergedCells.address });
  }
}

function countFilled(
  blocks: readonly CellBlock<SentCell>[],
  counts: (row: number, column: number) => boolean = () => true,
): number {
  let count = 0;
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell !== '' && counts(row + r, column + c)) count++;
      }),
    );
  }
  return count;
}
