import { type CellValue, errorCodeOf, isBlank } from '../cells/cell-value';
import { formatCell } from '../report/number-format';

/** Numbers that differ by less of their size are the same, to the nine digits that cells show. */
const SAME_SHARE = 1e-9;

/**
 * Whether a cell shows what it showed before: the same text, the same error, the same number but for
 * rounding. Numbers from LINEST have to show the digits that EViews prints.
 */
export function showsTheSame(before: CellValue, after: CellValue, isLinest: boolean): boolean {
  if (isBlank(before) || isBlank(after)) return isBlank(before) && isBlank(after);
  const error = errorCodeOf(before);
  if (error !== undefined) return errorCodeOf(after) === error;
  if (typeof before !== 'number' || typeof after !== 'number') return before === after;
  const difference = Math.abs(before - after);
  if (difference <= SAME_SHARE * Math.max(Math.abs(before), Math.abs(after))) return true;
  return isLinest && formatCell(before, 'statistic') === formatCell(after, 'statistic');
}

/** A cell as it is told of. */
export function shownCell(value: CellValue): string {
  return errorCodeOf(value) ?? (isBlank(value) ? '' : String(value));
}
