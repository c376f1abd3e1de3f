import type { PlannedCell } from '../../../report/sheet-plan';

/** Cells with their number formats, from one corner on. */
export interface CellBlock<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** As planned, or as Excel takes it. */
type SentCell = PlannedCell | boolean;

/**
 * Bytes of cells in one request. Excel on the web refuses requests above 5 MB; half of it leaves
 * room for what the request holds besides.
 */
const LARGEST_BATCH = 2_500_000;
/** Quotation marks and a comma. */
const BYTES_BESIDE_A_TEXT = 3;

/**
 * Splits blocks by rows into batches that each fit into a request; small blocks share one. A single
 * row above the limit is a batch of its own.
 *
 * @param largest bytes of a batch
 */
export function cellBatches<Cell extends SentCell>(
  blocks: readonly CellBlock<Cell>[],
  largest = LARGEST_BATCH,
): CellBlock<Cell>[][] {
  const batches: CellBlock<Cell>[][] = [];
  let room = 0;
  for (const block of blocks) {
    let start = 0;
    const take = (end: number): void => {
      if (end > start) batches[batches.length - 1].push(rowsOf(block, start, end));
      start = end;
    };
    block.cells.forEach((_, row) => {
      const size = rowSize(block, row);
      if (size > room) {
        take(row);
        batches.push([]);
        room = largest;
      }
      room -= size;
    });
    take(block.cells.length);
  }
  return batches;
}

/** Some rows of a block. */
export function rowsOf<Cell>(
  { row, column, cells, numberFormats }: CellBlock<Cell>,
  start: number,
  end: number,
): CellBlock<Cell> {
  return {
    row: row + start,
    column,
    cells: cells.slice(start, end),
    numberFormats: numberFormats.slice(start, end),
  };
}

function rowSize({ cells, numberFormats }: CellBlock<SentCell>, row: number): number {
  const contents = [...cells[row].map(textOf), ...numberFormats[row]];
  return contents.reduce((sum, text) => sum + byteCount(text) + BYTES_BESIDE_A_TEXT, 0);
}

function textOf(cell: SentCell): string {
  return typeof cell === 'object' ? cell.formula : String(cell);
}

/** At most: as UTF-8 in a JSON string, where a quotation mark takes two bytes. */
function byteCount(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) bytes += 2;
    else if (text[index] === '"' || text[index] === '\\') bytes += 1;
  }
  return bytes;
}
