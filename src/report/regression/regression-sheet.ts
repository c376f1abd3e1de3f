import type { FittedRegression } from '../../statistics/regression/regression';
import { noteText } from '../../text/explain';
import type { Language } from '../../text/language';
import { fittedRows } from './fitted-rows';
import { excelFormat } from '../number-format';
import type { OutputTable } from '../output-table';
import { plannedCell } from '../planned-cells';
import { fitFormula, olsFormula } from './ols-formula';
import type { RegressionSections } from './regression-sections';
import { regressionTable } from './regression-table';
import type { Look, PlannedBlock, Rectangle, SheetPlan } from '../sheet-plan';
import { textWidth } from '../text-width';

/** One empty column between the table and the series. */
const SERIES_COLUMN = 6;
const SERIES_HEADINGS = ['obs', 'Actual', 'Fitted', 'Residual'];
const FITTED_ROLES: readonly string[] = ['label', 'columnHeading'];
/** In characters: −0.829927 with room to spare. */
const NUMBER_WIDTH = 12;
/** Rows that a live table may grow by: data that change may need more notes. */
const ROOM_FOR_NOTES = 4;
/** Under the table, as wide as it is. */
const CHART_SIZE = { rowCount: 18, columnCount: 5 };

/** What a regression was run on, as its function in a cell takes it. */
export interface RegressionSource {
  readonly equation: string;
  readonly sheetName: string;
  /** The block of data, without the sheet. */
  readonly address: string;
  readonly sample?: string | undefined;
  readonly covariance?: string | undefined;
  readonly group?: string | undefined;
}

/** Formulas that follow the data, or values. */
export type InsertAs = 'live' | 'values';

/** A regression as it is printed, and the observations behind it. */
export interface PrintedRegression {
  readonly sections: RegressionSections;
  readonly fitted: FittedRegression;
}

/**
 * A regression on a sheet of its own: EViews' table, what it was run on, the series behind it, a
 * chart of them. Live, and laid out as OLS spills it, the table and the series are formulas of OLS
 * and OLS.FIT that follow the data; otherwise they are values.
 */
export function regressionSheet(
  { sections, fitted }: PrintedRegression,
  source: RegressionSource,
  insertAs: InsertAs,
  language: Language,
): SheetPlan {
  const table = regressionTable(sections);
  const sourceRow = table.rows.length + (insertAs === 'live' ? ROOM_FOR_NOTES : 0);
  const rowCount = fitted.design.included.length + 1;
  const dependent = fitted.design.equation.dependent.text;
  const blocks = [tableBlock(table), seriesBlock(fitted)];
  return {
    name: `OLS ${dependent}`,
    blocks: [
      ...(insertAs === 'live' ? withFormulas(blocks, source) : blocks),
      sourceBlock(source, sourceRow, language),
      ...(insertAs === 'live' ? [roomForNotes(table)] : []),
    ],
    looks: [
      ...tableLooks(table),
      ...(insertAs === 'live' ? wrappedNotes(table) : []),
      { at: { row: sourceRow, column: 0, rowCount: 1, columnCount: 1 }, look: 'note' },
      {
        at: { row: 0, column: SERIES_COLUMN, rowCount: 1, columnCount: SERIES_HEADINGS.length },
        look: 'columnHeading',
      },
    ],
    charts: [
      {
        title: `${dependent}: Actual, Fitted, Residual`,
        labels: { row: 1, column: SERIES_COLUMN, rowCount: rowCount - 1, columnCount: 1 },
        series: { row: 0, column: SERIES_COLUMN + 1, rowCount, columnCount: 3 },
        position: { row: sourceRow + 2, column: 0, ...CHART_SIZE },
      },
    ],
    columnWidths: columnWidths(table, insertAs),
  };
}

/** The formula stands in the first cell and spills over the others, which keep their formats. */
function withFormulas(
  [table, series]: readonly PlannedBlock[],
  source: RegressionSource,
): PlannedBlock[] {
  const spilled = (row: PlannedBlock['cells'][number]): string[] => row.map(() => '');
  const from = (block: PlannedBlock, first: number, formula: string): PlannedBlock => ({
    ...block,
    cells: block.cells.map((row, index) => {
      if (index < first) return row;
      const [, ...others] = spilled(row);
      return [index === first ? { formula } : '', ...others];
    }),
  });
  return [from(table, 0, olsFormula(source)), from(series, 1, fitFormula(source))];
}

/** Empty cells beneath the table belong to it: what stands there would keep it from growing. */
function roomForNotes({ rows, columnCount }: OutputTable): PlannedBlock {
  const all = <Cell>(cell: Cell): Cell[][] =>
    Array.from({ length: ROOM_FOR_NOTES }, () => new Array<Cell>(columnCount).fill(cell));
  return { row: rows.length, column: 0, cells: all(''), numberFormats: all('General') };
}

function sourceBlock(source: RegressionSource, row: number, language: Language): PlannedBlock {
  const { equation, sheetName, address } = source;
  const note = { code: 'source' as const, equation, address: `${sheetName}!${address}` };
  return { row, column: 0, cells: [[noteText(note, language)]], numberFormats: [['General']] };
}

function tableBlock(table: OutputTable): PlannedBlock {
  return {
    row: 0,
    column: 0,
    cells: table.rows.map((row) => row.map((cell) => plannedCell(cell.value))),
    numberFormats: table.rows.map((row) => row.map((cell) => excelFormat(cell.value, cell.format))),
  };
}

/** Label, actual, fitted and residual of every observation that takes part. */
function seriesBlock(fitted: FittedRegression): PlannedBlock {
  const rows = fittedRows(fitted).map((row) => row.map(plannedCell));
  const formats = ['General', '0.000000', '0.000000', '0.000000'];
  return {
    row: 0,
    column: SERIES_COLUMN,
    cells: [SERIES_HEADINGS, ...rows],
    numberFormats: [SERIES_HEADINGS.map(() => 'General'), ...rows.map(() => formats)],
  };
}

/** Rules above and below the column headings and under the coefficients, as EViews draws them. */
function tableLooks(table: OutputTable): { at: Rectangle; look: Look }[] {
  const whole = (row: number): Rectangle => ({
    row,
    column: 0,
    rowCount: 1,
    columnCount: table.columnCount,
  });
  const looks: { at: Rectangle; look: Look }[] = [];
  table.rows.forEach((cells, row) => {
    const { role } = cells[0];
    if (role === 'heading' && row === 0) looks.push({ at: whole(row), look: 'title' });
    if (role === 'note') looks.push({ at: { ...whole(row), columnCount: 1 }, look: 'note' });
    if (role !== 'columnHeading') return;
    looks.push(
      { at: whole(row), look: 'columnHeading' },
      { at: { ...whole(row), column: 1, columnCount: table.columnCount - 1 }, look: 'alignRight' },
      { at: whole(row), look: 'ruleAbove' },
      { at: whole(row), look: 'ruleBelow' },
    );
  });
  const { row, rowCount } = coefficientRows(table);
  looks.push({ at: whole(row + rowCount - 1), look: 'ruleBelow' });
  return looks;
}

/** A cell that a formula leaves empty still cuts the text beside it: live notes are wrapped. */
function wrappedNotes(table: OutputTable): { at: Rectangle; look: Look }[] {
  return table.rows.flatMap(([first], row) =>
    first.role === 'note'
      ? [{ at: { row, column: 0, rowCount: 1, columnCount: 1 }, look: 'wrapped' as const }]
      : [],
  );
}

/**
 * Wide enough for terms, statistics' names and numbers. Header lines and notes run on, but for a
 * formula's: its header lines get the room that they need.
 */
function columnWidths(table: OutputTable, insertAs: InsertAs): SheetPlan['columnWidths'] {
  const fitted = insertAs === 'live' ? [...FITTED_ROLES, 'heading'] : FITTED_ROLES;
  const widths = new Array<number>(table.columnCount).fill(NUMBER_WIDTH);
  for (const row of table.rows) {
    row.forEach(({ value, role }, column) => {
      if (!fitted.includes(role)) return;
      widths[column] = Math.max(widths[column], textWidth(String(value)) + 1);
    });
  }
  return widths.map((characters, column) => ({ column, characters }));
}

/** Where the column headings and the coefficients stand. */
function coefficientRows(table: OutputTable): Rectangle {
  const row = table.rows.findIndex((cells) => cells[0].role === 'columnHeading');
  const end = table.rows.findIndex((cells, index) => index > row && cells[0].value === '');
  return { row, column: 0, rowCount: end - row, columnCount: table.columnCount };
}
