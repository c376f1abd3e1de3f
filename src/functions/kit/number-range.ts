import { CellFault } from '../../cells/cell-fault';
import {
  type Block,
  type CellValue,
  errorCodeOf,
  isBlank,
  looksLikeNumber,
  shapeOf,
  toBlock,
} from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import type { Bounds, Place, Shape } from '../../errors/reason';

/** The numbers of an argument, row by row, and what is wrong with those that cannot be used. */
export interface NumberRange {
  readonly name: string;
  readonly shape: Shape;
  readonly values: Float64Array;
  readonly faults: ReadonlyMap<number, CellFault>;
}

const NO_FAULTS: ReadonlyMap<number, CellFault> = new Map();

/**
 * Reads a range of numbers, each cell judged on its own.
 *
 * @param standard stands for an argument that was left out; without one it must be given
 */
export function readNumberRange(
  argument: unknown,
  name: string,
  bounds: Bounds,
  standard: number | undefined,
): NumberRange {
  if (isBlank(argument) && standard !== undefined) {
    const values = Float64Array.of(standard);
    return { name, shape: { rows: 1, columns: 1 }, values, faults: NO_FAULTS };
  }
  const block = toBlock(argument);
  const shape = shapeOf(block);
  const values = new Float64Array(shape.rows * shape.columns);
  const faults = fillNumbers(block, name, bounds, values);
  return { name, shape, values, faults };
}

function fillNumbers(
  block: Block,
  name: string,
  bounds: Bounds,
  values: Float64Array,
): ReadonlyMap<number, CellFault> {
  const minimum = bounds.minimum ?? -Number.MAX_VALUE;
  const maximum = bounds.maximum ?? Number.MAX_VALUE;
  const aboveMinimum = bounds.aboveMinimum ?? false;
  let faults: Map<number, CellFault> | undefined;
  let index = 0;
  const end = endOfNamedRows(block);
  for (let row = 0; row < end; row++) {
    const cells = block[row];
    for (let column = 0; column < cells.length; column++, index++) {
      const value = cells[column];
      // NaN and infinity fail the comparisons and go the slow way too.
      if (
        typeof value === 'number' &&
        value <= maximum &&
        (aboveMinimum ? value > minimum : value >= minimum)
      ) {
        values[index] = value;
      } else {
        faults ??= new Map();
        faults.set(index, judge(value, name, placeIn(block, row, column), bounds));
      }
    }
  }
  if (end === block.length) return faults ?? NO_FAULTS;
  faults ??= new Map();
  const place: Place = end === 0 ? {} : { row: end, isBelow: true };
  const shared = new CellFault('#N/A', { code: 'blank', name, place });
  for (; index < values.length; index++) faults.set(index, shared);
  return faults;
}

/** So many blank rows at the end of a range are those of whole columns. */
const MOST_NAMED_BLANK_ROWS = 1000;

/**
 * Where the rows end whose cells are judged and named one by one: the filled part of whole columns,
 * else all. The million blanks below it share one fault, since a fault and a message for each would
 * take half a minute.
 */
function endOfNamedRows(block: Block): number {
  let end = block.length;
  while (end > 0 && block[end - 1].every(isBlank)) end--;
  return block.length - end > MOST_NAMED_BLANK_ROWS ? end : block.length;
}

/**
 * An error that one cell would show, as what stops a whole function: a blank then is #VALUE!.
 */
export function stopping({ code, reason }: CellFault): InputError {
  return new InputError(reason, reason.code === 'blank' ? '#VALUE!' : code);
}

/**
 * Reads a range of numbers of which none may be missing or out of bounds.
 * @throws InputError at the first cell that cannot be used, row by row
 */
export function readSoundNumbers(argument: unknown, name: string, bounds: Bounds): NumberRange {
  const range = readNumberRange(argument, name, bounds, undefined);
  for (const fault of range.faults.values()) throw stopping(fault);
  return range;
}

/** Where a cell stands, without the directions in which the argument has only one. */
export function placeIn(block: Block, row: number, column: number): Place {
  return {
    ...(block.length > 1 ? { row: row + 1 } : {}),
    ...(block[0].length > 1 ? { column: column + 1 } : {}),
  };
}

/** What is wrong with a cell that is not a number within bounds. */
function judge(value: CellValue, name: string, place: Place, bounds: Bounds): CellFault {
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? new CellFault('#VALUE!', { code: 'outOfBounds', name, place, arrived: value, bounds })
      : new CellFault('#NUM!', { code: 'overflow' });
  }
  return notNumber(value, name, place);
}

/** Why a cell that holds no number cannot stand for one. */
export function notNumber(value: CellValue, name: string, place: Place): CellFault {
  if (isBlank(value)) return new CellFault('#N/A', { code: 'blank', name, place });
  const error = errorCodeOf(value);
  if (error !== undefined) {
    return new CellFault(error, { code: 'errorCell', name, place, arrived: error });
  }
  if (typeof value === 'string' && looksLikeNumber(value)) {
    return new CellFault('#VALUE!', { code: 'numberAsText', name, place, arrived: value });
  }
  return new CellFault('#VALUE!', { code: 'notANumber', name, place, arrived: value });
}

/**
 * The shape that ranges share when a single value goes with every element.
 * @throws InputError shapesDiffer
 */
export function commonShape(ranges: readonly NumberRange[]): Shape {
  let widest = ranges[0];
  for (const range of ranges) {
    if (isSingle(range.shape)) continue;
    if (isSingle(widest.shape)) widest = range;
    const { rows, columns } = range.shape;
    if (rows !== widest.shape.rows || columns !== widest.shape.columns) {
      throw new InputError({
        code: 'shapesDiffer',
        name: widest.name,
        shape: widest.shape,
        otherName: range.name,
        otherShape: range.shape,
      });
    }
  }
  return widest.shape;
}

export function isSingle(shape: Shape): boolean {
  return shape.rows === 1 && shape.columns === 1;
}
