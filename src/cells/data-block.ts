import { InputError } from '../errors/input-error';
import type { SeriesTable } from '../statistics/regression/series-table';
import { type Block, type CellValue, errorCodeOf, isBlank, looksLikeNumber } from './cell-value';
import { labelAt, numberAt } from './read-cell';

/**
 * Reads a block whose first row holds names as a table of series. Blank rows at the end are no
 * observations; columns that the equation does not use may hold anything.
 *
 * @throws InputError noHeaderRow, noObservations
 */
export function seriesTableOf(block: Block): SeriesTable {
  const rows = withoutBlankEnd(block);
  if (rows.length < 2) {
    const columns = block.length === 0 ? 0 : block[0].length;
    throw new InputError({ code: 'noObservations', arrived: { rows: rows.length, columns } });
  }
  const names = headerNames(rows[0]);
  const observationCount = rows.length - 1;
  return {
    names,
    observationCount,
    series: (column) =>
      Float64Array.from({ length: observationCount }, (_, index) =>
        numberAt(rows[index + 1][column], names[column], { row: index + 2 }),
      ),
    labels: (column) =>
      rows.slice(1).map((row, index) => labelAt(row[column], names[column], { row: index + 2 })),
  };
}

function withoutBlankEnd(block: Block): Block {
  let end = block.length;
  while (end > 0 && block[end - 1].every(isBlank)) end--;
  return block.slice(0, end);
}

/**
 * The names in the first row, "" for a column without one. A row without a single text is no row of
 * names.
 * @throws InputError noHeaderRow, badHeader
 */
export function headerNames(row: readonly CellValue[]): string[] {
  const hasText = row.some(
    (cell) => typeof cell === 'string' && !isBlank(cell) && !looksLikeNumber(cell),
  );
  if (!hasText)
    throw new InputError({ code: 'noHeaderRow', arrived: row.find((c) => !isBlank(c)) });
  return row.map((cell, column) => {
    const error = errorCodeOf(cell);
    if (error !== undefined) {
      throw new InputError({ code: 'badHeader', column: column + 1, arrived: error }, error);
    }
    return isBlank(cell) ? '' : String(cell).trim();
  });
}
