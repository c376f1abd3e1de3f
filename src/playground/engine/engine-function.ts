import type { CellValue } from './engine';

/** A cell as a function sees it: null when blank; an error has its name and perhaps a text. */
export type FunctionCell = { value: CellValue | null } | CellError;

export interface CellError {
  /** "#DIV/0!", "#N/A", … */
  error: string;
  message: string;
}

/** Rows of cells. */
export type FunctionMatrix = FunctionCell[][];

/** undefined is an argument that the formula leaves out. */
export type FunctionArgument = FunctionCell | FunctionMatrix | undefined;

export interface FunctionParameter {
  name: string;
  description: string;
  isMatrix: boolean;
  isOptional: boolean;
  isRepeating: boolean;
}

/** A worksheet function that does not come with the engine. */
export interface EngineFunction {
  name: string;
  description: string;
  parameters: FunctionParameter[];
  /** A matrix spills. */
  compute(args: FunctionArgument[]): FunctionCell | FunctionMatrix;
}

export function isCellError(cell: FunctionCell): cell is CellError {
  return 'error' in cell;
}
