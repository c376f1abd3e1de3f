import type { Rectangle } from '../../report/sheet-plan';

/** The range of a rectangle. */
export function rangeAt(sheet: Excel.Worksheet, at: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(at.row, at.column, at.rowCount, at.columnCount);
}
