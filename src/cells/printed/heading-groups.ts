import type { ColumnRoles } from './table-header';

/** Columns from the first to before the second. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of each model where headings come again, Coef. | t | Coef. | t: a model begins wherever
 * the first heading does. Empty where none comes again. What begins so without a coefficient and
 * something beside it is no model, and its columns are nobody's.
 */
export function headingGroups(roles: ColumnRoles): Span[] {
  const first = roles.find((role) => role !== undefined);
  const starts = roles.flatMap((role, column) =>
    first !== undefined && role === first ? [column] : [],
  );
  if (starts.length < 2) return [];
  const groups = starts.map((from, at) => ({ from, to: starts[at + 1] ?? roles.length }));
  // Two headings of one kind before the others are one table, of which the first heading counts.
  if (!isModel(roles, groups[0])) return [];
  return groups.filter((group) => isModel(roles, group));
}

function isModel(roles: ColumnRoles, { from, to }: Span): boolean {
  const own = new Set(roles.slice(from, to).filter((role) => role !== undefined));
  return own.has('coefficient') && own.size >= 2;
}

/** The last column of a group that has a heading. */
export function lastHeaded(roles: ColumnRoles, { from, to }: Span): number {
  let last = from;
  for (let column = from; column < to; column++) if (roles[column] !== undefined) last = column;
  return last;
}
