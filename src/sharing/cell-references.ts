import { type ReferenceA1, mergeRefTokens, parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';
import { SHEET_SIZE } from '../cells/formula/move-formula';
import type { Rectangle } from '../report/sheet-plan';
import type { SheetRectangle } from './references';

/** A reference to cells as it stands in a formula. */
export interface CellReference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where it leads; undefined outside this workbook, and over several sheets. */
  readonly target: SheetRectangle | undefined;
}

/** The references to cells in a formula, from left to right: addresses, no names and no columns of tables. */
export function cellReferences(formula: string, ownSheet: string): CellReference[] {
  const found: CellReference[] = [];
  const tokens = mergeRefTokens(tokenize(formula, { withLocation: true }));
  for (const { type, value, loc } of tokens) {
    if (type !== 'range' && type !== 'range_beam') continue;
    const [start, end] = loc!;
    found.push({ text: value, start, end, target: targetOf(value, ownSheet) });
  }
  return found;
}

function targetOf(text: string, ownSheet: string): SheetRectangle | undefined {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !('range' in parsed)) return undefined;
  const { context = [], range } = parsed;
  // Another file's, or several sheets from one to another.
  if (context.length > 1 || /[[:]/.test(context[0] ?? '')) return undefined;
  const { top, left, bottom, right } = range;
  const [first, last] = [top ?? 0, bottom ?? SHEET_SIZE.rowCount - 1];
  const [from, to] = [left ?? 0, right ?? SHEET_SIZE.columnCount - 1];
  const at = { row: first, column: from, rowCount: last - first + 1, columnCount: to - from + 1 };
  return { sheetName: context[0] ?? ownSheet, at };
}

/** A formula with its references written anew; undefined leaves one as it is. */
export function withReferences(
  formula: string,
  references: readonly CellReference[],
  write: (reference: CellReference, index: number) => string | undefined,
): string {
  let written = '';
  let done = 0;
  references.forEach((reference, index) => {
    const { start, end, text } = reference;
    written += formula.slice(done, start) + (write(reference, index) ?? text);
    done = end;
  });
  return written + formula.slice(done);
}

/** A reference that leads to other cells by now, with the same dollar signs. */
export function movedReference(
  { text, target }: CellReference,
  now: SheetRectangle,
  sheets: { readonly before: string; readonly now: string },
): string {
  const parsed = parseA1Ref(text);
  if (target === undefined || parsed === undefined || !('range' in parsed)) return text;
  const { sheetName, at } = now;
  const isOwn = target.sheetName === sheets.before && sheetName === sheets.now;
  const context = isOwn && parsed.context?.length === 0 ? [] : [sheetName];
  const isSame = isSameRectangle(at, target.at) && context[0] === parsed.context?.[0];
  return isSame ? text : stringifyA1Ref({ context, range: rangeOf(parsed.range, at) });
}

type Range = ReferenceA1['range'];

function rangeOf(before: Range, { row, column, rowCount, columnCount }: Rectangle): Range {
  const isOfColumns = before.top === null || before.top === undefined;
  const isOfRows = before.left === null || before.left === undefined;
  const range = { ...before };
  if (!isOfColumns) [range.top, range.bottom] = [row, row + rowCount - 1];
  if (!isOfRows) [range.left, range.right] = [column, column + columnCount - 1];
  return range;
}

export function isSameRectangle(one: Rectangle, other: Rectangle): boolean {
  return one.row === other.row && one.column === other.column && isSameSize(one, other);
}

export function isSameSize(one: Rectangle, other: Rectangle): boolean {
  return one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}
