import type { IndicatorTable } from '../../statistics/coupling/study/indicator-table';

/** A cell of the selected block, rows and columns counted from 0. */
export interface BlockCell {
  readonly row: number;
  readonly column: number;
}

/** How a block holds indicators of regions and periods. */
export type PanelLayout =
  /** One row an observation, names of indicators in the first row. */
  | {
      readonly kind: 'rows';
      readonly periodColumn: number | undefined;
      readonly regionColumn: number | undefined;
    }
  /** One row a region, an indicator or both; periods in the first row. */
  | {
      readonly kind: 'periodsAcross';
      readonly regionColumn: number | undefined;
      readonly indicatorColumn: number | undefined;
      readonly firstPeriodColumn: number;
    }
  /** One block an indicator, separated by blank rows or columns. */
  | { readonly kind: 'blocks'; readonly across: 'periods' | 'regions' };

/** What every layout comes down to: the names, and where each value stands. */
export interface PanelPlacement {
  readonly indicators: readonly string[];
  readonly rowCount: number;
  readonly regions: readonly string[] | undefined;
  readonly periods: readonly string[] | undefined;
  /**
   * Where in the block a value, a region, a period stands, so that a formula can point at it;
   * undefined where the block has no such cell.
   */
  readonly valueCell: (indicator: number, row: number) => BlockCell | undefined;
  readonly regionCell: (row: number) => BlockCell | undefined;
  readonly periodCell: (row: number) => BlockCell | undefined;
}

/** A selected block read as indicators of regions and periods. */
export interface Panel extends Pick<PanelPlacement, 'valueCell' | 'regionCell' | 'periodCell'> {
  readonly layout: PanelLayout;
  readonly table: IndicatorTable;
}
