import { holds } from '../../../report/plan-extent';
import type { Rectangle, SheetPlan } from '../../../report/sheet-plan';
import type { CellBlock } from './cell-batches';
import { type SentCell, sentBlock } from './cell-contents';
import type { WrittenPlan } from './receipt';

interface WrittenCell {
  readonly cell: SentCell;
  readonly numberFormat: string;
}

/**
 * Whether cells hold what was written to them and nothing besides. What a formula of the plan spills
 * is its own: it may differ from what it was, and stand where nothing was written.
 *
 * @param now what cells hold; every filled cell of the plan's must be among them
 * @param spills where formulas of the plan spill now
 */
export function isAsWritten(
  { plan, written }: WrittenPlan,
  now: readonly CellBlock<SentCell>[],
  spills: readonly Rectangle[],
): boolean {
  const expected = expectedCells(plan, written);
  let missing = 0;
  for (const { cell } of expected.values()) if (cell !== '') missing++;
  for (const { row, column, cells, numberFormats } of now) {
    for (let r = 0; r < cells.length; r++) {
      for (let c = 0; c < cells[r].length; c++) {
        const own = expected.get(key(row + r, column + c));
        const isSpilled = spills.some((at) => holds(at, row + r, column + c));
        if (!isSame(own, cells[r][c], numberFormats[r][c], isSpilled)) return false;
        if (own !== undefined && own.cell !== '') missing--;
      }
    }
  }
  return missing === 0;
}

function isSame(
  own: WrittenCell | undefined,
  cell: SentCell,
  numberFormat: string,
  isSpilled: boolean,
): boolean {
  if (own !== undefined && own.numberFormat !== numberFormat) return false;
  const expected = own?.cell ?? '';
  if (expected === '' && isSpilled) return true;
  // In text format a text needs no apostrophe, and is read without.
  return numberFormat === '@' ? plain(cell) === plain(expected) : cell === expected;
}

function plain(cell: SentCell): SentCell {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Texts as planned, so that a formula is told from a text that looks like it; the rest as Excel has it. */
function expectedCells(
  { blocks }: SheetPlan,
  written: WrittenPlan['written'],
): Map<number, WrittenCell> {
  const expected = new Map<number, WrittenCell>();
  for (const { row, column, cells, numberFormats } of written) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) =>
        expected.set(key(row + r, column + c), { cell, numberFormat: numberFormats[r][c] }),
      ),
    );
  }
  for (const { row, column, cells } of blocks.map(sentBlock)) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const at = key(row + r, column + c);
        const own = expected.get(at);
        const isText = cell === '' || (typeof cell === 'string' && cell.startsWith("'"));
        if (isText && own !== undefined) expected.set(at, { ...own, cell });
      }),
    );
  }
  return expected;
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Formulas of a plan that may spill: those with an empty cell beside or beneath them. */
export function spillingCells({ blocks }: SheetPlan): { row: number; column: number }[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) => {
        const isBeside = line[c + 1] === '' || cells[r + 1]?.[c] === '';
        return typeof cell === 'object' && isBeside ? [{ row: row + r, column: column + c }] : [];
      }),
    ),
  );
}
