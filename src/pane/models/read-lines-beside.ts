import type { Block } from '../../cells/cell-value';
import { SHEET_SIZE } from '../../cells/formula/move-formula';
import {
  LINE_SIDES,
  type LineSide,
  type LinesBeside,
  labelsOfLines,
} from '../../models/lines-beside';
import { rangeAddress, rectangleOf } from '../../report/cell-address';
import type { Rectangle } from '../../report/sheet-plan';
import type { BlockReference, Workbook } from '../../workbook/workbook';

/** So many cells of the lines are read in one go, or one line where that is longer. */
const CELLS_AT_ONCE = 60_000;

/** The filled rows and columns directly beside a block. @throws what reading throws */
export async function readLinesBeside(
  workbook: Workbook,
  reference: BlockReference,
): Promise<LinesBeside> {
  const lines: Partial<Record<LineSide, readonly string[]>> = {};
  for (const side of LINE_SIDES) lines[side] = await readSide(workbook, reference, side);
  return lines as LinesBeside;
}

/** Mostly there is none, so one is looked at first, then twice as many each time. */
async function readSide(
  workbook: Workbook,
  { sheetName, address }: BlockReference,
  side: LineSide,
): Promise<string[]> {
  const block = rectangleOf(address);
  const room = roomOn(side, block);
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / lengthOfLine(side, block)));
  const labels: string[] = [];
  for (let wanted = 1; labels.length < room; wanted *= 2) {
    const count = Math.min(wanted, most, room - labels.length);
    const at = stripOf(side, block, labels.length, count);
    const { rowCount, columnCount } = at;
    const cells = await workbook.readBlock({
      sheetName,
      address: rangeAddress(at),
      rowCount,
      columnCount,
    });
    const read = labelsOfLines(outwards(side, cells));
    labels.push(...read.labels);
    if (read.isEnd) break;
  }
  return labels;
}

function lengthOfLine(side: LineSide, { rowCount, columnCount }: Rectangle): number {
  return side === 'below' ? columnCount : rowCount;
}

/** How many lines the sheet has on a side. */
function roomOn(side: LineSide, { row, column, rowCount, columnCount }: Rectangle): number {
  switch (side) {
    case 'left':
      return column;
    case 'right':
      return SHEET_SIZE.columnCount - column - columnCount;
    case 'below':
      return SHEET_SIZE.rowCount - row - rowCount;
  }
}

/** Some lines on a side, behind those that were read already. */
function stripOf(side: LineSide, block: Rectangle, behind: number, count: number): Rectangle {
  switch (side) {
    case 'left':
      return { ...block, column: block.column - behind - count, columnCount: count };
    case 'right':
      return { ...block, column: block.column + block.columnCount + behind, columnCount: count };
    case 'below':
      return { ...block, row: block.row + block.rowCount + behind, rowCount: count };
  }
}

/** The lines of a strip, the nearest first. */
function outwards(side: LineSide, cells: Block): Block {
  if (side === 'below') return cells;
  const [firstRow = []] = cells;
  const columns = firstRow.map((_, column) => cells.map((row) => row[column]));
  return side === 'left' ? columns.reverse() : columns;
}
