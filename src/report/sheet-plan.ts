/** A cell to be written: a number, a text (never taken for a formula), or a formula. */
export type PlannedCell = number | string | { readonly formula: string };

/** How a rectangle of cells looks. */
export type Look = 'title' | 'columnHeading' | 'note' | 'ruleAbove' | 'ruleBelow' | 'alignRight';

/** A rectangle on a sheet, rows and columns counted from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells from one corner on; every row has the same length. */
export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Excel number formats in the shape of the cells. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** A native line chart: a column of labels against columns of values with a heading each. */
export interface PlannedChart {
  readonly title: string;
  /** Headings and values; without the labels. */
  readonly series: Rectangle;
  /** The labels of the category axis; without a heading. */
  readonly labels: Rectangle;
  /** Columns when left out; the headings of rows stand in their first cells. */
  readonly seriesBy?: 'columns' | 'rows';
  /** The places of series that are thin lines to compare the others with. */
  readonly guides?: readonly number[];
  /** Ends of the value axis; Excel chooses them when left out. */
  readonly valueAxis?: { readonly minimum: number; readonly maximum: number };
  readonly position: Rectangle;
}

/** Fills that follow the numbers in a rectangle, from colour to colour. */
export interface PlannedColorScale {
  readonly at: Rectangle;
  readonly lowest: ColorStop;
  readonly middle?: ColorStop;
  readonly highest: ColorStop;
}

export interface ColorStop {
  readonly value: number;
  /** "#RRGGBB" */
  readonly color: string;
}

/** A sheet before it is written: data, so that it can be shown, tested, and written in one go. */
export interface SheetPlan {
  /** Made a valid name; a number is added when it is taken. */
  readonly name: string;
  readonly blocks: readonly PlannedBlock[];
  readonly looks: readonly { readonly at: Rectangle; readonly look: Look }[];
  readonly charts: readonly PlannedChart[];
  readonly colorScales?: readonly PlannedColorScale[];
  /** Widths in characters; other columns keep the standard width. */
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  /** What is selected once the sheet is shown; its first cell when left out. */
  readonly selection?: Rectangle;
}
