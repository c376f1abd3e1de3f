import { type FunctionArgument, type FunctionCell, isCellError } from '../engine/engine-function';
import type { ParameterMetadata } from './function-metadata';

/** What Excel hands over for a blank cell; its builds differ. */
export type BlankPolicy = 'null' | 'zero' | 'empty-string';
export const BLANK_POLICIES: readonly BlankPolicy[] = ['null', 'zero', 'empty-string'];

const BLANKS: Record<BlankPolicy, unknown> = { null: null, zero: 0, 'empty-string': '' };

/** An error cell that ends the call before the function sees it. */
export class PassedError extends Error {
  constructor(
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

export interface ArgumentRules {
  readonly blank: BlankPolicy;
  /** Makes the object for an error cell, or undefined where errors end the call. */
  readonly errorValue: ((code: string) => unknown) | undefined;
}

/**
 * An argument as Excel hands it over by the metadata: null when left out, rows of values for a
 * matrix, a single value otherwise.
 * @throws PassedError for an error cell where the metadata do not let errors in
 */
export function handedOver(
  argument: FunctionArgument,
  parameter: ParameterMetadata,
  rules: ArgumentRules,
): unknown {
  if (argument === undefined) return null;
  const isMatrix = parameter.dimensionality === 'matrix';
  if (!Array.isArray(argument)) {
    const value = valueOf(argument, rules);
    return isMatrix ? [[value]] : value;
  }
  if (isMatrix) return argument.map((row) => row.map((cell) => valueOf(cell, rules)));
  return valueOf(argument[0][0], rules);
}

function valueOf(cell: FunctionCell, { blank, errorValue }: ArgumentRules): unknown {
  if (isCellError(cell)) {
    if (errorValue === undefined) throw new PassedError(cell.error, cell.message);
    return errorValue(cell.error);
  }
  return cell.value === null ? BLANKS[blank] : cell.value;
}
