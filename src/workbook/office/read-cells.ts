import type { Block } from '../../cells/cell-value';
import type { BlockReference, Selection } from '../workbook';
import { WorkbookError } from '../../errors/workbook-error';
import { supportsExcelApi } from './api-support';
import { runInExcel } from './office-error';

/** Beyond this many cells Excel may silently hand over nothing. */
const MOST_CELLS = 5_000_000;

export async function readSelection(): Promise<Selection | undefined> {
  return runInExcel(async (context) => {
    await refuseSeveralAreas(context);
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load('address,rowCount,columnCount,worksheet/name');
    const firstRow = used.getRow(0);
    firstRow.load('values,valueTypes');
    await context.sync();
    if (used.isNullObject) return undefined;
    const { address, rowCount, columnCount } = used;
    const reference: BlockReference = {
      sheetName: used.worksheet.name,
      address: address.slice(address.lastIndexOf('!') + 1),
      rowCount,
      columnCount,
    };
    refuseTooMany(reference);
    return { reference, firstRow: cellsOf(firstRow)[0] };
  });
}

/** getSelectedRange gives an error without words for several areas, so they are counted first. */
async function refuseSeveralAreas(context: Excel.RequestContext): Promise<void> {
  if (!supportsExcelApi('1.9')) return;
  const areas = context.workbook.getSelectedRanges();
  areas.load('areaCount');
  await context.sync();
  if (areas.areaCount > 1) throw new WorkbookError('severalAreas');
}

export async function readBlock(reference: BlockReference): Promise<Block> {
  refuseTooMany(reference);
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(reference.sheetName);
    const range = sheet.getRange(reference.address);
    range.load('values,valueTypes');
    await context.sync();
    return cellsOf(range);
  });
}

function refuseTooMany({ rowCount, columnCount }: BlockReference): void {
  if (rowCount * columnCount > MOST_CELLS) throw new WorkbookError('tooManyCells');
}

/** Excel hands over an error cell as text; its type tells it from a text that looks the same. */
function cellsOf(range: Excel.Range): Block {
  const { values, valueTypes } = range;
  return values.map((row: unknown[], r) =>
    row.map((value, c) =>
      valueTypes[r][c] === Excel.RangeValueType.error ? { code: String(value) } : value,
    ),
  );
}
