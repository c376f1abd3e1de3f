/** A cell to be written: a number, a text (never taken for a formula), or a formula. */
export type PlannedCell = number | string | { readonly formula: string };

/** How a rectangle of cells looks. */
export type Look =
  | 'title'
  | 'blockTitle'
  | 'columnHeading'
  | 'note'
  | 'wrapped'
  | 'ruleAbove'
  | 'ruleBelow'
  | 'alignRight';

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

/** A native chart: a column or row of labels against series with a name each. */
export interface PlannedChart {
  readonly title: string;
  /** Lines when left out. */
  readonly look?: 'lines' | 'columns';
  /**
   * Names and values without the labels: each series is a column below its name, or a row right of
   * it. A name is a text; Excel takes a number, or an empty cell, for the first value.
   */
  readonly series: Rectangle;
  /** Columns when left out. */
  readonly seriesBy?: 'columns' | 'rows';
  /** The labels of the category axis; without a heading. */
  readonly labels: Rectangle;
  /** Which series, counted from 0, are guides: thin grey dashed lines. */
  readonly guides?: readonly number[];
  /** The ends of the value axis; Excel chooses those left out. */
  readonly valueAxis?: { readonly minimum?: number; readonly maximum?: number };
  readonly position: Rectangle;
}

/** Cells coloured by their numbers: colours run from stop to stop and stay beyond the ends. */
export interface PlannedColorScale {
  readonly at: Rectangle;
  /** The values of the stops increase. */
  readonly lowest: ColorStop;
  readonly middle?: ColorStop;
  readonly highest: ColorStop;
}

/** A number and the colour of a cell that holds it. */
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
  /** Left out by an Excel without conditional formats in its API. */
  readonly colorScales?: readonly PlannedColorScale[];
  readonly charts: readonly PlannedChart[];
  /** Widths in characters; other columns keep the standard width. */
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  /** A cell of a plan that goes along, in which the place of the result is named between two texts. */
  readonly resultCell?: {
    readonly row: number;
    readonly column: number;
    readonly around: readonly [before: string, after: string];
  };
  /** What is selected once the sheet is shown; its first cell when left out. */
  readonly selection?: Rectangle;
}
