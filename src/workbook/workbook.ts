import type { Block } from '../cells/cell-value';
import type { SheetPlan } from '../report/sheet-plan';
import type { ModelStore } from './model-store';
import type {
  ConversionResult,
  FormulaToPutBack,
  PutBackPlan,
  PutBackResult,
  RememberedCount,
  Replacement,
  WorkbookScan,
} from '../sharing/workbook-formulas';

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

/** A cell of a sheet, rows and columns counted from 0. */
export interface SheetCell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** Where a plan is written: on a sheet of its own, or from a cell on. */
export type Destination =
  { readonly kind: 'newSheet' } | { readonly kind: 'atCell'; readonly cell: SheetCell };

export const NEW_SHEET: Destination = { kind: 'newSheet' };

/** Cells that a plan fills: the smallest range around what it writes and the charts that it draws. */
export interface Place {
  readonly sheetName: string;
  /** Without the sheet, as in D3:H22. */
  readonly address: string;
}

/** A place before it is written to. */
export interface Landing extends Place {
  /** How many cells with a value or a formula the plan would cover. */
  readonly filledCells: number;
}

/** Where a plan stands once it was written. */
export interface InsertedPlace extends Place {
  /** Whether the sheet was added for it. */
  readonly isNewSheet: boolean;
}

/** What was written, to be told of and to be taken back. */
export interface Insertion {
  /** In the order of the plans. */
  readonly places: readonly InsertedPlace[];
}

export interface InsertOptions {
  /** The landing that was shown, when the filled cells that it told of may be covered. */
  readonly overwrite?: Landing | undefined;
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
  /** Calls back after cells on any sheet were changed, until the returned function is called. */
  readonly onCellsChanged: (listener: () => void) => Promise<() => void>;
  /** The first cell of the selection. @throws WorkbookError severalAreas, cellBeingEdited */
  readonly readSelectedCell: () => Promise<SheetCell>;
  /**
   * Where a plan would land, and what it would cover there; nothing is written.
   * @throws WorkbookError with a PlaceErrorCode where it cannot be written
   */
  readonly checkLanding: (plan: SheetPlan, destination: Destination) => Promise<Landing>;
  /**
   * Writes plans, all of them or nothing: the first to the destination, the others on new sheets
   * behind it; what the first wrote is then shown. What the destination holds is looked at again on
   * the way: cells that are filled are covered only where `overwrite` says so.
   *
   * @throws WorkbookError workbookProtected, cellBeingEdited, sheetGone, or a PlaceErrorCode
   */
  readonly insert: (
    plans: readonly SheetPlan[],
    destination: Destination,
    options?: InsertOptions,
  ) => Promise<Insertion>;
  /**
   * Takes back what was inserted, all of it or nothing: new sheets go, covered cells have their
   * former contents and looks again.
   *
   * @throws WorkbookError changedSinceInsert where anybody has changed what was written,
   * sheetReferredTo where something else refers to a sheet that would go
   */
  readonly undoInsert: (insertion: Insertion) => Promise<void>;
  /** Shows a block to the user and selects it. @throws WorkbookError sheetGone, cellBeingEdited */
  readonly showBlock: (reference: BlockReference) => Promise<void>;
  readonly models: ModelStore;
  /** Every formula that calls Yoke, on all sheets. @throws WorkbookError cellBeingEdited */
  readonly scanFormulas: () => Promise<WorkbookScan>;
  /**
   * Replaces formulas, all of them or none: where a value comes out different, nothing is changed.
   * @throws WorkbookError dataChanged, cellBeingEdited, workbookProtected
   */
  readonly convertFormulas: (replacements: readonly Replacement[]) => Promise<ConversionResult>;
  /** How many replaced formulas the file remembers, and what of it cannot be read. */
  readonly countShared: () => Promise<RememberedCount>;
  /** What putting the replaced formulas back would do; nothing is written. */
  readonly planPutBack: () => Promise<PutBackPlan>;
  /**
   * Puts the replaced formulas back that were shown, but where cells were changed since, or where a
   * formula comes out otherwise though its data are the same.
   */
  readonly putBackFormulas: (shown: readonly FormulaToPutBack[]) => Promise<PutBackResult>;
}
