import type { SheetRectangle } from '../../../sharing/references';
import { anchorName } from '../../../sharing/shared-memory';
import { rangeAt } from '../range-at';
import { inBatches } from './share-context';

type Context = Excel.RequestContext;

/** Names that are added or asked for at once. */
const NAMES_AT_ONCE = 500;

/** Some cells, and the sheet by its id. */
export interface AnchoredCells extends SheetRectangle {
  readonly sheetId: string;
}

/** Counts the places that shall be followed, each once. */
export class AnchorList {
  private readonly numbers = new Map<string, number>();
  readonly places: SheetRectangle[] = [];

  numberOf(place: SheetRectangle): number {
    const { row, column, rowCount, columnCount } = place.at;
    const cells = [row, column, rowCount, columnCount].join();
    const key = `${cells} ${place.sheetName.toLowerCase()}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.places.length);
    return this.places.push(place) - 1;
  }
}

/**
 * Gives places hidden defined names: Excel lets them follow rows and columns that are inserted or
 * deleted, cells that are moved, and sheets that are renamed.
 */
export async function addAnchors(
  context: Context,
  id: string,
  places: readonly SheetRectangle[],
): Promise<void> {
  const numbered = places.map((place, number) => ({ ...place, number }));
  for (const batch of inBatches(numbered, () => 1, NAMES_AT_ONCE)) {
    for (const { sheetName, at, number } of batch) {
      const range = rangeAt(context.workbook.worksheets.getItem(sheetName), at);
      context.workbook.names.add(anchorName(id, number), range).visible = false;
    }
    await context.sync();
  }
}

/** Where the places are now; those whose cells were deleted are not among them. */
export async function readAnchors(
  context: Context,
  id: string,
  numbers: Iterable<number>,
): Promise<Map<number, AnchoredCells>> {
  const found = new Map<number, AnchoredCells>();
  for (const batch of inBatches([...new Set(numbers)], () => 1, NAMES_AT_ONCE)) {
    const ranges = batch.map((number) => {
      const name = context.workbook.names.getItemOrNullObject(anchorName(id, number));
      const range = name.getRangeOrNullObject();
      range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name');
      return range;
    });
    await context.sync();
    ranges.forEach((range, index) => {
      if (range.isNullObject) return;
      const { rowIndex: row, columnIndex: column, rowCount, columnCount, worksheet } = range;
      const at = { row, column, rowCount, columnCount };
      found.set(batch[index], { sheetId: worksheet.id, sheetName: worksheet.name, at });
    });
  }
  return found;
}

export async function removeAnchors(
  context: Context,
  id: string,
  numbers: Iterable<number>,
): Promise<void> {
  for (const batch of inBatches([...new Set(numbers)], () => 1, NAMES_AT_ONCE)) {
    const names = batch.map((number) =>
      context.workbook.names.getItemOrNullObject(anchorName(id, number)),
    );
    await context.sync();
    for (const name of names) if (!name.isNullObject) name.delete();
    await context.sync();
  }
}
