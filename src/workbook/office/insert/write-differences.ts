import { blockRectangle } from '../../../report/plan-extent';
import { rangeAt } from '../range-at';
import { type CellBlock, rowsOf } from './cell-batches';
import { type SentCell, readContents, writeContents } from './cell-contents';

/**
 * Writes cells back, but only those that hold something else by now: what Excel refused to write over
 * it would refuse again, and is as it was.
 */
export async function writeDifferences(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  former: readonly CellBlock<SentCell>[],
): Promise<void> {
  const now = await readContents(context, sheet, former.map(blockRectangle));
  const runs = former.flatMap((block, index) => differentRuns(block, now[index]));
  for (const { kind, block } of runs) {
    if (kind === 'formats') {
      rangeAt(sheet, blockRectangle(block)).numberFormat = block.numberFormats.map((line) => [
        ...line,
      ]);
    }
  }
  await writeContents(
    context,
    sheet,
    runs.filter(({ kind }) => kind === 'cells').map(({ block }) => block),
  );
}

interface Run {
  readonly kind: 'cells' | 'formats';
  readonly block: CellBlock<SentCell>;
}

/** Rows one below the other that differ in the same way. */
function differentRuns(former: CellBlock<SentCell>, now: CellBlock<SentCell>): Run[] {
  const runs: Run[] = [];
  let start = 0;
  const kinds = former.cells.map((_, row) => differenceIn(former, now, row));
  for (let row = 1; row <= kinds.length; row++) {
    const kind = kinds[start];
    if (kinds[row] === kind && row < kinds.length) continue;
    if (kind !== undefined) runs.push({ kind, block: rowsOf(former, start, row) });
    start = row;
  }
  return runs;
}

function differenceIn(
  former: CellBlock<SentCell>,
  now: CellBlock<SentCell>,
  row: number,
): Run['kind'] | undefined {
  if (former.cells[row].some((cell, c) => cell !== now.cells[row][c])) return 'cells';
  const isSame = former.numberFormats[row].every(
    (format, c) => format === now.numberFormats[row][c],
  );
  return isSame ? undefined : 'formats';
}
