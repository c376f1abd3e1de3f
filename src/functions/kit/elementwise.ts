import { CellFault, type ResultCell, numberCell } from '../../cells/cell-fault';
import { InputError } from '../../errors/input-error';
import type { Bounds, Shape } from '../../errors/reason';
import type { Localized } from '../../text/language';
import type { CustomFunction, FunctionEntry, ParameterEntry } from './custom-function';
import { type NumberRange, commonShape, isSingle, readNumberRange } from './number-range';
import type { Parameters, ValuesOf } from './option';

/** A range of numbers, its bounds declared here and nowhere else; they may hang on an option. */
export interface NumberParameter<Options> {
  readonly description: Localized;
  readonly bounds: Bounds | ((options: Options) => Bounds);
  readonly standard?: number;
}

/** A pure expression in one element of each range. */
export type ElementFormula = (...elements: number[]) => number | string;

export interface ElementwiseDeclaration<P extends Parameters> extends FunctionEntry {
  /** Read first: the bounds and the formula may hang on them. They stand last in the formula. */
  readonly options: P;
  readonly numbers: Readonly<Record<string, NumberParameter<ValuesOf<P>>>>;
  /** Chooses the formula for the options: once a call, not once an element. */
  readonly formulaFor: (options: ValuesOf<P>) => ElementFormula;
}

/**
 * Declares an element-wise function: each element is judged on its own, a single value goes with
 * every element of a range, and the result has the range's shape.
 */
export function elementwise<P extends Parameters>(
  declaration: ElementwiseDeclaration<P>,
): CustomFunction {
  const { options, numbers, formulaFor, ...entry } = declaration;
  const numberNames = Object.keys(numbers);
  const optionNames = Object.keys(options);
  return {
    ...entry,
    result: 'matrix',
    parameters: [
      ...numberNames.map((name) => numberEntry(name, numbers[name])),
      ...optionNames.map((name) => optionEntry(name, options)),
    ],
    call: (...args) => {
      const chosen = readOptions(options, args.slice(numberNames.length));
      const ranges = numberNames.map((name, place) => {
        const { bounds, standard } = numbers[name];
        const chosenBounds = typeof bounds === 'function' ? bounds(chosen) : bounds;
        return readNumberRange(args[place], name, chosenBounds, standard);
      });
      return evaluate(formulaFor(chosen), ranges, commonShape(ranges));
    },
  };
}

function numberEntry<Options>(name: string, declared: NumberParameter<Options>): ParameterEntry {
  const { description, standard, bounds } = declared;
  const entry = { name, description, matrix: true, ...fixedBounds(bounds) };
  return standard === undefined
    ? { ...entry, optional: false }
    : { ...entry, optional: true, standard: String(standard) };
}

/** Bounds that hang on no option. */
export function fixedBounds<Options>(
  bounds: Bounds | ((options: Options) => Bounds),
): Pick<ParameterEntry, 'bounds'> {
  return typeof bounds === 'function' ? {} : { bounds };
}

/** A parameter without what reads it. */
export function optionEntry(name: string, parameters: Parameters): ParameterEntry {
  const { description, matrix, optional, standard, choices, bounds } = parameters[name];
  return {
    name,
    description,
    matrix,
    optional,
    ...(standard === undefined ? {} : { standard }),
    ...(choices === undefined ? {} : { choices }),
    ...(bounds === undefined ? {} : { bounds }),
  };
}

/** Reads one argument for each parameter, in the order of declaration. */
export function readOptions<P extends Parameters>(parameters: P, args: unknown[]): ValuesOf<P> {
  const entries = Object.keys(parameters).map((name, place) => [
    name,
    parameters[name].read(args[place], name),
  ]);
  return Object.fromEntries(entries) as ValuesOf<P>;
}

function evaluate(
  formula: ElementFormula,
  ranges: readonly NumberRange[],
  shape: Shape,
): ResultCell[][] {
  const apply = elementReader(formula, ranges);
  const faulty = ranges.filter((range) => range.faults.size > 0);
  const cellAt = (index: number): ResultCell =>
    (faulty.length > 0 ? faultAt(faulty, index) : undefined) ?? cellOf(apply, index);
  const { rows, columns } = shape;
  const result = new Array<ResultCell[]>(rows);
  for (let row = 0; row < rows; row++) {
    // A column is the common case, and an array written out takes a third of one that grows.
    const cells = [cellAt(row * columns)];
    for (let column = 1; column < columns; column++) cells.push(cellAt(row * columns + column));
    result[row] = cells;
  }
  return result;
}

function faultAt(faulty: readonly NumberRange[], index: number): CellFault | undefined {
  for (const range of faulty) {
    const fault = range.faults.get(isSingle(range.shape) ? 0 : index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What a formula gives at an element, or the error that it stops with there. */
export function cellOf(apply: (index: number) => number | string, index: number): ResultCell {
  try {
    const value = apply(index);
    return typeof value === 'number' ? numberCell(value) : value;
  } catch (error) {
    if (error instanceof InputError) return CellFault.of(error);
    throw error;
  }
}

/**
 * The formula at the n-th element. Written out by the number of ranges, because spreading an array
 * into each call costs more than the formula itself.
 */
function elementReader(
  formula: ElementFormula,
  ranges: readonly NumberRange[],
): (index: number) => number | string {
  const [a, b, c, d, e] = ranges.map((range) => range.values);
  const [i, j, k, l, m] = ranges.map((range) => (isSingle(range.shape) ? 0 : 1));
  switch (ranges.length) {
    case 1:
      return (n) => formula(a[n * i]);
    case 2:
      return (n) => formula(a[n * i], b[n * j]);
    case 4:
      return (n) => formula(a[n * i], b[n * j], c[n * k], d[n * l]);
    case 5:
      return (n) => formula(a[n * i], b[n * j], c[n * k], d[n * l], e[n * m]);
    default:
      return (n) => formula(...ranges.map(({ shape, values }) => values[isSingle(shape) ? 0 : n]));
  }
}
