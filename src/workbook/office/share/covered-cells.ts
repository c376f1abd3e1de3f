import type { CellBlock } from '../insert/cell-batches';
import { type SentCell, readContents, writeBlock, writeContents } from '../insert/cell-contents';
import { formulaBlock } from './formula-block';
import type { ReadyState } from './plan-put-back';
import { cellCount, inBatches } from './share-context';

type Context = Excel.RequestContext;

/** A formula that is written, and what stood in its cells before. */
export interface Covered extends ReadyState {
  readonly contents: readonly CellBlock<SentCell>[];
}

/** Reads what stands in the cells of formulas that are to be written. */
export async function cover(
  context: Context,
  wanted: readonly ReadyState[],
  covered: Covered[],
): Promise<void> {
  for (const sheetId of new Set(wanted.map(({ ready }) => ready.sheetId))) {
    const own = wanted.filter(({ ready }) => ready.sheetId === sheetId);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const blocks = await readContents(
      context,
      sheet,
      own.map(({ ready }) => ready.at),
    );
    // In the order of the areas, each cut by rows.
    let next = 0;
    for (const state of own) {
      const contents: CellBlock<SentCell>[] = [];
      for (let rows = 0; rows < state.ready.at.rowCount; rows += blocks[next++].cells.length) {
        contents.push(blocks[next]);
      }
      covered.push({ ...state, contents });
    }
  }
}

/** Writes the formulas. */
export async function writeFormulas(context: Context, covered: readonly Covered[]): Promise<void> {
  for (const batch of inBatches(covered, ({ ready }) => cellCount(ready.at))) {
    for (const { ready, contents } of batch) {
      const formats = contents.flatMap(({ numberFormats }) => numberFormats);
      writeBlock(context.workbook.worksheets.getItem(ready.sheetId), formulaBlock(ready, formats));
    }
    await context.sync();
  }
}

/** Writes again what stood there before. */
export async function coverAgain(context: Context, covered: readonly Covered[]): Promise<void> {
  for (const sheetId of new Set(covered.map(({ ready }) => ready.sheetId))) {
    const own = covered.filter(({ ready }) => ready.sheetId === sheetId);
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) continue;
    await writeContents(
      context,
      sheet,
      own.flatMap(({ contents }) => contents),
    );
    await context.sync();
  }
}
