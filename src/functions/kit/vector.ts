import { numberCell } from '../../cells/cell-fault';
import { type CellValue, isBlank, shapeOf, toBlock } from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import type { Bounds, Place, Shape } from '../../errors/reason';
import type { Localized } from '../../text/language';
import type { FunctionCell } from './custom-function';
import { notNumber, placeIn, readSoundNumbers, stopping } from './number-range';
import type { Parameter } from './option';

/** The cells of one row or one column. */
export interface Vector {
  readonly name: string;
  readonly cells: readonly CellValue[];
  readonly placeOf: (index: number) => Place;
}

/** @throws InputError notARowOrColumn */
export function readVector(argument: unknown, name: string): Vector {
  const block = toBlock(argument);
  const shape = shapeOf(block);
  checkVector(shape, name);
  const isRow = shape.rows === 1;
  return {
    name,
    cells: block.flat(),
    placeOf: (index) => (isRow ? placeIn(block, 0, index) : placeIn(block, index, 0)),
  };
}

/**
 * A cell as a function hands it on: blank and #N/A are #N/A.
 * @throws InputError for any other error
 */
export function handedOn({ name, cells, placeOf }: Vector, index: number): FunctionCell {
  const cell = cells[index];
  if (typeof cell === 'number') return numberCell(cell);
  if (typeof cell === 'boolean' || (typeof cell === 'string' && cell !== '')) return cell;
  const fault = notNumber(cell, name, placeOf(index));
  if (fault.code !== '#N/A') throw stopping(fault);
  return fault;
}

function checkVector(shape: Shape, name: string): void {
  if (shape.rows !== 1 && shape.columns !== 1) {
    throw new InputError({ code: 'notARowOrColumn', name, arrived: shape });
  }
}

/** Cells that go with the rows of another argument, asked for with their number; may be left out. */
export function onePerRow(
  description: Localized,
): Parameter<((rowCount: number) => Vector) | undefined> {
  return {
    description,
    matrix: true,
    optional: true,
    read: (argument, name) => {
      if (isBlank(argument)) return undefined;
      const vector = readVector(argument, name);
      return (needed) => {
        const arrived = vector.cells.length;
        if (arrived !== needed) {
          throw new InputError({ code: 'rowCountsDiffer', name, needed, arrived });
        }
        return vector;
      };
    },
  };
}

/** Weights of the columns of a table, asked for with their number; equal ones when left out. */
export function weightPerColumn(
  bounds: Bounds,
  description: Localized,
): Parameter<(columnCount: number) => Float64Array> {
  return {
    description,
    matrix: true,
    optional: true,
    bounds,
    read: (argument, name) => {
      if (isBlank(argument)) return (count) => new Float64Array(count).fill(1 / count);
      const { shape, values } = readSoundNumbers(argument, name, bounds);
      checkVector(shape, name);
      return (needed) => {
        if (values.length !== needed) {
          throw new InputError({ code: 'countsDiffer', name, needed, arrived: values.length });
        }
        return values;
      };
    },
  };
}
