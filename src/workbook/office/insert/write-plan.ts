import { WorkbookError } from '../../../errors/workbook-error';
import { rangeAddress } from '../../../report/cell-address';
import { blockRectangle } from '../../../report/plan-extent';
import type { SheetPlan } from '../../../report/sheet-plan';
import { placeName } from '../../place-name';
import { supportsExcelApi } from '../api-support';
import { rangeAt } from '../range-at';
import { applyColorScale, applyLook } from './apply-look';
import { type CellBlock, cellBatches } from './cell-batches';
import { type SentCell, sentBlock, writeBlock } from './cell-contents';
import { setWidths } from './column-widths';
import { type Drawings, askForDrawings } from './drawings';
import { fitRows } from './row-heights';
import { suspendUntilNextSync } from './suspend';
import { addChart } from './write-chart';

/** What a plan's cells held once they were written, as Excel gives it back. */
export type WrittenBlock = CellBlock<SentCell>;

/** What Excel made of a plan. */
export interface Written {
  readonly written: readonly WrittenBlock[];
  /** All that are where the plan has its own. */
  readonly drawings: Drawings;
}

export interface WriteOptions {
  /** Which rows of wrapped texts may be fitted: on a sheet of the plan's own all of them. */
  readonly fitted: 'all' | readonly number[];
  /** Whether cells may be given looks. */
  readonly hasLooks: boolean;
  /** What else goes with the last request. */
  readonly finish?: () => void;
}

/**
 * Writes a plan to a sheet: the cells in as few requests as Excel's limit on one allows, then what is
 * drawn from them.
 */
export async function writePlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { fitted, hasLooks, finish }: WriteOptions,
): Promise<Written> {
  // Sent with the first cells, before there is anything in them that would be drawn again.
  if (hasLooks) applyLooks(sheet, plan);
  const written = await writeCells(context, sheet, plan);
  // Apart from the cells: a chart takes its names from texts, which formulas have by now.
  suspendUntilNextSync(context);
  drawFromCells(sheet, plan, fitted);
  finish?.();
  const drawings = askForDrawings(sheet, plan);
  await context.sync();
  return { written, drawings: drawings() };
}

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { blocks }: SheetPlan,
): Promise<WrittenBlock[]> {
  const written: WrittenBlock[] = [];
  for (const batch of cellBatches(blocks.map(sentBlock))) {
    suspendUntilNextSync(context);
    const ranges = batch.map((block) => writeBlock(sheet, block));
    for (const range of ranges) range.load('formulas,numberFormat');
    await context.sync();
    ranges.forEach(({ formulas, numberFormat }, index) => {
      const block = { ...batch[index], cells: formulas, numberFormats: numberFormat };
      refuseLostCells(sheet, batch[index], block);
      written.push(block);
    });
  }
  return written;
}

/** Merged cells swallow what is written beneath them, and an older Excel cannot tell of them before. */
function refuseLostCells(
  sheet: Excel.Worksheet,
  sent: CellBlock<SentCell>,
  { cells }: WrittenBlock,
): void {
  const isLost = sent.cells.some((line, r) =>
    line.some((cell, c) => cell !== '' && cell !== "'" && cells[r][c] === ''),
  );
  if (!isLost) return;
  const address = rangeAddress(blockRectangle(sent));
  const name = placeName({ sheetName: sheet.name, address });
  throw new WorkbookError('mergedCells', '', { name });
}

/** Everything of a plan but its cells: their looks, and what is drawn from them. */
function applyLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { at, look } of plan.looks) applyLook(rangeAt(sheet, at), look);
  setWidths(sheet, plan.columnWidths);
}

function drawFromCells(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  fitted: WriteOptions['fitted'],
): void {
  const colorScales = supportsExcelApi('1.6') ? (plan.colorScales ?? []) : [];
  for (const scale of colorScales) applyColorScale(rangeAt(sheet, scale.at), scale);
  // Once there is text to fit: what spills gives a row no height of its own.
  if (fitted !== 'all') fitRows(sheet, fitted);
  for (const { at, look } of fitted === 'all' ? plan.looks : []) {
    if (look === 'wrapped') rangeAt(sheet, at).format.autofitRows();
  }
  for (const chart of plan.charts) addChart(sheet, chart);
}
