import { type Block, isBlank } from '../cell-value';

/** A rectangle of a block; the first row and column belong to it, the last ones do not. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle that holds everything in a block, undefined where all is blank. */
export function filledArea(block: Block): Area | undefined {
  const right = block.length === 0 ? 0 : block[0].length;
  return withoutBlankEdges(block, { top: 0, left: 0, bottom: block.length, right });
}

/** The non-blank columns of a row within an area. */
export function filledColumns(block: Block, { left, right }: Area, row: number): number[] {
  const columns: number[] = [];
  for (let column = left; column < right; column++) {
    if (!isBlank(block[row][column])) columns.push(column);
  }
  return columns;
}

/**
 * Cuts a block at its blank rows, each part at its blank columns, and so on until no part has any.
 * From top to bottom, then from left to right.
 */
export function separateAreas(block: Block): Area[] {
  const whole = filledArea(block);
  return whole === undefined ? [] : cut(block, whole, 'rows', false);
}

type Direction = 'rows' | 'columns';

function cut(block: Block, area: Area, direction: Direction, isWhole: boolean): Area[] {
  const parts = direction === 'rows' ? cutAtBlankRows(block, area) : cutAtBlankColumns(block, area);
  if (parts.length === 1 && isWhole) return parts;
  const other = direction === 'rows' ? 'columns' : 'rows';
  return parts.flatMap((part) => cut(block, part, other, parts.length === 1));
}

function cutAtBlankRows(block: Block, area: Area): Area[] {
  return runs(area.top, area.bottom, (row) => !isBlankRow(block, area, row)).map(
    ([top, bottom]) => ({
      ...area,
      top,
      bottom,
    }),
  );
}

function cutAtBlankColumns(block: Block, area: Area): Area[] {
  return runs(area.left, area.right, (column) => !isBlankColumn(block, area, column)).map(
    ([left, right]) => ({ ...area, left, right }),
  );
}

function withoutBlankEdges(block: Block, area: Area): Area | undefined {
  const rows = runs(area.top, area.bottom, (row) => !isBlankRow(block, area, row));
  const columns = runs(area.left, area.right, (column) => !isBlankColumn(block, area, column));
  if (rows.length === 0) return undefined;
  return {
    top: rows[0][0],
    bottom: rows[rows.length - 1][1],
    left: columns[0][0],
    right: columns[columns.length - 1][1],
  };
}

function isBlankRow(block: Block, { left, right }: Area, row: number): boolean {
  for (let column = left; column < right; column++) if (!isBlank(block[row][column])) return false;
  return true;
}

export function isBlankColumn(block: Block, { top, bottom }: Area, column: number): boolean {
  for (let row = top; row < bottom; row++) if (!isBlank(block[row][column])) return false;
  return true;
}

/** The stretches [start, end) of a range in which every number passes. */
function runs(start: number, end: number, passes: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  for (let index = start; index <= end; index++) {
    const isIn = index < end && passes(index);
    if (isIn && from < 0) from = index;
    if (!isIn && from >= 0) {
      found.push([from, index]);
      from = -1;
    }
  }
  return found;
}
