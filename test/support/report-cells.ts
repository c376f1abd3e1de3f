import type { ResultCell } from '../../src/cells/cell-fault';
import { formatCell } from '../../src/report/number-format';
import type { OutputCell } from '../../src/report/output-table';
import type { Report, ReportChart, ReportTable } from '../../src/report/report';
import { expectDigits } from './correct-digits';

/** The lines of a report of one role, from top to bottom. */
export function linesOf({ parts }: Report, role: 'heading' | 'note'): string[] {
  return parts.flatMap((part) => (part.kind === 'lines' && part.role === role ? part.lines : []));
}

export function tablesOf({ parts }: Report): ReportTable[] {
  return parts.filter((part) => part.kind === 'table');
}

export function chartsOf({ parts }: Report): ReportChart[] {
  return parts.filter((part) => part.kind === 'chart');
}

/** The values of a table, row by row. */
export function valuesOf({ rows }: ReportTable): ResultCell[][] {
  return rows.map((row) => row.map(({ value }) => value));
}

/** What a table shows, row by row. */
export function shownIn({ rows }: ReportTable): string[][] {
  return rows.map((row) => row.map(({ value, format }) => formatCell(value, format)));
}

/** The cells under a heading, which has to be there. */
export function columnIn({ headings = [], rows }: ReportTable, heading: string): OutputCell[] {
  const place = headings.indexOf(heading);
  if (place < 0) throw new Error(`no ${heading} among ${headings.join(', ')}`);
  return rows.map((row) => row[place]);
}

/** A cell holds a number to 12 digits and shows it as the golden number would be shown. */
export function expectCell({ value, format }: OutputCell, expected: string | number): void {
  if (typeof value !== 'number') throw new Error(`${String(value)} is no number`);
  expectDigits(value, expected, 12);
  expect(formatCell(value, format)).toBe(formatCell(Number(expected), format));
}

/** A row of names and numbers side by side: every name, every number to 12 digits. */
export function expectPairs(
  row: readonly OutputCell[],
  expected: readonly [string, string][],
): void {
  expect(row.filter((_, place) => place % 2 === 0).map(({ value }) => value)).toEqual(
    expected.map(([name]) => name),
  );
  expected.forEach(([, number], place) => expectCell(row[2 * place + 1], number));
}
