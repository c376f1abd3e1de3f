import { cellsOf, correlation, sumProduct, sumSquares } from './excel-arithmetic';
import type { Compute, FunctionInput, FunctionResult, Library } from './library';

/** The grid's names of the operators, and functions of one number. */
const ARITHMETIC = ['ADD', 'MINUS', 'MULTIPLY', 'DIVIDE', 'UMINUS', 'POWER', 'SQRT', 'LN', 'ABS'];
const WITH_CRITERIA = ['SUMIFS', 'AVERAGEIFS', 'MINIFS', 'MAXIFS'];

const NUMBER_ERROR: FunctionResult = { value: '#NUM!' };
const VALUE_ERROR: FunctionResult = { value: '#VALUE!' };
const DIVISION_ERROR: FunctionResult = { value: '#DIV/0!' };
const REFERENCE_ERROR: FunctionResult = { value: '#REF!' };

/**
 * Makes the grid's functions compute what Excel's do where they differ: errors that the grid
 * swallows, the kinds of errors, SUMSQ, which it lacks.
 */
export function registerExcelFunctions(library: Library): void {
  const { functionRegistry, errorTypes } = library.registries;
  const isError = ({ value }: FunctionResult): boolean =>
    typeof value === 'string' && errorTypes.has(value);
  const amend = (name: string, amended: (compute: Compute) => Compute): void => {
    const known = functionRegistry.get(name);
    functionRegistry.replace(name, { ...known, compute: amended(known.compute) });
  };

  addSumSquares(library, isError);
  amend(
    'SUMPRODUCT',
    () =>
      (...arrays) =>
        sumProduct(arrays, isError),
  );
  amend(
    'CORREL',
    () =>
      (...arrays) =>
        correlation(arrays, isError),
  );
  for (const name of WITH_CRITERIA) amend(name, (compute) => matchedErrors(compute, isError));
  amend('SQRT', (compute) => within((value) => (value < 0 ? NUMBER_ERROR : undefined), compute));
  amend('LN', (compute) => within((value) => (value <= 0 ? NUMBER_ERROR : undefined), compute));
  amend('POWER', (compute) => within(powerFault, compute));
  for (const name of ARITHMETIC) amend(name, refuseEmptyText);
  amend('IF', falseByDefault);
  amend('INDEX', indexAsInExcel);
}

function addSumSquares(library: Library, isError: (cell: FunctionResult) => boolean): void {
  library.addFunction('SUMSQ', {
    description: 'Sum of the squares of the arguments.',
    category: 'Math',
    args: [
      {
        name: 'value',
        description: 'Numbers and ranges of numbers.',
        type: ['NUMBER', 'RANGE<NUMBER>'],
        acceptMatrix: true,
        acceptErrors: true,
        repeating: true,
      },
    ],
    compute: (...inputs) => sumSquares(inputs, isError),
    isExported: true,
  });
}

/** An error in a cell that meets the criteria comes out; the grid passes it over. */
function matchedErrors(compute: Compute, isError: (cell: FunctionResult) => boolean): Compute {
  return function (range, ...criteria) {
    const cells = cellsOf(range);
    const errors = new Map(
      cells.flat().flatMap((cell) => (isError(cell) ? [[cell.value, cell]] : [])),
    );
    for (const [name, error] of errors) {
      const marks = cells.map((column) =>
        column.map(({ value }) => ({ value: value === name ? 1 : null })),
      );
      const matched = numberOf(compute.apply(this, [marks, ...criteria]));
      if (matched !== undefined && matched !== 0) return error;
    }
    return compute.apply(this, [range, ...criteria]);
  };
}

/** Looks at the arguments first, where they are all numbers. */
function within(
  faultOf: (...values: number[]) => FunctionResult | undefined,
  compute: Compute,
): Compute {
  return function (...args) {
    const values = args.map(numberOf);
    const fault = values.every((value) => value !== undefined) ? faultOf(...values) : undefined;
    return fault ?? compute.apply(this, args);
  };
}

function powerFault(base: number, exponent: number): FunctionResult | undefined {
  if (base === 0 && exponent === 0) return NUMBER_ERROR;
  if (base === 0 && exponent < 0) return DIVISION_ERROR;
  return base < 0 && !Number.isInteger(exponent) ? NUMBER_ERROR : undefined;
}

/** A blank cell is 0, the empty text that a formula gives is a text. */
function refuseEmptyText(compute: Compute): Compute {
  return function (...args) {
    const hasEmptyText = args.some((arg) => !Array.isArray(arg) && arg?.value === '');
    return hasEmptyText ? VALUE_ERROR : compute.apply(this, args);
  };
}

function falseByDefault(compute: Compute): Compute {
  return function (...args) {
    return compute.apply(this, args.length < 3 ? [...args, { value: false }] : args);
  };
}

/** In a single row the one index is the column; an index outside is #REF!. */
function indexAsInExcel(compute: Compute): Compute {
  return function (reference, ...indexes) {
    const cells = cellsOf(reference);
    const [columnCount, rowCount] = [cells.length, cells[0].length];
    const isInOneRow = indexes.length === 1 && rowCount === 1 && columnCount > 1;
    const [row, column] = isInOneRow ? [{ value: 1 }, indexes[0]] : indexes;
    const isOutside = (numberOf(row) ?? 0) > rowCount || (numberOf(column) ?? 0) > columnCount;
    return isOutside ? REFERENCE_ERROR : compute.apply(this, [reference, row, column]);
  };
}

/** The number in a single cell; a blank is 0, and a text none. */
function numberOf(input: FunctionInput | number): number | undefined {
  if (typeof input === 'number') return input;
  if (Array.isArray(input)) return undefined;
  const value = input?.value ?? 0;
  return typeof value === 'string' ? undefined : Number(value);
}
