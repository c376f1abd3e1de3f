import type { Block, CellValue } from '../../cells/cell-value';
import type { BlockReference, Selection } from '../workbook';
import { WorkbookError } from '../../errors/workbook-error';
import { supportsExcelApi } from './api-support';
import { MOST_CELLS } from './most-cells';
import { runInExcel } from './office-error';

/**
 * So many are asked for at once: Excel on the web answers with 5 MB at most, and a number with its type
 * takes up to 35 bytes. Between the answers the pane stays alive.
 */
const CELLS_AT_ONCE = 60_000;

/** What `referenceOf` needs to be loaded. */
export const REFERENCE_MEMBERS = 'address,rowCount,columnCount,worksheet/name';

export async function readSelection(): Promise<Selection | undefined> {
  return runInExcel(async (context) => {
    await refuseSeveralAreas(context);
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load(REFERENCE_MEMBERS);
    const firstRow = used.getRow(0);
    firstRow.load('values,valueTypes');
    await context.sync();
    if (used.isNullObject) return undefined;
    const reference = referenceOf(used);
    refuseTooMany(reference);
    return { reference, firstRow: cellsOf(firstRow)[0] };
  });
}

/** Of a range whose address, sizes and sheet were loaded. */
export function referenceOf(range: Excel.Range): BlockReference {
  const { address, rowCount, columnCount, worksheet } = range;
  const own = address.slice(address.lastIndexOf('!') + 1);
  return { sheetName: worksheet.name, address: own, rowCount, columnCount };
}

/** getSelectedRange gives an error without words for several areas, so they are counted first. */
export async function refuseSeveralAreas(context: Excel.RequestContext): Promise<void> {
  if (!supportsExcelApi('1.9')) return;
  const areas = context.workbook.getSelectedRanges();
  areas.load('areaCount');
  await context.sync();
  if (areas.areaCount > 1) throw new WorkbookError('severalAreas');
}

export async function readBlock(reference: BlockReference): Promise<Block> {
  return readInParts(reference, 'values,valueTypes', cellsOf);
}

export async function readNumberFormats(reference: BlockReference): Promise<string[][]> {
  return readInParts(reference, 'numberFormat', ({ numberFormat }) =>
    numberFormat.map((row: unknown[]) => row.map(String)),
  );
}

/** Reads a block some rows at a time. */
async function readInParts<Cell>(
  reference: BlockReference,
  properties: string,
  cellsIn: (rows: Excel.Range) => Cell[][],
): Promise<Cell[][]> {
  refuseTooMany(reference);
  return runInExcel(async (context) => {
    const { sheetName, address, rowCount, columnCount } = reference;
    const whole = context.workbook.worksheets.getItem(sheetName).getRange(address);
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
    const cells: Cell[][] = [];
    for (let row = 0; row < rowCount; row += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, rowCount - row);
      const rows = whole.getCell(row, 0).getResizedRange(count - 1, columnCount - 1);
      rows.load(properties);
      await context.sync();
      for (const read of cellsIn(rows)) cells.push(read);
    }
    return cells;
  });
}

function refuseTooMany({ rowCount, columnCount }: BlockReference): void {
  if (rowCount * columnCount > MOST_CELLS) throw new WorkbookError('tooManyCells');
}

/** Excel hands over an error cell as text; its type tells it from a text that looks the same. */
function cellsOf(range: Excel.Range): CellValue[][] {
  const { values, valueTypes } = range;
  return values.map((row: unknown[], r) =>
    row.map((value, c) =>
      valueTypes[r][c] === Excel.RangeValueType.error ? { code: String(value) } : value,
    ),
  );
}
