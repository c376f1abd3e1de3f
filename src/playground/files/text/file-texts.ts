import type { FileFaultCode, FileFaultDetails } from '../file-fault';
import type { LossKind } from '../loss';

/** What the page says about files. */
export interface FileTexts {
  readonly open: string;
  readonly save: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  /** The name of a workbook that has none yet, without an ending. */
  readonly newName: string;
  readonly lostOnOpening: string;
  readonly lostOnSaving: string;
  readonly loss: Readonly<Record<LossKind, string>>;
  /** A list of names that goes on. */
  readonly andMore: (names: readonly string[], more: number) => string;
  readonly withNames: (what: string, names: string) => string;
  readonly differ: (count: number) => string;
  readonly difference: (cell: string, inFile: string, here: string) => string;
  readonly unsaved: string;
  readonly discard: string;
  readonly saveCopy: string;
  readonly cancel: string;
  readonly close: string;
  readonly fault: Readonly<Record<FileFaultCode, (details: FileFaultDetails) => string>>;
  /** What no other message covers. */
  readonly failed: string;
}
