import { InputError } from '../errors/input-error';
import type { Place } from '../errors/reason';
import type { ObservationLabel } from '../statistics/regression/series-table';
import { type CellValue, errorCodeOf, isBlank, looksLikeNumber } from './cell-value';

/**
 * A cell of a series as a number; blank and #N/A are missing.
 * @throws InputError notANumber, numberAsText, errorCell, overflow, with the place
 */
export function numberAt(cell: CellValue, name: string, place: Place): number {
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell;
    throw new InputError({ code: 'overflow' }, '#NUM!');
  }
  if (isBlank(cell)) return NaN;
  const error = errorCodeOf(cell);
  if (error === '#N/A') return NaN;
  if (error !== undefined) {
    throw new InputError({ code: 'errorCell', name, place, arrived: error }, error);
  }
  if (typeof cell === 'string' && looksLikeNumber(cell)) {
    throw new InputError({ code: 'numberAsText', name, place, arrived: cell });
  }
  throw new InputError({ code: 'notANumber', name, place, arrived: cell });
}

/**
 * A cell as a label; blank and #N/A are none.
 * @throws InputError errorCell, with the place
 */
export function labelAt(cell: CellValue, name: string, place: Place): ObservationLabel {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  const error = errorCodeOf(cell);
  if (error === undefined) return String(cell).toUpperCase();
  if (error === '#N/A') return null;
  throw new InputError({ code: 'errorCell', name, place, arrived: error }, error);
}
