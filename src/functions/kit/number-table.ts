import type { CellFault } from '../../cells/cell-fault';
import { isBlank } from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import type { Bounds } from '../../errors/reason';
import type { Localized } from '../../text/language';
import type { CustomFunction, FunctionCell, FunctionEntry } from './custom-function';
import { fixedBounds, optionEntry, readOptions } from './elementwise';
import { readNumberRange, stopping } from './number-range';
import type { Parameters, ValuesOf } from './option';

/** A table of numbers, one column an indicator or a system; NaN where a value is missing. */
export interface NumberTable {
  readonly rowCount: number;
  readonly columns: readonly Float64Array[];
  /** What to say of a missing value; undefined where there is one. */
  readonly missingAt: (row: number, column: number) => CellFault | undefined;
  /** The same of the first missing value in a row. */
  readonly missingIn: (row: number) => CellFault | undefined;
}

/** A table of numbers, its bounds declared here and nowhere else; they may hang on an option. */
export interface TableParameter<Options> {
  readonly name: string;
  readonly description: Localized;
  readonly bounds: Bounds | ((options: Options) => Bounds);
  /** Whether blank and #N/A count as missing values; if not they stop the function. */
  readonly mayMiss: boolean;
}

export interface NumberTableDeclaration<P extends Parameters> extends FunctionEntry {
  readonly table: TableParameter<ValuesOf<P>>;
  /** Read first: the bounds of the table may hang on them. They stand behind it in the formula. */
  readonly options: P;
  readonly evaluate: (table: NumberTable, options: ValuesOf<P>) => FunctionCell[][];
}

/**
 * Declares a function of a whole table of numbers: it stops at the first cell that cannot be used,
 * row by row.
 */
export function numberTable<P extends Parameters>(
  declaration: NumberTableDeclaration<P>,
): CustomFunction {
  const { table, options, evaluate, ...entry } = declaration;
  const { name, description, bounds, mayMiss } = table;
  return {
    ...entry,
    result: 'matrix',
    parameters: [
      { name, description, matrix: true, optional: false, ...fixedBounds(bounds) },
      ...Object.keys(options).map((option) => optionEntry(option, options)),
    ],
    call: (argument, ...rest) => {
      const chosen = readOptions(options, rest);
      const chosenBounds = typeof bounds === 'function' ? bounds(chosen) : bounds;
      return evaluate(readNumberTable(argument, name, chosenBounds, mayMiss), chosen);
    },
  };
}

/** @throws InputError at the first cell that cannot be used; missingArgument */
function readNumberTable(
  argument: unknown,
  name: string,
  bounds: Bounds,
  mayMiss: boolean,
): NumberTable {
  if (isBlank(argument)) throw new InputError({ code: 'missingArgument', name });
  const { shape, values, faults } = readNumberRange(argument, name, bounds, undefined);
  const columnCount = shape.columns;
  const missingRows = new Map<number, CellFault>();
  for (const [index, fault] of faults) {
    // Blank and an error cell #N/A are the only faults with this code.
    if (!mayMiss || fault.code !== '#N/A') throw stopping(fault);
    values[index] = NaN;
    const row = Math.floor(index / columnCount);
    if (!missingRows.has(row)) missingRows.set(row, fault);
  }
  const isWhole = faults.size === 0;
  return {
    rowCount: shape.rows,
    columns: columnsOf(values, shape.rows, columnCount),
    missingAt: isWhole ? none : (row, column) => faults.get(row * columnCount + column),
    missingIn: isWhole ? none : (row) => missingRows.get(row),
  };
}

const none = (): undefined => undefined;

function columnsOf(values: Float64Array, rows: number, columnCount: number): Float64Array[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const result = new Float64Array(rows);
    for (let row = 0, index = column; row < rows; row++, index += columnCount) {
      result[row] = values[index];
    }
    return result;
  });
}
