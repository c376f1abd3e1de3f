import type { CellPosition, CellValue } from '../../engine/engine';
import { cellCount, columnCount, forEachCell, mapZone, rowCount } from '../../engine/zone';
import { excelError } from '../host-error';
import type { Json } from '../protocol';
import { assertUnprotected, type RangeTarget } from './context';

/** Above this Excel silently answers null instead of the values. */
const MOST_CELLS_READ = 5000000;

const ERROR_VALUE =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

type CellReader = (position: CellPosition) => Json;

/** Reads a property cell by cell, as rows. */
export function readCells({ context, sheetId, zone }: RangeTarget, read: CellReader): Json {
  if (cellCount(zone) > MOST_CELLS_READ) return null;
  context.engine.flush();
  return mapZone(zone, (row, column) => read({ sheetId, row, column }));
}

/**
 * Assigns a property cell by cell. Excel takes rows of exactly the range's shape, or one
 * value for all cells; null leaves a cell as it is.
 */
export function writeCells(
  target: RangeTarget,
  assigned: Json,
  write: (position: CellPosition, value: CellValue) => void,
): void {
  assertUnprotected(target);
  const { sheetId, zone } = target;
  const rows = Array.isArray(assigned) ? matrixOf(target, assigned) : undefined;
  target.context.engine.cells.reserve(sheetId, zone);
  forEachCell(zone, (row, column) => {
    const value = rows ? rows[row - zone.top][column - zone.left] : assigned;
    if (value === null || value === undefined) return;
    if (typeof value === 'object') throw excelError('InvalidArgument');
    write({ sheetId, row, column }, value);
  });
}

/** Throws unless there are as many rows and columns as the range has. */
export function assertSize({ zone }: RangeTarget, rows: number, columns: number): void {
  if (rows !== rowCount(zone) || columns !== columnCount(zone)) {
    throw excelError('InvalidArgument', WRONG_SHAPE);
  }
}

/** What is assigned as rows; throws unless it has exactly the range's shape. */
export function matrixOf({ zone }: RangeTarget, rows: Json[]): Json[][] {
  const width = columnCount(zone);
  const fits =
    rows.length === rowCount(zone) &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw excelError('InvalidArgument', WRONG_SHAPE);
  return rows as Json[][];
}

/** An `Excel.RangeValueType`. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUE.test(value) ? 'Error' : 'String';
}
