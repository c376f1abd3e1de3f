/** Why a file cannot be opened or saved. */
export type FileFaultCode =
  | 'empty'
  | 'notAWorkbook'
  | 'oldWorkbook'
  | 'encrypted'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'broken'
  | 'tooLarge'
  | 'tooManyCells'
  | 'tooWide'
  | 'noSheets'
  | 'tooLongText';

/** What a message needs beside the code. */
export type FileFaultDetails = Readonly<Record<string, string | number>>;

export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly details: FileFaultDetails = {},
  ) {
    super(code);
  }
}
