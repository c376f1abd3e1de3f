import type { SheetCell } from '../workbook';
import { runInExcel } from './office-error';
import { refuseSeveralAreas } from './read-cells';

/** The first cell of what is selected, whole columns included. */
export async function readSelectedCell(): Promise<SheetCell> {
  return runInExcel(async (context) => {
    await refuseSeveralAreas(context);
    const selected = context.workbook.getSelectedRange();
    selected.load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    const { rowIndex, columnIndex, worksheet } = selected;
    return { sheetName: worksheet.name, row: rowIndex, column: columnIndex };
  });
}
