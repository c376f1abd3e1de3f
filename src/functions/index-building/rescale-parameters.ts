import { errorCodeOf, isBlank } from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import {
  DIRECTED_METHODS,
  type Direction,
  type RescaleMethod,
  type Rescaling,
} from '../../statistics/indicators/rescale';
import { notNumber, stopping } from '../kit/number-range';
import type { Parameter } from '../kit/option';
import { type Vector, readVector } from '../kit/vector';

/** Directions of the columns of a table, asked for with their number. */
export type DirectionPerColumn = (columnCount: number) => readonly Direction[];

export const DIRECTION: Parameter<DirectionPerColumn> = {
  description: {
    en: '1, or −1 for a cost indicator (the less, the better): one value, or one a column. −1 reverses minmax and negates zscore; the other methods know no direction.',
    zh: '1；逆向指标（越小越好）为 −1。单个值，或每列一个。−1 使 minmax 反向、zscore 变号；其他方法不分方向。',
  },
  matrix: true,
  optional: true,
  standard: '1',
  read: (argument, name) => {
    if (isBlank(argument)) return (count) => new Array<Direction>(count).fill(1);
    const vector = readVector(argument, name);
    const directions = vector.cells.map((_, index) => directionAt(vector, index));
    return (needed) => {
      if (directions.length === 1) return new Array<Direction>(needed).fill(directions[0]);
      if (directions.length === needed) return directions;
      throw new InputError({ code: 'countsDiffer', name, needed, arrived: directions.length });
    };
  },
};

/** @throws InputError directionNotASign, errorCell */
function directionAt({ name, cells, placeOf }: Vector, index: number): Direction {
  const cell = cells[index];
  if (cell === 1 || cell === -1) return cell;
  const place = placeOf(index);
  if (errorCodeOf(cell) !== undefined) throw stopping(notNumber(cell, name, place));
  throw new InputError({ code: 'directionNotASign', place, arrived: cell });
}

export interface RescaleOptions {
  readonly method: RescaleMethod;
  readonly direction: DirectionPerColumn;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * How each column is rescaled.
 * @throws InputError optionNeedsMethod, lowNotBelowHigh, countsDiffer
 */
export function rescalingsOf(
  { method, direction, low, high }: RescaleOptions,
  columnCount: number,
): Rescaling[] {
  const directions = direction(columnCount);
  if (directions.includes(-1)) needMethod('direction −1', DIRECTED_METHODS, method);
  if (low !== undefined) needMethod('low', ['minmax'], method);
  if (high !== undefined) needMethod('high', ['minmax'], method);
  const ends = { low: low ?? 0, high: high ?? 1 };
  if (!(ends.low < ends.high)) throw new InputError({ code: 'lowNotBelowHigh', ...ends });
  return directions.map((columnDirection) => ({ method, direction: columnDirection, ...ends }));
}

function needMethod(name: string, methods: readonly RescaleMethod[], method: RescaleMethod): void {
  if (!methods.includes(method)) {
    throw new InputError({ code: 'optionNeedsMethod', name, methods, arrived: method });
  }
}
