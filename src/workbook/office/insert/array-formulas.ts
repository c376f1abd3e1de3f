import { tokenize } from '@borgar/fx';
import { rangeAddress } from '../../../report/cell-address';
import { blockRectangle, holds } from '../../../report/plan-extent';
import type { Rectangle } from '../../../report/sheet-plan';
import { rangeAt } from '../range-at';
import type { CellBlock } from './cell-batches';
import { type SentCell, isFormula } from './cell-contents';

/**
 * Where an array formula of the old kind (Ctrl+Shift+Enter) seems to lie, of which Excel lets no part
 * be changed. Its API does not tell; but each cell of it shows the same formula, where one that was
 * filled down would count its references on. Looks one cell beyond the blocks, which may hold but a
 * part.
 */
export async function findArrayFormula(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  contents: readonly CellBlock<SentCell>[],
): Promise<string | undefined> {
  const holding = contents.filter(({ cells }) => cells.flat().some(isFormula));
  if (holding.length === 0) return undefined;
  const areas = holding.map((block) => around(blockRectangle(block)));
  const ranges = areas.map((area) => rangeAt(sheet, area).load('formulas'));
  await context.sync();
  for (const [index, { formulas }] of ranges.entries()) {
    const { row, column } = areas[index];
    const own = blockRectangle(holding[index]);
    const found = firstPair(formulas as unknown[][], (r, c) => holds(own, row + r, column + c));
    if (found === undefined) continue;
    return rangeAddress({ ...found, row: row + found.row, column: column + found.column });
  }
  return undefined;
}

/** One cell more on each side, as far as the sheet goes on to the left and above. */
function around({ row, column, rowCount, columnCount }: Rectangle): Rectangle {
  const [up, left] = [Math.min(1, row), Math.min(1, column)];
  return {
    row: row - up,
    column: column - left,
    rowCount: rowCount + up + 1,
    columnCount: columnCount + left + 1,
  };
}

/** Two cells side by side, or one below the other, that show one formula of an array. */
function firstPair(
  formulas: readonly (readonly unknown[])[],
  isWithin: (row: number, column: number) => boolean,
): Rectangle | undefined {
  for (let row = 0; row < formulas.length; row++) {
    for (let column = 0; column < formulas[row].length; column++) {
      const formula = formulas[row][column];
      if (!isFormula(formula)) continue;
      const isPair = (down: number, across: number): boolean =>
        formulas[row + down]?.[column + across] === formula &&
        (isWithin(row, column) || isWithin(row + down, column + across));
      const [isBelow, isBeside] = [isPair(1, 0), isPair(0, 1)];
      if ((isBelow || isBeside) && countsOn(formula)) {
        return { row, column, rowCount: isBelow ? 2 : 1, columnCount: isBelow ? 1 : 2 };
      }
    }
  }
  return undefined;
}

/** Whether a formula would be another one in the next cell, or is an array written out. */
function countsOn(formula: string): boolean {
  return tokenize(formula).some(
    ({ type, value }) =>
      (type === 'operator' && value === '{') ||
      (/^range/.test(type) && type !== 'range_named' && isRelative(value)),
  );
}

/** A1 or $A1:B$3, but not $A$1. */
function isRelative(reference: string): boolean {
  const address = reference.slice(reference.lastIndexOf('!') + 1);
  return /(^|:)[A-Z]|[A-Z]\d|^\d|:\d/i.test(address);
}
