import { SHEET_SIZE } from '../../../cells/formula/move-formula';
import type { SheetPlan } from '../../../report/sheet-plan';
import { supportsExcelApi } from '../api-support';
import { rangeAt } from '../range-at';

/** More wrapped rows than this keep their heights: each is asked about by itself. */
const MOST_ROWS = 50;

/**
 * Asks which rows of a plan's wrapped texts, moved to their place, may be made as high as these need:
 * those in which nothing of the user's stands and whose height nobody has changed.
 *
 * @returns these rows, once the request was answered
 */
export function askForRows(sheet: Excel.Worksheet, plan: SheetPlan): () => number[] {
  const rows = wrappedRows(plan);
  if (!supportsExcelApi('1.7') || rows.length === 0 || rows.length > MOST_ROWS) return () => [];
  sheet.load('standardHeight');
  const asked = rows.map((row) => {
    const whole = rangeAt(sheet, {
      row,
      column: 0,
      rowCount: 1,
      columnCount: SHEET_SIZE.columnCount,
    });
    const used = whole.getUsedRangeOrNullObject(true).load('rowCount');
    const { format } = sheet.getCell(row, 0);
    return { row, used, format: format.load('rowHeight') };
  });
  return () =>
    asked
      .filter(({ used, format }) => used.isNullObject && format.rowHeight === sheet.standardHeight)
      .map(({ row }) => row);
}

/** As high as their texts need; without texts, the standard height again. */
export function fitRows(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) sheet.getCell(row, 0).format.autofitRows();
}

/** Of wrapped texts in a plan. */
export function wrappedRows({ looks }: SheetPlan): number[] {
  const rows = looks.flatMap(({ at, look }) =>
    look === 'wrapped' ? Array.from({ length: at.rowCount }, (_, i) => at.row + i) : [],
  );
  return [...new Set(rows)];
}
