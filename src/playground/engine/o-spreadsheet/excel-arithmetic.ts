import type { FunctionInput, FunctionResult } from './library';

type IsError = (cell: FunctionResult) => boolean;

const VALUE_ERROR: FunctionResult = { value: '#VALUE!' };
const DIVISION_ERROR: FunctionResult = { value: '#DIV/0!' };

/** SUMPRODUCT: what is no number counts as 0, an error in any array comes out. */
export function sumProduct(inputs: FunctionInput[], isError: IsError): FunctionResult {
  const arrays = inputs.map(cellsOf);
  const [first] = arrays;
  const fit = arrays.every(
    (array) => array.length === first.length && array[0].length === first[0].length,
  );
  if (!fit) return VALUE_ERROR;
  const error = firstError(arrays, isError);
  if (error) return error;
  let sum = 0;
  for (let column = 0; column < first.length; column++) {
    for (let row = 0; row < first[column].length; row++) {
      let product = 1;
      for (const array of arrays) product *= numberOrZero(array[column][row]);
      sum += product;
    }
  }
  return { value: sum };
}

/** SUMSQ: in ranges numbers only; a number written as text, or a truth value, as an argument. */
export function sumSquares(inputs: FunctionInput[], isError: IsError): FunctionResult {
  const error = firstError(inputs.map(cellsOf), isError);
  if (error) return error;
  const numbers = inputs.flatMap((input) =>
    Array.isArray(input) ? input.flat().map(numberOrZero) : Number(input?.value ?? 0),
  );
  if (numbers.some(Number.isNaN)) return VALUE_ERROR;
  return { value: numbers.reduce((sum, number) => sum + number ** 2, 0) };
}

/**
 * CORREL over the pairs of two numbers, Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)²·Σ(y−ȳ)²); a constant series, or
 * none, is a division by zero.
 */
export function correlation(inputs: FunctionInput[], isError: IsError): FunctionResult {
  const error = firstError(inputs.map(cellsOf), isError);
  if (error) return error;
  const [first, second] = inputs.map((input) => cellsOf(input).flat());
  if (first.length !== second.length) return { value: '#N/A' };
  const pairs = first
    .map(({ value }, index) => [value, second[index].value])
    .filter((pair): pair is [number, number] => pair.every((value) => typeof value === 'number'));
  const [x, y] = [0, 1].map((side) => deviations(pairs.map((pair) => pair[side])));
  const spread = Math.sqrt(dot(x, x) * dot(y, y));
  return spread > 0 ? { value: dot(x, y) / spread } : DIVISION_ERROR;
}

/** A constant series has none, whatever the rounding of its mean. */
function deviations(values: number[]): number[] {
  if (values.every((value) => value === values[0])) return values.map(() => 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(x: number[], y: number[]): number {
  return x.reduce((sum, value, index) => sum + value * y[index], 0);
}

/** A matrix as it is; a single cell as one. */
export function cellsOf(input: FunctionInput): FunctionResult[][] {
  return Array.isArray(input) ? input : [[input ?? { value: null }]];
}

function numberOrZero({ value }: FunctionResult): number {
  return typeof value === 'number' ? value : 0;
}

function firstError(arrays: FunctionResult[][][], isError: IsError): FunctionResult | undefined {
  for (const array of arrays) {
    for (const column of array) {
      const error = column.find(isError);
      if (error) return error;
    }
  }
  return undefined;
}
