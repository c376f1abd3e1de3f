import type { SheetPlan } from '../../src/report/sheet-plan';
import { insert } from '../../src/workbook/office/insert/insert';
import { NEW_SHEET } from '../../src/workbook/workbook';

/** Puts a plan on a new sheet. @returns the sheet's name */
export async function insertSheet(plan: SheetPlan): Promise<string> {
  const { places } = await insert([plan], NEW_SHEET);
  return places[0].sheetName;
}
