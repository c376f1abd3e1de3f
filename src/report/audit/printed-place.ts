import type { CountRange } from '../../statistics/audit/regression/count-range';
import type {
  CellPlace,
  PrintedRegression,
} from '../../statistics/audit/regression/printed-regression';
import type { RegressionAuditTexts } from '../../text/regression-audit-texts';

/** "K: t", or the name of a statistic. */
export function printedPlaceName(
  place: CellPlace,
  { rows }: PrintedRegression,
  texts: RegressionAuditTexts,
): string {
  if (place.kind === 'statistic') return texts.statistics[place.name];
  return `${rows[place.row].name}: ${texts.columns[place.column]}`;
}

/** 16; 14–18, 21. */
export function rangesText(ranges: readonly CountRange[], texts: RegressionAuditTexts): string {
  if (ranges.length === 0) return texts.noCount;
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
