import { SHEET_SIZE } from '../../../cells/formula/move-formula';
import type { SheetPlan } from '../../../report/sheet-plan';
import { rangeAt } from '../range-at';

/** Excel's standard column holds 8.43 characters in 48 points. */
const POINTS_PER_CHARACTER = 5.7;

type PlannedWidth = SheetPlan['columnWidths'][number];

/** A column's width before it was made wider. */
export interface FormerWidth {
  readonly column: number;
  readonly points: number;
}

export function setWidths(sheet: Excel.Worksheet, widths: SheetPlan['columnWidths']): void {
  for (const { column, characters } of widths) {
    sheet.getCell(0, column).format.columnWidth = pointsOf(characters);
  }
}

export function restoreWidths(sheet: Excel.Worksheet, widths: readonly FormerWidth[]): void {
  for (const { column, points } of widths) {
    sheet.getCell(0, column).format.columnWidth = points;
  }
}

/**
 * Asks which columns of a plan, moved to its place, may be made as wide as it wants: those in which
 * nothing of the user's stands and that are narrower. All others stay as the user has them.
 *
 * @returns the plan with these widths only, and the former ones, once the request was answered
 */
export function askForWidths(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): () => { plan: SheetPlan; widths: FormerWidth[] } {
  const asked = plan.columnWidths.map((planned) => {
    const column = rangeAt(sheet, {
      row: 0,
      column: planned.column,
      rowCount: SHEET_SIZE.rowCount,
      columnCount: 1,
    });
    const { format } = sheet.getCell(0, planned.column);
    const used = column.getUsedRangeOrNullObject(true).load('rowCount');
    return { planned, used, format: format.load('columnWidth') };
  });
  return () => {
    const wider = asked.filter(
      ({ planned, used, format }) =>
        used.isNullObject && format.columnWidth < pointsOf(planned.characters),
    );
    return {
      plan: { ...plan, columnWidths: wider.map(({ planned }): PlannedWidth => planned) },
      widths: wider.map(({ planned: { column }, format }) => ({
        column,
        points: format.columnWidth,
      })),
    };
  };
}

function pointsOf(characters: number): number {
  return characters * POINTS_PER_CHARACTER;
}
