/** Indicators observed in regions and periods: one row an observation. */
export interface IndicatorTable {
  readonly indicators: readonly string[];
  readonly rowCount: number;
  /** The region and the period of each row, where the data have any. */
  readonly regions: readonly string[] | undefined;
  readonly periods: readonly string[] | undefined;
  /**
   * The values of an indicator, NaN where a cell is blank or #N/A.
   * @throws InputError naming the first cell that is anything else
   */
  readonly values: (indicator: number) => Float64Array;
}
