import type { Replacement } from '../../../sharing/workbook-formulas';
import type { writeBlock } from '../insert/cell-contents';

/** The formula in the first cell, and room for what it spills. */
export function formulaBlock(
  { at, formula }: Pick<Replacement['found'], 'at' | 'formula'>,
  numberFormats: readonly (readonly string[])[],
): Parameters<typeof writeBlock>[1] {
  const cells = Array.from({ length: at.rowCount }, (_, r) =>
    Array.from({ length: at.columnCount }, (_, c) => (r === 0 && c === 0 ? formula : '')),
  );
  return { row: at.row, column: at.column, cells, numberFormats };
}
