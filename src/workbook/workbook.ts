import type { Block } from '../cells/cell-value';
import type { SheetPlan } from '../report/sheet-plan';

/** A rectangle of cells, found again by its sheet and address. */
export interface BlockReference {
  readonly sheetName: string;
  /** Without the sheet, as in A1:G20. */
  readonly address: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What the user has selected, and its first row. */
export interface Selection {
  readonly reference: BlockReference;
  readonly firstRow: Block[number];
}

/** The workbook as the pane sees it. Every failure is a WorkbookError. */
export interface Workbook {
  /**
   * The selection, cut to the cells in use; undefined when none of its cells holds anything.
   * @throws WorkbookError severalAreas, tooManyCells, cellBeingEdited
   */
  readonly readSelection: () => Promise<Selection | undefined>;
  /** The values of a block. @throws WorkbookError sheetGone, tooManyCells, cellBeingEdited */
  readonly readBlock: (reference: BlockReference) => Promise<Block>;
  /** How the numbers of a block are shown, one format a cell. @throws WorkbookError as readBlock */
  readonly readNumberFormats: (reference: BlockReference) => Promise<string[][]>;
  /** Calls back after each change of the selection, until the returned function is called. */
  readonly onSelectionChanged: (listener: () => void) => Promise<() => void>;
  /**
   * Adds a sheet as planned, all of it or nothing, and shows it.
   * @returns the name of the new sheet
   * @throws WorkbookError workbookProtected, cellBeingEdited
   */
  readonly insertSheet: (plan: SheetPlan) => Promise<string>;
}
