/** What keeps a workbook from being read or written; the words stand in src/text. */
export type WorkbookErrorCode =
  | 'severalAreas'
  | 'tooManyCells'
  | 'cellBeingEdited'
  | 'workbookProtected'
  | 'sheetGone'
  | 'dataChanged'
  | 'modelNotStorable'
  | 'modelGone'
  | 'sourceMissing'
  | 'hostFailed';

/** What keeps a place from being written to, or an insert from being taken back. */
export type PlaceErrorCode =
  | 'sheetProtected'
  | 'sheetHidden'
  | 'beyondSheet'
  | 'planTooLarge'
  | 'mergedCells'
  | 'tableInTheWay'
  | 'pivotInTheWay'
  | 'arrayInTheWay'
  | 'hiddenCells'
  | 'spillInTheWay'
  | 'cellsFilled'
  | 'coversData'
  | 'changedSinceInsert'
  | 'sheetReferredTo'
  | 'halfWritten';

/** Where it is, and how many cells it concerns. */
export interface ErrorPlace {
  /** A range with its sheet, a table, or a sheet. */
  readonly name: string;
  readonly cellCount?: number;
}

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode | PlaceErrorCode,
    /** What the host said, for a failure that has no message of its own. */
    readonly hostMessage = '',
    readonly place: ErrorPlace = { name: '' },
  ) {
    super(code);
    this.name = 'WorkbookError';
  }
}
