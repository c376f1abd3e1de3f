import type { RowColumn } from '../../statistics/audit/regression/printed-regression';
import { type ShownBlock, shownText } from './reader';
import { headsStandardised, rowColumnOf } from './regression-headings';
import { readPrinted } from './read-printed';

export type ColumnRoles = readonly (RowColumn | undefined)[];

/** Where a coefficient table begins, and what its columns hold. */
export interface TableHeader {
  /** The last row of headings; −1 where there are none. */
  readonly row: number;
  readonly roles: ColumnRoles;
  /** Whether the columns have headings such as Coefficient and t-Statistic. */
  readonly isHeaded: boolean;
}

/** The headings of a coefficient table, in one row or in two. */
export interface Headings {
  readonly firstRow: number;
  readonly row: number;
  readonly roles: ColumnRoles;
}

/** The headings of a table; else, as journals print them, the column of one model. */
export function tableHeader(shown: ShownBlock, model: number): TableHeader {
  const found = headingsOf(shown);
  return found === undefined
    ? { row: -1, roles: journalRoles(shown, model), isHeaded: false }
    : { row: found.row, roles: found.roles, isHeaded: true };
}

/**
 * The first row of which two cells head columns of a coefficient table, with the row beneath where
 * headings stand in two.
 */
export function headingsOf({ cells }: ShownBlock): Headings | undefined {
  for (const [row, line] of cells.entries()) {
    const own = rolesOf(line);
    const next = cells[row + 1] ?? [];
    const below = hasNumbers(next) ? [] : rolesOf(next);
    const isDouble = below.some((role) => role !== undefined);
    const found = isDouble ? own.map((role, column) => merged(role, below[column], below)) : own;
    const roles = withoutStandardised(found, line, isDouble ? next : []);
    if (distinct(own) >= 1 && distinct(roles) >= 2) {
      return { firstRow: row, row: isDouble ? row + 1 : row, roles };
    }
  }
  return undefined;
}

/** A standardised coefficient beside one that is not has no standard error and no t of its own. */
function withoutStandardised(
  roles: ColumnRoles,
  upper: readonly unknown[],
  lower: readonly unknown[],
): ColumnRoles {
  const isStandardised = roles.map((role, column) => {
    if (role !== 'coefficient') return false;
    const [above, beneath] = [upper, lower].map((line) => shownText(line[column] as never));
    return headsStandardised(rowColumnOf(above) === 'coefficient' ? above : beneath);
  });
  const hasOthers = roles.some((role, column) => role === 'coefficient' && !isStandardised[column]);
  return hasOthers ? roles.map((role, at) => (isStandardised[at] ? undefined : role)) : roles;
}

/** The lower of two headings; an upper one that the lower row names elsewhere spans columns. */
function merged(
  upper: RowColumn | undefined,
  lower: RowColumn | undefined,
  below: ColumnRoles,
): RowColumn | undefined {
  if (lower !== undefined) return lower;
  return upper !== undefined && below.includes(upper) ? undefined : upper;
}

function rolesOf(line: readonly unknown[]): ColumnRoles {
  return line.map((cell) => rowColumnOf(shownText(cell)));
}

function distinct(roles: ColumnRoles): number {
  return new Set(roles.filter((role) => role !== undefined)).size;
}

function hasNumbers(line: readonly unknown[]): boolean {
  return line.some((cell) => readPrinted(cell) !== undefined);
}

function journalRoles({ cells }: ShownBlock, model: number): ColumnRoles {
  const width = Math.max(0, ...cells.map((line) => line.length));
  return Array.from({ length: width }, (_, column) =>
    column === model ? 'coefficient' : undefined,
  );
}

/**
 * A table with its variables across, turned round: the rows that its first column heads as columns.
 * Undefined for any other. The rows that are not turned may hold statistics.
 */
export function transposed(
  shown: ShownBlock,
): { readonly shown: ShownBlock; readonly rows: readonly number[] } | undefined {
  if (headingsOf(shown) !== undefined) return undefined;
  const { cells, formats } = shown;
  const roles = cells.map((line) => rowColumnOf(shownText(line[0])));
  const rows = roles.flatMap((role, row) => (role === undefined ? [] : [row]));
  if (!roles.includes('coefficient') || distinct(roles) < 2) return undefined;
  const names = rows[0] - 1;
  if (names < 0) return undefined;
  const taken = [names, ...rows];
  const columns = Array.from(
    { length: Math.max(...taken.map((row) => cells[row].length)) },
    (_, column) => column,
  );
  return {
    shown: {
      cells: columns.map((column) => taken.map((row) => cells[row][column])),
      formats: columns.map((column) => taken.map((row) => formats[row]?.[column] ?? 'General')),
    },
    rows: taken,
  };
}
