import type { AuditedCell } from '../../statistics/audit/regression/audited-cell';
import type { StarVerdict } from '../../statistics/audit/regression/check-stars';
import type {
  CellPlace,
  PrintedRegression,
  RowColumn,
} from '../../statistics/audit/regression/printed-regression';
import type { RegressionAudit } from '../../statistics/audit/regression/regression-audit';
import { differenceText, impliedText } from './implied-text';
import { probabilityText } from './star-parts';

const COLUMN_NAMES: Readonly<Record<RowColumn, string>> = {
  coefficient: 'b',
  standardError: 'se',
  tStatistic: 't',
  probability: 'p',
};

/**
 * An audit as a custom function spills it, in English as names of functions are: what was checked,
 * what is printed, what the rest implies, the verdict.
 */
export function verdictRows(audit: RegressionAudit): string[][] {
  return [
    ['Checked', 'Printed', 'Implied', 'Verdict'],
    ...audit.cells.map((cell) => verdictRow(cell, audit.printed)),
    ...(audit.stars?.rows ?? []).map((stars) => starRow(stars, audit.printed)),
  ];
}

function verdictRow(cell: AuditedCell, printed: PrintedRegression): string[] {
  const { place, implied } = cell;
  return [
    placeName(place, printed),
    cell.printed.text,
    implied === undefined ? '' : impliedText(implied, cell.printed),
    verdictText(cell),
  ];
}

function starRow(stars: StarVerdict, { rows }: PrintedRegression): string[] {
  return [
    `${rows[stars.row].name}: stars`,
    '*'.repeat(stars.stars),
    probabilityText(stars),
    stars.verdict === 'cannotTell' ? 'cannot tell' : stars.verdict,
  ];
}

/** K: t, or the name of a statistic. */
function placeName(place: CellPlace, { rows }: PrintedRegression): string {
  if (place.kind === 'statistic') return place.name;
  return `${rows[place.row].name}: ${COLUMN_NAMES[place.column]}`;
}

function verdictText({ verdict, reason }: AuditedCell): string {
  if (verdict === 'consistent') return 'consistent';
  if (verdict === 'cannotTell') {
    return reason.code === 'signsNotPrinted'
      ? 'cannot tell: t seems to be printed without signs'
      : 'cannot tell';
  }
  if (verdict === 'impossible') return 'impossible';
  if (reason.code === 'signDiffers') return 'differs: sign';
  return 'difference' in reason ? `differs by ${differenceText(reason.difference)}` : 'differs';
}
