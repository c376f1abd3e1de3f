import { excelFormat } from './number-format';
import { padRow, textCell, type OutputCell } from './output-table';
import { labelCell, plannedCell } from './planned-cells';
import type { Report, ReportChart, ReportPart, ReportTable } from './report';
import type { Look, PlannedBlock, PlannedChart, Rectangle, SheetPlan } from './sheet-plan';

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
    else placeRows(layout, [...part.lines.map((line) => [textCell(line, part.role)])]);
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
  const widths = parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.length) : [1],
  );
  return Math.max(...widths);
}

function placeRows(layout: Layout, rows: readonly (readonly OutputCell[])[]): Rectangle {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => padRow(row, columnCount));
  const { row } = layout;
  layout.blocks.push({
    row,
    column: 0,
    cells: filled.map((line) => line.map((cell) => plannedCell(cell.value))),
    numberFormats: filled.map((line) => line.map((cell) => excelFormat(cell.value, cell.format))),
  });
  filled.forEach((line, index) => {
    if (line[0].role === 'note') {
      layout.looks.push({ at: { ...one(row + index), columnCount: 1 }, look: 'note' });
    }
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
      const own = role === 'label' || role === 'columnHeading' ? String(value).length + 1 : 0;
      const wanted = Math.min(WIDEST_COLUMN, Math.max(NUMBER_WIDTH, own));
      widths[column] = Math.max(widths[column] ?? 0, wanted);
    });
  }
}

function placeChart(layout: Layout, chart: ReportChart): void {
  const { title, look, labels, series } = chart;
  const column = layout.dataColumn;
  const names = series.map(({ name }) => name);
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
    numberFormats: [...Array(labels.length + 1).keys()].map((row) =>
      ['', ...names].map((_, place) => (row === 0 || place === 0 ? 'General' : '0.000000')),
    ),
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
