import { type Block, type CellValue } from '../../../cells/cell-value';
import type { Rectangle } from '../../../report/sheet-plan';
import { supportsExcelApi } from '../api-support';
import { runInExcel } from '../office-error';

/** Cells that are read or written at once: Excel on the web takes and gives 5 MB at most. */
export const CELLS_AT_ONCE = 20_000;

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * Runs a batch that Excel's own undo takes back in one step, where this Excel can; some that say so
 * fail at it, which is found out before anything is changed.
 */
export async function runAsOneStep<Result>(batch: Batch<Result>): Promise<Result> {
  if (!(await mergesUndo())) return runInExcel(batch);
  return runInExcel(() => Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, batch));
}

async function mergesUndo(): Promise<boolean> {
  if (!supportsExcelApi('1.20')) return false;
  try {
    await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** The values of a loaded range; an error is an object with its code. */
export function valuesOf({ values, valueTypes }: Excel.Range): CellValue[][] {
  return values.map((row: unknown[], r) =>
    row.map((value, c) =>
      valueTypes[r][c] === Excel.RangeValueType.error ? { code: String(value) } : value,
    ),
  );
}

/** A rectangle out of a block whose corner stands elsewhere; what lies beyond it is blank. */
export function cut(block: Block, corner: Rectangle, at: Rectangle): CellValue[][] {
  return Array.from({ length: at.rowCount }, (_, r) =>
    Array.from(
      { length: at.columnCount },
      (_, c) => block[at.row + r - corner.row]?.[at.column + c - corner.column] ?? '',
    ),
  );
}

/** Splits things into batches by their size. */
export function inBatches<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  largest = CELLS_AT_ONCE,
): Item[][] {
  const batches: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = largest;
    }
    batches[batches.length - 1].push(item);
    room -= size;
  }
  return batches;
}

export const cellCount = ({ rowCount, columnCount }: Rectangle): number => rowCount * columnCount;
