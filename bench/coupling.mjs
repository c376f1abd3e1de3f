import { compare } from './measure.mjs';
import { randomNumbers } from './random.mjs';
import { load } from './typescript.mjs';

/** The rows that Excel has. */
const ALL_ROWS = 1048576;

/** The functions as Excel calls them: registered, through the gate. */
const registered = new Map();
globalThis.CustomFunctions = {
  associate: (id, call) => registered.set(id, call),
  Error: class extends Error {},
};
load('functions/register');

function randomTable(rows, columns) {
  const next = randomNumbers(2020);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, next));
}

/** Guards against measuring something that is not the same work. */
function expectSame(ours, other) {
  const differs = (cells, i) => cells.some((value, j) => !(Math.abs(value - other[i][j]) < 1e-14));
  if (ours.length !== other.length || ours.some(differs)) throw new Error('the results differ');
}

function against(id, rows, args, plain, options) {
  const call = registered.get(id);
  const ours = () => call(...args);
  const other = () => plain(...args);
  expectSame(ours(), other());
  return {
    name: `${id} over ${rows.toLocaleString('en')} rows, against a plain loop over typed arrays`,
    target: 'at most 3',
    limit: 3,
    ...compare(ours, other, options),
  };
}

export function couplingColumn(rows = 100000, options = { repeats: 3 }) {
  const table = randomTable(rows, 2);
  const columns = [0, 1].map((column) => table.map((cells) => [cells[column]]));
  return against('COUPLING', rows, columns, plainCoupling, options);
}

export const couplingOfThree = () =>
  against('COUPLING.N', 100000, [randomTable(100000, 3)], plainDegrees, { repeats: 3 });

export const coordinationOfThree = (rows = 100000, options = { repeats: 3 }) =>
  against('CCD.N', rows, [randomTable(rows, 3)], plainCoordination, options);

export const rescaledColumns = () =>
  against('RESCALE', 100000, [randomTable(100000, 3)], plainRescaling, { repeats: 3 });

const ONCE = { repeats: 1, rounds: 5, warmUps: 1 };
export const couplingOfAllRows = () => couplingColumn(ALL_ROWS, ONCE);
export const coordinationOfAllRows = () => coordinationOfThree(ALL_ROWS, ONCE);

// The same numbers without a check: cells into typed arrays, the formula, a matrix of results.

function typedColumn(table, column) {
  const values = new Float64Array(table.length);
  for (let i = 0; i < values.length; i++) values[i] = table[i][column];
  return values;
}

function plainCoupling(K, Du) {
  const first = typedColumn(K, 0);
  const second = typedColumn(Du, 0);
  const result = new Array(first.length);
  for (let i = 0; i < first.length; i++) {
    const a = first[i];
    const b = second[i];
    result[i] = [Math.sqrt((a * b) / ((a + b) * (a + b)))];
  }
  return result;
}

function plainDegrees(table) {
  const [first, second, third] = [0, 1, 2].map((column) => typedColumn(table, column));
  const result = new Array(table.length);
  for (let i = 0; i < table.length; i++) {
    const product = first[i] * second[i] * third[i];
    result[i] = [(3 * product ** (1 / 3)) / (first[i] + second[i] + third[i])];
  }
  return result;
}

function plainCoordination(table) {
  const [first, second, third] = [0, 1, 2].map((column) => typedColumn(table, column));
  const result = new Array(table.length);
  for (let i = 0; i < table.length; i++) {
    const product = first[i] * second[i] * third[i];
    const sum = first[i] + second[i] + third[i];
    result[i] = [Math.sqrt(((3 * product ** (1 / 3)) / sum) * (sum / 3))];
  }
  return result;
}

function plainRescaling(table) {
  const columns = [0, 1, 2].map((column) => typedColumn(table, column));
  for (const column of columns) {
    let minimum = Infinity;
    let maximum = -Infinity;
    for (let i = 0; i < column.length; i++) {
      if (column[i] < minimum) minimum = column[i];
      if (column[i] > maximum) maximum = column[i];
    }
    for (let i = 0; i < column.length; i++) {
      column[i] = (column[i] - minimum) / (maximum - minimum);
    }
  }
  const [first, second, third] = columns;
  const result = new Array(table.length);
  for (let i = 0; i < table.length; i++) result[i] = [first[i], second[i], third[i]];
  return result;
}
