import type { ResultCell } from '../../cells/cell-fault';
import type { Bounds } from '../../errors/reason';
import type { Localized } from '../../text/language';

export type FunctionCategory = 'coupling' | 'index' | 'regression' | 'checking';

/** What is declared once about a parameter: metadata and help read it, the gate reads arguments by it. */
export interface ParameterEntry {
  readonly name: string;
  readonly description: Localized;
  /** Whether Excel hands over a block of cells rather than one value. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** What an omitted argument stands for, as it is written in a formula. */
  readonly standard?: string;
  /** The words that the argument may take. */
  readonly choices?: readonly string[];
  /** Of its numbers; left out where they hang on an option, which the description then says. */
  readonly bounds?: Bounds;
}

/** A worked example: it runs as a test and stands in the help. */
export interface FunctionExample {
  readonly description: Localized;
  readonly arguments: readonly unknown[];
  /** A cell's error stands here by its code, such as "#N/A". */
  readonly result: number | string | readonly (readonly (number | string)[])[];
  /** The result shows only the top left part of what the function spills. */
  readonly isExcerpt?: true;
}

/** A cell of what a function gives; TRUE and FALSE are only ever handed on. */
export type FunctionCell = ResultCell | boolean;

/** What is told of a function besides its parameters. */
export interface FunctionEntry {
  /** The id and the name: equal, never translated, never changed after release. */
  readonly id: string;
  readonly category: FunctionCategory;
  readonly description: Localized;
  /** The formula in symbols, and where it comes from. */
  readonly formula: string | Localized | readonly Localized[];
  /** As a list of references prints them. */
  readonly references: readonly (string | Localized)[];
  readonly examples: readonly FunctionExample[];
}

/** A declared function, ready to be registered, described and called. */
export interface CustomFunction extends FunctionEntry {
  readonly parameters: readonly ParameterEntry[];
  readonly result: 'scalar' | 'matrix';
  /**
   * Takes arguments as Excel hands them over.
   * @throws InputError when the function as a whole has no result
   */
  readonly call: (...args: unknown[]) => FunctionCell | FunctionCell[][];
}
