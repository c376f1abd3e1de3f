import type { Block } from '../cells/cell-value';
import { cellAddress, rangeAddress } from '../report/cell-address';
import type { Rectangle } from '../report/sheet-plan';
import { quoted } from '../report/study/level-formula';

/** A rectangle of cells as a formula refers to it. */
export interface Area {
  /** The sheet before the address, as in 'My data'!, or nothing. */
  readonly prefix: string;
  readonly at: Rectangle;
  /** What the cells hold; absent where that is not known. */
  readonly values?: Block | undefined;
}

/** A block of expressions: what an argument or a function comes to, element by element. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly element: (row: number, column: number) => string;
  /** Where the block is nothing but a range. */
  readonly area?: Area;
  /** Where the block is written out in the formula. */
  readonly constants?: Block;
}

export function isSingle({ rows, columns }: Grid): boolean {
  return rows === 1 && columns === 1;
}

export function gridOfArea(area: Area): Grid {
  const { prefix, at } = area;
  return {
    rows: at.rowCount,
    columns: at.columnCount,
    element: (row, column) =>
      prefix + cellAddress({ row: at.row + row, column: at.column + column }),
    area,
  };
}

export function gridOfConstants(constants: Block): Grid {
  return {
    rows: constants.length,
    columns: constants[0].length,
    element: (row, column) => constantText(constants[row][column]),
    constants,
  };
}

/** A single expression. */
export function gridOfOne(expression: string): Grid {
  return { rows: 1, columns: 1, element: () => expression };
}

export function constantText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The address of a part of an area, its rows and columns counted from the area's corner. */
export function partOf({ prefix, at }: Area, part: Partial<Rectangle>): string {
  const { row = 0, column = 0, rowCount = at.rowCount, columnCount = at.columnCount } = part;
  return (
    prefix +
    rangeAddress({ row: at.row + row, column: at.column + column, rowCount, columnCount }, 'both')
  );
}

export const wholeOf = (area: Area): string => partOf(area, {});
export const columnOf = (area: Area, column: number): string =>
  partOf(area, { column, columnCount: 1 });

/** A row of an area as a range; relative, as a formula in each row has it. */
export function rowOf({ prefix, at }: Area, row: number): string {
  return prefix + rangeAddress({ ...at, row: at.row + row, rowCount: 1 });
}
