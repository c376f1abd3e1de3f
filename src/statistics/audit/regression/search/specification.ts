import type { RowWindow, Transformation } from './transformation';

export interface NamedSeries {
  readonly name: string;
  /** NaN where a value is missing. */
  readonly values: Float64Array;
}

/** The data that a table may have been made from. */
export interface SearchData {
  /** One a row, such as its year. */
  readonly labels: readonly string[];
  readonly series: readonly NamedSeries[];
}

/** A series, by its place in the data, so many rows back. */
export interface LaggedTerm {
  readonly series: number;
  readonly lag: number;
  /** The level of a series that is differenced otherwise, as an error correction has it. */
  readonly isLevel?: true;
}

/** A regression that a table may print. */
export interface Specification {
  /** The rows that the data are taken from; lags reach into them, not beyond. */
  readonly window: RowWindow;
  readonly dependent: number;
  /** The regressors beside the constant. */
  readonly terms: readonly LaggedTerm[];
  readonly hasConstant: boolean;
  /** One for each series of the data; of those in no term it does not matter. */
  readonly transformations: readonly Transformation[];
}

export function longestLag(terms: readonly LaggedTerm[]): number {
  return Math.max(0, ...terms.map(({ lag }) => lag));
}

/** The observations that a specification leaves. */
export function countOf({ window, terms }: Specification): number {
  return window.last - window.first + 1 - longestLag(terms);
}

/** The series that a specification uses, each once. */
export function usedSeries({
  dependent,
  terms,
}: Pick<Specification, 'dependent' | 'terms'>): number[] {
  return [...new Set([dependent, ...terms.map(({ series }) => series)])];
}
