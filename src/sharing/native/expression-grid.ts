import { CannotShare } from '../cannot-share';
import {
  type CallTree,
  type Tree,
  callsIn,
  customFunctionOf,
  isCall,
  nativeName,
  partsOf,
  placeOf,
} from '../formula-tree';
import { type Grid, gridOfArea, gridOfConstants, gridOfOne, isSingle } from '../grid';
import { type Cells, areaOfReference, resolvedArea } from '../references';
import { NATIVE_FUNCTIONS } from './functions';
import { commonShape } from './pairs';
import type { Surroundings } from './translation';

/** The formula around a part that is translated. */
export interface Whole {
  readonly formula: string;
  readonly sheetName: string;
  readonly cells: Cells;
}

/** Functions that give one value of whatever they are given. */
const TOTALS: ReadonlySet<string> = new Set(
  'SUM AVERAGE MIN MAX COUNT PRODUCT STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P MEDIAN'.split(
    ' ',
  ),
);
/** Functions of single values, which a range makes element-wise. */
const ELEMENTWISE: ReadonlySet<string> = new Set(
  'ROUND ROUNDUP ROUNDDOWN TRUNC INT ABS SQRT EXP LN LOG LOG10 POWER SIGN MOD IF IFERROR IFNA ISNUMBER ISERROR ISNA NOT TEXT FIXED VALUE LEN LEFT RIGHT MID UPPER LOWER TRIM'.split(
    ' ',
  ),
);
/** Functions that make a block of single values. */
const BLOCK_MAKERS: ReadonlySet<string> = new Set(
  'OFFSET INDIRECT SEQUENCE RANDARRAY MUNIT'.split(' '),
);
const LARGEST_TOTAL = 60;

/**
 * Any part of a formula as a block of native expressions.
 * @throws CannotShare where a part has none
 */
export function gridOf(tree: Tree, whole: Whole, surroundings: Surroundings = {}): Grid {
  switch (tree.type) {
    case 'Literal':
      return gridOfConstants([[tree.value]]);
    case 'ErrorLiteral':
      return gridOfOne(tree.raw);
    case 'ArrayExpression':
      return gridOfConstants(
        tree.elements.map((row) =>
          row.map((cell) => {
            if (cell.type !== 'Literal') throw new CannotShare('insideArray');
            return cell.value;
          }),
        ),
      );
    case 'ReferenceIdentifier':
      return referenceGrid(tree.value, tree.kind, whole);
    case 'UnaryExpression':
      return unaryGrid(tree.operator, tree.arguments[0], whole);
    case 'BinaryExpression':
      return binaryGrid(tree.operator, tree.arguments, whole);
    case 'CallExpression':
      return callGrid(tree, whole, surroundings);
    default:
      throw new CannotShare('insideArray');
  }
}

function referenceGrid(reference: string, kind: string, whole: Whole): Grid {
  const { sheetName, cells } = whole;
  if (kind === 'beam') throw new CannotShare('wholeColumns');
  // A table's own row is a single cell, wherever the table lies.
  if (kind === 'table' && /@|#This Row/i.test(reference)) return gridOfOne(reference);
  return gridOfArea(areaOfReference(reference, sheetName, cells));
}

function unaryGrid(operator: string, operand: Tree, whole: Whole): Grid {
  if (operator === '#') {
    const reference = textOf(operand, whole);
    return gridOfArea(resolvedArea(`${reference}#`, whole.sheetName, whole.cells));
  }
  if (operator === '@') {
    const grid = gridOf(operand, whole);
    if (!isCall(operand) && !isSingle(grid)) throw new CannotShare('shapeDiffers');
    return { ...grid, rows: 1, columns: 1 };
  }
  const grid = gridOf(operand, whole);
  const [constant] = grid.constants?.flat() ?? [];
  if (operator === '-' && isSingle(grid) && typeof constant === 'number') {
    return gridOfConstants([[-constant]]);
  }
  return mapped([grid], ([x]) => (operator === '%' ? `(${x}%)` : `(${operator}${x})`));
}

const REFERENCE_OPERATORS = [':', ' ', ','];

function binaryGrid(operator: string, operands: readonly Tree[], whole: Whole): Grid {
  if (REFERENCE_OPERATORS.includes(operator)) throw new CannotShare('unknownReference');
  const grids = operands.map((operand) => gridOf(operand, whole));
  return mapped(grids, ([a, b]) => `(${a}${operator}${b})`);
}

/** A single value goes with every element. */
function mapped(grids: readonly Grid[], write: (elements: string[]) => string): Grid {
  const { rows, columns } = commonShape(grids);
  return {
    rows,
    columns,
    element: (row, column) =>
      write(grids.map((g) => (isSingle(g) ? g.element(0, 0) : g.element(row, column)))),
  };
}

function callGrid(tree: CallTree, whole: Whole, surroundings: Surroundings): Grid {
  const id = customFunctionOf(tree.callee.name ?? '');
  if (id !== undefined) {
    const translate = NATIVE_FUNCTIONS[id];
    if (translate === undefined) throw new CannotShare('noNativeForm');
    const args = tree.arguments.map((argument) =>
      isLeftOut(argument) ? undefined : gridOf(argument, whole),
    );
    return translate(args, surroundings);
  }
  const name = nativeName(tree.callee.name ?? '');
  if (TOTALS.has(name)) return totalGrid(name, tree, whole);
  if (name === 'INDEX') return pickedGrid(tree, whole);
  if (ELEMENTWISE.has(name)) {
    const grids = tree.arguments.map((argument) =>
      isLeftOut(argument) ? gridOfOne('') : gridOf(argument, whole),
    );
    return mapped(grids, (elements) => `${name}(${elements.join(',')})`);
  }
  return plainCall(tree, whole);
}

const isLeftOut = (argument: Tree | null): boolean => argument === null;

/** A function that nothing is known of stays as it is where no block could come of it. */
function plainCall(tree: CallTree, whole: Whole): Grid {
  const isBlock =
    BLOCK_MAKERS.has(nativeName(tree.callee.name ?? '')) ||
    callsIn(tree).length > 0 ||
    partsOf(tree).some((part) => mayBeBlock(part, whole));
  if (isBlock) throw new CannotShare('insideArray');
  return gridOfOne(textOf(tree, whole));
}

function mayBeBlock(part: Tree, whole: Whole): boolean {
  return !isSingle(gridOf(part, whole));
}

/** A total of what Yoke gives, written out. */
function totalGrid(name: string, tree: CallTree, whole: Whole): Grid {
  if (callsIn(tree).length === 0) return gridOfOne(textOf(tree, whole));
  const terms = tree.arguments.flatMap((argument) => {
    if (callsIn(argument).length === 0) return [textOf(argument, whole)];
    return elementsOf(gridOf(argument, whole));
  });
  if (terms.length > LARGEST_TOTAL) throw new CannotShare('insideArray');
  return gridOfOne(`${name}(${terms.join(',')})`);
}

function elementsOf({ rows, columns, element }: Grid): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    element(Math.floor(index / columns), index % columns),
  );
}

/** INDEX of what Yoke gives, with places that are written out. */
function pickedGrid(tree: CallTree, whole: Whole): Grid {
  if (callsIn(tree).length === 0) return gridOfOne(textOf(tree, whole));
  const [block, ...places] = tree.arguments.map((argument) => gridOf(argument, whole));
  const [first, second] = places.map(({ constants }) => {
    const place = constants?.[0][0];
    if (typeof place !== 'number' || !Number.isInteger(place) || place < 1) {
      throw new CannotShare('insideArray');
    }
    return place;
  });
  const [row, column] =
    second === undefined && block.rows === 1 ? [1, first] : [first, second ?? 1];
  if (row > block.rows || column > block.columns) throw new CannotShare('givesAnError');
  return gridOfOne(block.element(row - 1, column - 1));
}

function textOf(tree: Tree, { formula }: Whole): string {
  return formula.slice(...placeOf(tree));
}
