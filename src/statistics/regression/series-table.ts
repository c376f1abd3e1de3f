/** A label of an observation as the data give it: a year, a date's number, a text, or nothing. */
export type ObservationLabel = number | string | null;

/**
 * Named columns of observations, as an equation sees them. Where the columns come from (a range, a
 * test) is not known here.
 */
export interface SeriesTable {
  readonly names: readonly string[];
  readonly observationCount: number;
  /**
   * The numbers of one column, NaN where a cell is blank or #N/A.
   * @throws InputError naming the first cell that is anything else
   */
  readonly series: (column: number) => Float64Array;
  /** The cells of one column as labels. */
  readonly labels: (column: number) => readonly ObservationLabel[];
}
