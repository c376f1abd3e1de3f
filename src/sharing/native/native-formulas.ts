import type { Block } from '../../cells/cell-value';
import { cellAddress } from '../../report/cell-address';
import type { Rectangle } from '../../report/sheet-plan';
import { CannotShare } from '../cannot-share';
import { type CallTree, customFunctionOf, isCall, readFormula } from '../formula-tree';
import { gridOf } from './expression-grid';
import type { Cells } from '../references';

/** A formula with the cells that it fills: its own, and those that it spills over. */
export interface PlacedFormula {
  readonly sheetName: string;
  readonly at: Rectangle;
  readonly formula: string;
}

/** What a cell becomes: a formula, or a text or number that never changes. */
export type SharedCell = { readonly formula: string } | string | number;

/** A cell of its own with a text of no characters: a blank one counts otherwise in other formulas. */
export const EMPTY_TEXT: SharedCell = { formula: '=""' };

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/**
 * A formula with calls of Yoke as native formulas, one for each of its cells, which need no dynamic
 * arrays and no function newer than Excel 2010.
 *
 * @throws CannotShare where only values are possible
 */
export function nativeFormulas(
  placed: PlacedFormula & { readonly values?: Block },
  cells: Cells,
): SharedCell[][] {
  const { formula, sheetName, at } = placed;
  const tree = readFormula(formula);
  if (tree === undefined) throw new CannotShare('unreadable');
  const resultCell = (row: number, column: number): string =>
    cellAddress({ row: at.row + row, column: at.column + column });
  const isWhole = isCall(tree) && customFunctionOf((tree as CallTree).callee.name) !== undefined;
  const { values: shown } = placed;
  const around = isWhole ? { resultCell, ...(shown === undefined ? {} : { shown }) } : {};
  const grid = gridOf(tree, { formula, sheetName, cells }, around);
  if (grid.rows !== at.rowCount || grid.columns !== at.columnCount) {
    throw new CannotShare('shapeDiffers');
  }
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => sharedCell(grid.element(row, column))),
  );
}

const TEXT = /^"(?:[^"]|"")*"$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** What is nothing but a text or a number is none of a formula's; an empty text is no blank cell. */
function sharedCell(expression: string): SharedCell {
  if (expression === '""') return EMPTY_TEXT;
  if (TEXT.test(expression)) return expression.slice(1, -1).replace(/""/g, '"');
  if (NUMBER.test(expression)) return Number(expression);
  if (expression.length >= LONGEST_FORMULA) throw new CannotShare('tooLong');
  return { formula: `=${expression}` };
}
