import { blockRectangle } from '../../../report/plan-extent';
import type { PlannedBlock, PlannedCell, Rectangle } from '../../../report/sheet-plan';
import { type CellBlock, cellBatches } from './cell-batches';
import { rangeAt } from '../range-at';
import { suspendUntilNextSync } from './suspend';

/** What is assigned to a cell: a value, a formula, or a text behind an apostrophe. */
export type SentCell = string | number | boolean;

/**
 * So many cells are asked for at once: with its formula, value, type and format one takes some hundred
 * bytes, and Excel on the web answers with 5 MB at most.
 */
const CELLS_AT_ONCE = 15_000;
const TEXT_FORMAT = '@';

/** Whether a cell is sent, or read, as a formula. */
export function isFormula(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** A plan's cells as Excel takes them. */
export function sentBlock({
  row,
  column,
  cells,
  numberFormats,
}: PlannedBlock): CellBlock<SentCell> {
  return { row, column, cells: cells.map((line) => line.map(sentCell)), numberFormats };
}

/**
 * The apostrophe, which Excel does not show, keeps a text a text whatever it looks like: a formula, a
 * date, a number.
 */
function sentCell(cell: PlannedCell): SentCell {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  return cell.formula;
}

/**
 * What cells hold, in a form that can be written back: in blocks of rows, each read in one go.
 *
 * @param areas rectangles that do not overlap
 */
export async function readContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Rectangle[],
): Promise<CellBlock<SentCell>[]> {
  const blocks: CellBlock<SentCell>[] = [];
  for (const parts of partsAtOnce(areas)) {
    const ranges = parts.map((part) => rangeAt(sheet, part));
    for (const range of ranges) range.load('formulas,values,valueTypes,numberFormat');
    await context.sync();
    ranges.forEach((range, index) => blocks.push({ ...corner(parts[index]), ...heldBy(range) }));
  }
  return blocks;
}

/** Rows of the areas, as many as may be asked for at once. */
function partsAtOnce(areas: readonly Rectangle[]): Rectangle[][] {
  const batches: Rectangle[][] = [];
  let room = 0;
  for (const { row, rowCount, ...across } of areas) {
    const most = Math.max(1, Math.floor(CELLS_AT_ONCE / across.columnCount));
    for (let start = 0; start < rowCount; start += most) {
      const part = { ...across, row: row + start, rowCount: Math.min(most, rowCount - start) };
      const cellCount = part.rowCount * part.columnCount;
      if (batches.length === 0 || cellCount > room) {
        batches.push([]);
        room = CELLS_AT_ONCE;
      }
      batches[batches.length - 1].push(part);
      room -= cellCount;
    }
  }
  return batches;
}

function corner({ row, column }: Rectangle): { row: number; column: number } {
  return { row, column };
}

function heldBy({
  formulas,
  values,
  valueTypes,
  numberFormat,
}: Excel.Range): Pick<CellBlock<SentCell>, 'cells' | 'numberFormats'> {
  const formats = numberFormat as string[][];
  const cells = (formulas as SentCell[][]).map((line, r) =>
    line.map((formula, c) => {
      // A formula differs from its value; a text that only looks like one does not.
      const isText = valueTypes[r][c] === Excel.RangeValueType.string && formula === values[r][c];
      if (!isText || formula === '') return formula;
      const isKept = formats[r][c] === TEXT_FORMAT && !String(formula).startsWith("'");
      return isKept ? formula : `'${String(formula)}`;
    }),
  );
  return { cells, numberFormats: formats };
}

/** Writes cells in as few requests as Excel's limit allows. @param afterBatch may add to a request */
export async function writeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock<SentCell>[],
): Promise<void> {
  for (const batch of cellBatches(blocks)) {
    suspendUntilNextSync(context);
    for (const block of batch) writeBlock(sheet, block);
    await context.sync();
  }
}

export function writeBlock(sheet: Excel.Worksheet, block: CellBlock<SentCell>): Excel.Range {
  const range = rangeAt(sheet, blockRectangle(block));
  const { cells, numberFormats } = block;
  const held = numberFormats.map((line, r) =>
    line.map((format, c) => (isFormulaInTextFormat(cells[r][c], format) ? 'General' : format)),
  );
  range.numberFormat = held;
  range.formulas = cells.map((line) => [...line]);
  const isChanged = held.some((line, r) =>
    line.some((format, c) => format !== numberFormats[r][c]),
  );
  if (isChanged) range.numberFormat = numberFormats.map((line) => [...line]);
  return range;
}

/** Such a formula was there before the format; written after it, it would be a text. */
function isFormulaInTextFormat(cell: SentCell, format: string): boolean {
  return format === TEXT_FORMAT && isFormula(cell);
}
