import type { BlockReference } from '../workbook';
import { runInExcel } from './office-error';

export async function showBlock({ sheetName, address }: BlockReference): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
