import { errorCodeOf } from '../../src/cells/cell-value';
import { InputError } from '../../src/errors/input-error';
import { CUSTOM_FUNCTIONS } from '../../src/functions/custom-functions';
import { cellAddress, columnName } from '../../src/report/cell-address';
import type { Rectangle } from '../../src/report/sheet-plan';
import {
  type CallTree,
  type Tree,
  callsIn,
  customFunctionOf,
  readFormula,
} from '../../src/sharing/formula-tree';
import type { SharedCell } from '../../src/sharing/native/native-formulas';
import { type Cells, rectangleOf } from '../../src/sharing/references';
import type { CellInputs, ComputedCell } from '../support/iron-calc';

/** A cell of the data: a blank one is null, an error its code as an object. */
export type DataCell = number | string | boolean | null | { readonly code: string };
export type Data = readonly (readonly DataCell[])[];

/** Where results stand: well to the right of the data. */
export const RESULT_COLUMN = 20;

export function partOfData(data: Data, at: Rectangle): DataCell[][] {
  return Array.from({ length: at.rowCount }, (_, r) =>
    Array.from({ length: at.columnCount }, (_, c) => data[at.row + r]?.[at.column + c] ?? null),
  );
}

export function cellsOf(data: Data): Cells {
  return { resolve: () => undefined, valuesOf: ({ at }) => partOfData(data, at) };
}

/** What Yoke itself gives for a formula that is one call, or calls within a call; an error as its code. */
export function yokeResult(formula: string, data: Data): ComputedCell[][] {
  const tree = readFormula(formula);
  if (tree === undefined) throw new Error(`cannot read ${formula}`);
  const [{ tree: call }] = callsIn(tree);
  const result = resultOf(call, data);
  const block = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return block.map((row) => row.map((cell) => errorCodeOf(cell) ?? (cell as ComputedCell)));
}

/** An error of a whole call is one value with its code. */
function resultOf(call: CallTree, data: Data): unknown {
  const declared = CUSTOM_FUNCTIONS.find((each) => each.id === customFunctionOf(call.callee.name))!;
  try {
    return declared.call(...call.arguments.map((argument) => argumentOf(argument, data)));
  } catch (error) {
    if (error instanceof InputError) return { code: error.cellError };
    throw error;
  }
}

function argumentOf(argument: Tree | null, data: Data): unknown {
  if (argument === null) return undefined;
  switch (argument.type) {
    case 'Literal':
      return argument.value;
    case 'ReferenceIdentifier':
      return partOfData(data, rectangleOf(argument.value));
    case 'ArrayExpression':
      return argument.elements.map((row) =>
        row.map((cell) => (cell.type === 'Literal' ? cell.value : undefined)),
      );
    case 'UnaryExpression':
      return -(argument.arguments[0] as unknown as { value: number }).value;
    case 'CallExpression':
      return resultOf(argument, data);
    default:
      throw new Error(`no such argument in a test: ${argument.type}`);
  }
}

/** The data as they are typed in. */
export function dataInputs(data: Data): Map<string, string | number> {
  const inputs = new Map<string, string | number>();
  data.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null) return;
      const code = errorCodeOf(cell);
      const typed = code === '#N/A' ? '=NA()' : code === '#DIV/0!' ? '=1/0' : '=VALUE("?")';
      const address = `${columnName(c)}${r + 1}`;
      if (code !== undefined) inputs.set(address, typed);
      else if (typeof cell === 'string') inputs.set(address, `'${cell}`);
      else inputs.set(address, String(cell).toUpperCase());
    }),
  );
  return inputs;
}

/** The data, and the cells that a formula became. */
export function sharedInputs(data: Data, shared: readonly (readonly SharedCell[])[]): CellInputs {
  const inputs = dataInputs(data);
  shared.forEach((row, r) =>
    row.forEach((cell, c) => {
      const address = cellAddress({ row: r, column: RESULT_COLUMN + c });
      if (typeof cell === 'object') inputs.set(address, cell.formula);
      else if (typeof cell === 'number') inputs.set(address, cell);
      else if (cell !== '') inputs.set(address, `'${cell}`);
    }),
  );
  return inputs;
}

/** Where the two differ, in words; relative 1e-9 of numbers, anything else must be the same. */
export function differences(
  expected: readonly (readonly ComputedCell[])[],
  arrived: readonly (readonly ComputedCell[])[],
  tolerance = 1e-9,
): string[] {
  return expected.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const now = arrived[r][c];
      return areSame(cell, now, tolerance)
        ? []
        : [`row ${r + 1} column ${c + 1}: ${String(cell)} became ${String(now)}`];
    }),
  );
}

function areSame(a: ComputedCell, b: ComputedCell, tolerance: number): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;
}
