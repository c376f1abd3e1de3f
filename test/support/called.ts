import { CellFault } from '../../src/cells/cell-fault';
import { InputError } from '../../src/errors/input-error';
import type { CustomFunction } from '../../src/functions/kit/custom-function';
import { explain } from '../../src/text/explain';

/** A result as rows of values, a fault by its code. */
export function cellsOf(declared: CustomFunction, ...args: unknown[]): unknown[][] {
  const result = declared.call(...args);
  const rows = Array.isArray(result) ? result : [[result]];
  return rows.map((row) => row.map((cell) => (cell instanceof CellFault ? cell.code : cell)));
}

/** The error and the English message with which a cell of a result says why it has no value. */
export function faultAt(
  declared: CustomFunction,
  [row, column]: readonly [number, number],
  ...args: unknown[]
): string {
  const cell = (declared.call(...args) as unknown[][])[row][column];
  if (!(cell instanceof CellFault)) throw new Error(`the cell holds ${String(cell)}`);
  return `${cell.code} ${explain(cell.reason, 'en')}`;
}

/** The error and the English message that a function gives as a whole. */
export function stopOf(declared: CustomFunction, ...args: unknown[]): string {
  try {
    declared.call(...args);
  } catch (error) {
    if (error instanceof InputError) return `${error.cellError} ${explain(error.reason, 'en')}`;
    throw error;
  }
  throw new Error('the function gave a result');
}
