import type { OutputCell } from './output-table';

/** A result in parts, top to bottom: the pane shows them, a sheet holds them. */
export interface Report {
  /** Of the sheet that it goes to. */
  readonly sheetName: string;
  readonly parts: readonly ReportPart[];
}

export type ReportPart = ReportLines | ReportTable | ReportChart;

/** Lines of text, one beneath the other. */
export interface ReportLines {
  readonly kind: 'lines';
  readonly role: 'heading' | 'note';
  readonly lines: readonly string[];
}

/** Rows of cells; without headings where each row names its numbers itself. */
export interface ReportTable {
  readonly kind: 'table';
  readonly headings?: readonly string[];
  /** What each column holds, of a table whose rows are read one by one; it has headings. */
  readonly columns?: readonly ColumnKind[];
  readonly rows: readonly (readonly OutputCell[])[];
}

export type ColumnKind = 'name' | 'verdict' | 'number' | 'sentence';

/** Series over common labels, as lines or as columns. */
export interface ReportChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly look: 'lines' | 'columns';
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** One value a label; NaN where there is none. */
  readonly values: readonly number[];
  /** A bound or a level to compare with: drawn thin and dashed. */
  readonly isGuide?: boolean;
}

export function headingLines(...lines: string[]): ReportLines {
  return { kind: 'lines', role: 'heading', lines };
}

export function noteLines(...lines: string[]): ReportLines {
  return { kind: 'lines', role: 'note', lines };
}

/** The notes as a part, where there are any. */
export function noteParts(lines: readonly string[]): ReportLines[] {
  return lines.length === 0 ? [] : [noteLines(...lines)];
}

/** Every line of text, from top to bottom. */
export function reportLines({ parts }: Report): string[] {
  return parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
}
