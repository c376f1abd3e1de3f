import {
  type AuditedStatistic,
  type PaddedColumn,
  type PrintedCell,
  type PrintedRegression,
  type PrintedRow,
  ROW_COLUMNS,
  type RowColumn,
} from '../../statistics/audit/regression/printed-regression';
import { printedCell } from './printed-cell';
import { printedColumn } from './printed-column';
import type { PrintedNumber } from './printed-number';
import { printedParts, readPrinted } from './read-printed';
import { type ShownBlock, printedAtCell, shownText } from './reader';
import { rowColumnOf, statisticNamed } from './regression-headings';

/** What stands in parentheses beside or beneath a coefficient. */
export type InParentheses = Exclude<RowColumn, 'coefficient'>;

/** How a table is to be read. */
export interface RegressionLayout {
  readonly inParentheses: InParentheses;
  /** Of models side by side without headings of their own: which one, counted from 1. */
  readonly model: number;
}

/** The rows of a table before its columns are read as columns. */
interface DraftRow {
  readonly name: string;
  readonly cells: Partial<Record<RowColumn, FoundNumber>>;
}

interface FoundNumber {
  readonly number: PrintedNumber;
  readonly text: string;
}

type ColumnRoles = readonly (RowColumn | undefined)[];

/**
 * A published regression as a block prints it: under headings such as Coefficient and t-Statistic, or
 * as journals do, one coefficient a row with what belongs to it in parentheses beside or beneath; the
 * statistics as names with a number at their right, wherever they stand.
 */
export function readRegressionBlock(
  shown: ShownBlock,
  { inParentheses, model }: RegressionLayout,
): PrintedRegression {
  const header = headerOf(shown);
  const roles = header?.roles ?? journalRoles(shown, model);
  const rows = coefficientRows(shown, { first: header?.row ?? -1, roles, inParentheses });
  const { columns, padded } = wholeColumns(rows);
  return {
    rows: rows.map(({ name, cells }, place): PrintedRow => {
      const own = ROW_COLUMNS.flatMap((column) => {
        const number = columns[column][place];
        const found = cells[column];
        return number === undefined || found === undefined
          ? []
          : [[column, printedCell(number, found.text)] as const];
      });
      return { name, ...Object.fromEntries(own) };
    }),
    statistics: statisticsIn(shown, header === undefined ? model : undefined),
    ...(padded.length === 0 ? {} : { padded }),
  };
}

/** The first row of which two cells head columns of a coefficient table. */
function headerOf({ cells }: ShownBlock): { row: number; roles: ColumnRoles } | undefined {
  for (const [row, line] of cells.entries()) {
    const roles = line.map((cell) => rowColumnOf(shownText(cell)));
    if (new Set(roles.filter((role) => role !== undefined)).size >= 2) return { row, roles };
  }
  return undefined;
}

/** How many models stand side by side: 1 where columns have headings of a coefficient table. */
export function modelCount(shown: ShownBlock): number {
  return headerOf(shown) === undefined ? Math.max(1, (shown.cells[0]?.length ?? 0) - 1) : 1;
}

function journalRoles({ cells }: ShownBlock, model: number): ColumnRoles {
  return (cells[0] ?? []).map((_, column) => (column === model ? 'coefficient' : undefined));
}

interface RowRules {
  /** The row of the headings; −1 where there are none. */
  readonly first: number;
  readonly roles: ColumnRoles;
  readonly inParentheses: InParentheses;
}

function coefficientRows(shown: ShownBlock, rules: RowRules): DraftRow[] {
  const rows: DraftRow[] = [];
  for (let row = rules.first + 1; row < shown.cells.length; row++) {
    const name = shownText(shown.cells[row][0]);
    if (statisticNamed(name) !== undefined && !isTermHere(shown, row, rules)) continue;
    const found = numbersIn(shown, row, rules);
    if (found.coefficient !== undefined && name !== '') rows.push({ name, cells: found });
    // Without a name: what belongs to the coefficient above.
    else if (name === '' && rows.length > 0) Object.assign(rows[rows.length - 1].cells, found);
  }
  return rows;
}

/** N and T name terms as well as statistics: a term has its standard error or t beside it. */
function isTermHere(shown: ShownBlock, row: number, rules: RowRules): boolean {
  const isShort = shownText(shown.cells[row][0]).length <= 2;
  const { coefficient, standardError, tStatistic } = numbersIn(shown, row, rules);
  return isShort && coefficient !== undefined && (standardError ?? tStatistic) !== undefined;
}

function numbersIn(
  shown: ShownBlock,
  row: number,
  { roles, inParentheses }: RowRules,
): Partial<Record<RowColumn, FoundNumber>> {
  const found: Partial<Record<RowColumn, FoundNumber>> = {};
  roles.forEach((role, column) => {
    if (role === undefined || column >= shown.cells[row].length) return;
    const cell = shown.cells[row][column];
    const parts = typeof cell === 'string' ? printedParts(cell) : [];
    const numbers =
      parts.length > 1
        ? parts.map((part) => ({ number: readPrinted(part), text: part }))
        : [{ number: printedAtCell(shown, row, column), text: shownText(cell) }];
    for (const { number, text } of numbers) {
      if (number === undefined) continue;
      const own = role === 'coefficient' && number.enclosed !== undefined ? inParentheses : role;
      found[own] ??= { number, text };
    }
  });
  return found;
}

/** Every column as one: lost zeros at the ends of numbers, and zeros that only pad. */
function wholeColumns(rows: readonly DraftRow[]): {
  columns: Record<RowColumn, readonly (PrintedNumber | undefined)[]>;
  padded: PaddedColumn[];
} {
  const padded: PaddedColumn[] = [];
  const read = ROW_COLUMNS.map((column) => {
    const { numbers, padding } = printedColumn(rows.map(({ cells }) => cells[column]?.number));
    if (padding !== undefined) {
      padded.push({ column, printedDecimals: padding.printed, decimals: padding.counted });
    }
    return [column, numbers] as const;
  });
  return {
    columns: Object.fromEntries(read) as Record<RowColumn, readonly (PrintedNumber | undefined)[]>,
    padded,
  };
}

/** Each name of a statistic with the first number at its right, or in the same cell after a colon. */
function statisticsIn(
  shown: ShownBlock,
  model: number | undefined,
): Partial<Record<AuditedStatistic, PrintedCell>> {
  const found: Partial<Record<AuditedStatistic, PrintedCell>> = {};
  shown.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const [before, behind] = shownText(cell).split(/[:：=]/);
      const name = statisticNamed(before ?? '');
      if (name === undefined || found[name] !== undefined) return;
      const value =
        behind === undefined ? numberAtRight(shown, row, column, model) : numberAtStart(behind);
      if (value !== undefined) found[name] = value;
    }),
  );
  return found;
}

function numberAtRight(
  shown: ShownBlock,
  row: number,
  column: number,
  model: number | undefined,
): PrintedCell | undefined {
  const line = shown.cells[row];
  let at = column + 1;
  while (at < line.length && shownText(line[at]) === '') at++;
  if (model !== undefined) at = model;
  // Two numbers in a row are a term of that name, not a statistic.
  const isTerm = model === undefined && column === 0 && readPrinted(line[at + 1]) !== undefined;
  const number = at < line.length && !isTerm ? printedAtCell(shown, row, at) : undefined;
  return number && printedCell(number, shownText(line[at]));
}

/** "18 after adjustments" */
function numberAtStart(text: string): PrintedCell | undefined {
  const [first = ''] = text.trim().split(/\s+(?=[^\d\s])/);
  const number = readPrinted(first);
  return number && printedCell(number, first);
}
