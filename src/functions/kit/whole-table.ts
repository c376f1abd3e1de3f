import type { CustomFunction, FunctionCell, FunctionEntry } from './custom-function';
import { optionEntry, readOptions } from './elementwise';
import type { Parameters, ValuesOf } from './option';

export interface WholeTableDeclaration<P extends Parameters> extends FunctionEntry {
  readonly parameters: P;
  readonly result: 'scalar' | 'matrix';
  /** @throws InputError at the first cell that cannot be used */
  readonly evaluate: (values: ValuesOf<P>) => FunctionCell | FunctionCell[][];
}

/** Declares a function of whole tables: it stops at the first cell that cannot be used. */
export function wholeTable<P extends Parameters>(
  declaration: WholeTableDeclaration<P>,
): CustomFunction {
  const { parameters, evaluate, ...entry } = declaration;
  return {
    ...entry,
    parameters: Object.keys(parameters).map((name) => optionEntry(name, parameters)),
    call: (...args) => evaluate(readOptions(parameters, args)),
  };
}
