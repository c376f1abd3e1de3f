import { excelFormat } from './number-format';
import { padRow, textCell, type OutputCell } from './output-table';
import { labelCell, plannedCell } from './planned-cells';
import type {
  ChartSeries,
  Report,
  ReportChart,
  ReportLines,
  ReportPart,
  ReportTable,
} from './report';
import type { Look, PlannedBlock, PlannedChart, Rectangle, SheetPlan } from './sheet-plan';
import { textWidth } from './text-width';

/** In characters: −0.829927 with room to spare. */
const NUMBER_WIDTH = 12;
const WIDEST_COLUMN = 48;
const CHART_SIZE = { rowCount: 16, columnCount: 6 };

type PlacedLook = { readonly at: Rectangle; readonly look: Look };

/** The plan while the parts are laid out. */
interface Layout {
  /** The first row that is free. */
  row: number;
  /** The first column that is free right of everything. */
  dataColumn: number;
  readonly blocks: PlannedBlock[];
  readonly looks: PlacedLook[];
  readonly charts: PlannedChart[];
  readonly widths: number[];
}

/**
 * A report on a sheet of its own: the parts one beneath the other, the numbers behind the charts in
 * columns right of them. Every number keeps all its digits; only its format is the report's.
 */
export function reportSheet({ sheetName, parts }: Report): SheetPlan {
  const layout: Layout = {
    row: 0,
    dataColumn: Math.max(widestTable(parts), CHART_SIZE.columnCount) + 1,
    blocks: [],
    looks: [],
    charts: [],
    widths: [],
  };
  parts.forEach((part, index) => {
    if (part.kind === 'chart') placeChart(layout, part);
    else if (part.kind === 'table') placeTable(layout, part);
    else placeLines(layout, part);
    const next = parts[index + 1];
    if (next !== undefined && !(part.kind === 'lines' && next.kind === 'lines')) layout.row++;
  });
  const { blocks, looks, charts, widths } = layout;
  return {
    name: sheetName,
    blocks,
    looks: [
      { at: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, look: 'title' as const },
      ...looks,
    ],
    charts,
    columnWidths: widths.map((characters, column) => ({ column, characters })),
  };
}

function widestTable(parts: readonly ReportPart[]): number {
  const widths = parts.map((part) =>
    part.kind === 'table' ? longestRow([part.headings ?? [], ...part.rows]) : 1,
  );
  return Math.max(1, ...widths);
}

/** Row by row: a call takes only so many arguments. */
function longestRow(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((longest, { length }) => Math.max(longest, length), 0);
}

function placeLines(layout: Layout, { lines, role }: ReportLines): void {
  if (lines.length === 0) return;
  const at = placeRows(
    layout,
    lines.map((line) => [textCell(line, role)]),
  );
  if (role === 'note') layout.looks.push({ at, look: 'note' });
}

function placeRows(layout: Layout, rows: readonly (readonly OutputCell[])[]): Rectangle {
  const columnCount = longestRow(rows);
  const filled = rows.map((row) => padRow(row, columnCount));
  const { row } = layout;
  layout.blocks.push({
    row,
    column: 0,
    cells: filled.map((line) => line.map((cell) => plannedCell(cell.value))),
    numberFormats: filled.map((line) => line.map((cell) => excelFormat(cell.value, cell.format))),
  });
  layout.row += rows.length;
  return { row, column: 0, rowCount: rows.length, columnCount };
}

const one = (row: number): Rectangle => ({ row, column: 0, rowCount: 1, columnCount: 1 });

function placeTable(layout: Layout, { headings, rows }: ReportTable): void {
  const headingRow = headings?.map((heading) => textCell(heading, 'columnHeading'));
  const all = headingRow === undefined ? rows : [headingRow, ...rows];
  if (all.length === 0) return;
  const at = placeRows(layout, all);
  widen(layout, all);
  const whole = (row: number): Rectangle => ({ ...one(row), columnCount: at.columnCount });
  layout.looks.push({ at: whole(at.row), look: 'ruleAbove' });
  if (headingRow !== undefined) {
    layout.looks.push(
      { at: whole(at.row), look: 'columnHeading' },
      { at: whole(at.row), look: 'ruleBelow' },
    );
    alignHeadings(layout, at, rows);
  }
  layout.looks.push({ at: whole(at.row + at.rowCount - 1), look: 'ruleBelow' });
}

/** Headings stand over their numbers. */
function alignHeadings(
  layout: Layout,
  at: Rectangle,
  rows: readonly (readonly OutputCell[])[],
): void {
  for (let column = 0; column < at.columnCount; column++) {
    if (rows.every((row) => row[column] === undefined || row[column].role !== 'body')) continue;
    layout.looks.push({ at: { ...one(at.row), column }, look: 'alignRight' });
  }
}

/** Wide enough for labels, headings and numbers. */
function widen({ widths }: Layout, rows: readonly (readonly OutputCell[])[]): void {
  for (const row of rows) {
    row.forEach(({ value, role }, column) => {
      const own = role === 'label' || role === 'columnHeading' ? textWidth(String(value)) + 1 : 0;
      const wanted = Math.min(WIDEST_COLUMN, Math.max(NUMBER_WIDTH, own));
      widths[column] = Math.max(widths[column] ?? 0, wanted);
    });
  }
}

function placeChart(layout: Layout, chart: ReportChart): void {
  const { title, look, labels, series } = chart;
  const column = layout.dataColumn;
  const names = series.map(({ name }) => name);
  const headingFormats = ['General', ...names.map(() => 'General')];
  const formats = ['General', ...series.map(numberFormatOf)];
  layout.blocks.push({
    row: 0,
    column,
    cells: [
      ['', ...names],
      ...labels.map((label, index) => [
        labelCell(label),
        ...series.map(({ values }) => (Number.isFinite(values[index]) ? values[index] : '')),
      ]),
    ],
    numberFormats: [headingFormats, ...labels.map(() => formats)],
  });
  layout.looks.push({
    at: { row: 0, column, rowCount: 1, columnCount: series.length + 1 },
    look: 'columnHeading',
  });
  layout.charts.push({
    title,
    look,
    labels: { row: 1, column, rowCount: labels.length, columnCount: 1 },
    series: {
      row: 0,
      column: column + 1,
      rowCount: labels.length + 1,
      columnCount: series.length,
    },
    guides: series.flatMap(({ isGuide }, index) => (isGuide === true ? [index] : [])),
    position: { row: layout.row, column: 0, ...CHART_SIZE },
  });
  layout.dataColumn += series.length + 2;
  layout.row += CHART_SIZE.rowCount;
}

/** Counts stay whole. */
function numberFormatOf({ values }: ChartSeries): string {
  return values.every((value) => Number.isInteger(value)) ? 'General' : '0.000000';
}
