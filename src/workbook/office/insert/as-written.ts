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
 * The cells that hold something else than what was written to them, or something besides. What a
 * formula of the plan spills is its own: it may differ from what it was, and stand where nothing was
 * written.
 *
 * @param now what cells hold; every filled cell of the plan's must be among them
 * @param spills where formulas of the plan spill now
 */
export function changedSince(
  { plan, written }: WrittenPlan,
  now: readonly CellBlock<SentCell>[],
  spills: readonly Rectangle[],
): { row: number; column: number }[] {
  const expected = expectedCells(plan, written);
  const missing = new Set<number>();
  for (const [at, { cell }] of expected) if (cell !== '') missing.add(at);
  const changed: { row: number; column: number }[] = [];
  for (const { row, column, cells, numberFormats } of now) {
    for (let r = 0; r < cells.length; r++) {
      for (let c = 0; c < cells[r].length; c++) {
        const own = expected.get(key(row + r, column + c));
        const isSpilled = spills.some((at) => holds(at, row + r, column + c));
        if (!isSame(own, cells[r][c], numberFormats[r][c], isSpilled)) {
          changed.push({ row: row + r, column: column + c });
        }
        missing.delete(key(row + r, column + c));
      }
    }
  }
  // Beyond what is in use by now: they were emptied.
  for (const at of missing) changed.push({ row: Math.floor(at / COLUMNS), column: at % COLUMNS });
  return changed;
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

/** Of a sheet. */
const COLUMNS = 16_384;

function key(row: number, column: number): number {
  return row * COLUMNS + column;
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
