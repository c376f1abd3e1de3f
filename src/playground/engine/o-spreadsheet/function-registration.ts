import {
  isCellError,
  type EngineFunction,
  type FunctionArgument,
  type FunctionCell,
  type FunctionMatrix,
  type FunctionParameter,
} from '../engine-function';
import { excelErrorName } from './error-names';
import type {
  FunctionArgumentDescription,
  FunctionInput,
  FunctionResult,
  Library,
} from './library';

const CATEGORY = 'Yoke';

/** Adds a function to the library's registry; its formulas use the bare name. */
export function registerGridFunction(library: Library, definition: EngineFunction): void {
  library.addFunction(definition.name, {
    description: definition.description,
    category: CATEGORY,
    args: definition.parameters.map(describeParameter),
    isExported: false,
    compute: (...inputs) => {
      const { isErrorName } = errorNames(library);
      const args = inputs.map((input) => readArgument(input, isErrorName));
      return writeResult(definition.compute(args));
    },
  });
}

function errorNames({ registries }: Library): { isErrorName: (value: unknown) => boolean } {
  return {
    isErrorName: (value) => typeof value === 'string' && registries.errorTypes.has(value),
  };
}

/** Built by hand: the library's `arg()` would take a name with brackets apart. */
function describeParameter(parameter: FunctionParameter): FunctionArgumentDescription {
  return {
    name: parameter.name,
    description: parameter.description,
    type: parameter.isMatrix ? ['RANGE', 'ANY'] : ['ANY'],
    acceptMatrix: parameter.isMatrix,
    acceptErrors: true,
    ...(parameter.isOptional ? { optional: true } : {}),
    ...(parameter.isRepeating ? { repeating: true } : {}),
  };
}

function readArgument(
  input: FunctionInput,
  isErrorName: (value: unknown) => boolean,
): FunctionArgument {
  if (input === undefined) return undefined;
  const readCell = (cell: FunctionResult): FunctionCell =>
    isErrorName(cell?.value)
      ? { error: excelErrorName(String(cell.value)), message: String(cell.message ?? '') }
      : { value: cell?.value ?? null };
  if (!Array.isArray(input)) return readCell(input);
  return transpose(input).map((row) => row.map(readCell));
}

function writeResult(result: FunctionCell | FunctionMatrix): FunctionResult | FunctionResult[][] {
  const writeCell = (cell: FunctionCell): FunctionResult =>
    isCellError(cell) ? { value: cell.error, message: cell.message } : { value: cell.value };
  if (!Array.isArray(result)) return writeCell(result);
  return transpose(result.map((row) => row.map(writeCell)));
}

/** The library's matrices are lists of columns, everybody else's lists of rows. */
function transpose<T>(matrix: T[][]): T[][] {
  return (matrix[0] ?? []).map((_, index) => matrix.map((line) => line[index]));
}
