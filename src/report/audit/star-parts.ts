import type { Interval } from '../../numerics/interval';
import type { StarAudit, StarVerdict } from '../../statistics/audit/regression/check-stars';
import type { PrintedRegression } from '../../statistics/audit/regression/printed-regression';
import type { RegressionAuditTexts, StarInWords } from '../../text/regression-audit-texts';
import { type OutputCell, textCell } from '../output-table';
import { verdictCell } from './verdict-cell';

/** More pairs out of order than this tell nothing more. */
const MOST_PAIRS = 5;
const SHOWN_DIGITS = 3;

/** What is said of the stars of the whole table. */
export function starLines(
  { convention, isFitting, rows, disordered }: StarAudit,
  { rows: printed }: PrintedRegression,
  { stars }: RegressionAuditTexts,
): string[] {
  const compared = rows.filter(({ probability }) => probability !== undefined);
  if (compared.length === 0) return [];
  const differing = rows.filter(({ verdict }) => verdict === 'differs');
  const names = differing.map(({ row }) => printed[row].name);
  return [
    convention === undefined
      ? stars.found(names, isFitting)
      : stars.stated(stars.conventions[convention], differing.length, compared.length),
    ...disordered
      .slice(0, MOST_PAIRS)
      .map(({ more, fewer }) => stars.disordered(printed[more].name, printed[fewer].name)),
  ];
}

/** Each row's stars with their verdict, as lines of the table of numbers. */
export function starRows(
  { rows }: StarAudit,
  printed: PrintedRegression,
  texts: RegressionAuditTexts,
  verdicts: Readonly<Record<StarVerdict['verdict'], string>>,
): OutputCell[][] {
  const { stars } = texts;
  return rows.map((verdict) => {
    const words = inWords(verdict, printed);
    return [
      textCell(stars.cell(printed.rows[verdict.row].name), 'label'),
      verdictCell(verdict.verdict, verdicts[verdict.verdict]),
      textCell(verdict.stars === 0 ? stars.none : '*'.repeat(verdict.stars), 'body'),
      textCell(probabilityText(verdict), 'body'),
      textCell(stars.reasons[verdict.reason.code](words), 'label'),
    ];
  });
}

/** p = 0.004; blank where it is not known. */
export function probabilityText({ probability }: StarVerdict): string {
  return probability === undefined ? '' : `p = ${rangeText(probability)}`;
}

function inWords({ probability, reason }: StarVerdict, { rows }: PrintedRegression): StarInWords {
  const claim = 'claim' in reason ? reason.claim : undefined;
  return {
    probability: probability === undefined ? '' : rangeText(probability),
    claim: claim === undefined ? '' : rangeText(claim),
    beside: 'beside' in reason ? reason.beside.map((row) => rows[row].name) : [],
  };
}

function rangeText({ lower, upper }: Interval): string {
  const [from, to] = [lower, upper].map((end) => String(Number(end.toPrecision(SHOWN_DIGITS))));
  return from === to ? from : `${from} … ${to}`;
}
