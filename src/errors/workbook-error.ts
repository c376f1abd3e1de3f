/** What keeps a workbook from being read or written; the words stand in src/text. */
export type WorkbookErrorCode =
  | 'severalAreas'
  | 'tooManyCells'
  | 'cellBeingEdited'
  | 'workbookProtected'
  | 'sheetGone'
  | 'dataChanged'
  | 'hostFailed';

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** What the host said, for a failure that has no message of its own. */
    readonly hostMessage = '',
  ) {
    super(code);
    this.name = 'WorkbookError';
  }
}
