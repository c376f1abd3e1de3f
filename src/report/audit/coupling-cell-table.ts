import type { Interval } from '../../numerics/interval';
import type { AuditedRow, CouplingAudit } from '../../statistics/audit/coupling/coupling-audit';
import {
  cellOfRow,
  printedCells,
  type PrintedCouplingTable,
  printedRow,
  type RowCell,
} from '../../statistics/audit/coupling/printed-coupling-table';
import type { Verdict } from '../../statistics/audit/coupling/verdict';
import type { PrintedValue } from '../../statistics/audit/printed-value';
import { type AuditTexts, type CellInWords, verdictReasonText } from '../../text/audit-texts';
import type { Language } from '../../text/language';
import type { OutputCell } from '../output-table';
import { textCell } from '../output-table';
import type { ReportPart } from '../report';
import { shownNumber } from './shown-number';
import { verdictCell } from './verdict-cell';

/** What a cell's column is called: as printed, where it was. */
export function columnName(cell: RowCell, table: PrintedCouplingTable, texts: AuditTexts): string {
  if (typeof cell === 'number') return table.systems[cell].name;
  return table[cell]?.name ?? texts.resultNames[cell];
}

/** Every printed cell with its verdict and the reason. */
export function cellTable(audit: CouplingAudit, texts: AuditTexts, language: Language): ReportPart {
  const { headings } = texts;
  return {
    kind: 'table',
    headings: [headings.row, headings.column, headings.verdict, headings.printed, headings.reason],
    columns: ['name', 'name', 'verdict', 'number', 'sentence'],
    rows: audit.rows.flatMap((row, index) => cellRows(audit, row, index, texts, language)),
  };
}

function cellRows(
  { table }: CouplingAudit,
  { verdicts, level }: AuditedRow,
  index: number,
  texts: AuditTexts,
  language: Language,
): OutputCell[][] {
  const printed = printedRow(table, index);
  const line = (name: string, shown: string, verdict: Verdict): OutputCell[] => [
    textCell(table.labels[index], 'label'),
    textCell(name, 'label'),
    verdictCell(verdict.verdict, texts.verdicts[verdict.verdict]),
    { value: shown, format: 'text', role: 'body' },
    textCell(
      verdictReasonText(verdict.reason, cellInWords(verdict, table, texts, language), language),
      'label',
    ),
  ];
  const rows = printedCells(printed).flatMap((cell) => {
    const verdict = verdicts.get(cell);
    const value = cellOfRow(printed, cell);
    if (verdict === undefined || value === undefined) return [];
    return [line(columnName(cell, table, texts), asPrinted(value), verdict)];
  });
  const name = table.levels?.[index];
  if (level === undefined || name === undefined) return rows;
  return [...rows, line(texts.resultNames.level, name, level)];
}

/** The digits as they were printed. */
export function asPrinted({ value, decimals }: PrintedValue): string {
  return value.toFixed(Math.min(100, Math.max(0, decimals))).replace('-', '−');
}

function cellInWords(
  { reason, by }: Verdict,
  table: PrintedCouplingTable,
  texts: AuditTexts,
  language: Language,
): CellInWords {
  const range =
    'expected' in reason
      ? reason.expected
      : 'coordination' in reason
        ? reason.coordination
        : undefined;
  return {
    expected: range === undefined ? '' : rangeText(range),
    by: by === undefined ? '' : Number(by.toPrecision(2)).toString(),
    largest: 'largest' in reason ? shownNumber(reason.largest) : '',
    cells: 'cells' in reason ? reason.cells.map((cell) => columnName(cell, table, texts)) : [],
    levels: 'possible' in reason ? reason.possible.map((name) => name[language]) : [],
  };
}

/** One number where six digits do not tell the ends apart. */
function rangeText({ lower, upper }: Interval): string {
  const [low, high] = [shownNumber(lower), shownNumber(upper)];
  return (low === high ? low : `${low} … ${high}`).replace(/-/g, '−');
}
