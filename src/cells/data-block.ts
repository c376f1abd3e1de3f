import { InputError } from '../errors/input-error';
import type { ObservationLabel, SeriesTable } from '../statistics/regression/series-table';
import { type Block, type CellValue, errorCodeOf, isBlank, looksLikeNumber } from './cell-value';

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
        numberAt(rows[index + 1][column], names[column], index + 2),
      ),
    labels: (column) =>
      rows.slice(1).map((row, index) => labelAt(row[column], names[column], index + 2)),
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

/** A cell of a series; blank and #N/A are missing. Rows are counted with the row of names. */
function numberAt(cell: CellValue, name: string, row: number): number {
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell;
    throw new InputError({ code: 'overflow' }, '#NUM!');
  }
  if (isBlank(cell)) return NaN;
  const error = errorCodeOf(cell);
  if (error === '#N/A') return NaN;
  const place = { row };
  if (error !== undefined) {
    throw new InputError({ code: 'errorCell', name, place, arrived: error }, error);
  }
  if (typeof cell === 'string' && looksLikeNumber(cell)) {
    throw new InputError({ code: 'numberAsText', name, place, arrived: cell });
  }
  throw new InputError({ code: 'notANumber', name, place, arrived: cell });
}

function labelAt(cell: CellValue, name: string, row: number): ObservationLabel {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  const error = errorCodeOf(cell);
  if (error === undefined) return String(cell).toUpperCase();
  if (error === '#N/A') return null;
  throw new InputError({ code: 'errorCell', name, place: { row }, arrived: error }, error);
}
