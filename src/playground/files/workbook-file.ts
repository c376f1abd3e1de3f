import type { CellValue, SheetVisibility } from '../engine/engine';
import type { Zone } from '../engine/zone';
import type { Loss } from './loss';

/** What goes from an .xlsx file to the spreadsheet and back. */
export interface WorkbookFile {
  readonly sheets: readonly SheetContents[];
  readonly names: readonly DefinedName[];
  /** Whole XML documents by their ids, "{GUID}". */
  readonly customXmlParts: ReadonlyMap<string, string>;
  /** Values that an add-in has stored. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** What the file has and this does not hold. */
  readonly losses: readonly Loss[];
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly CellContents[];
  /** In points; a column that is not here has the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly merges: readonly Zone[];
}

export type ValueKind = 'number' | 'text' | 'boolean' | 'error';

export interface CellContents {
  readonly row: number;
  readonly column: number;
  readonly kind: ValueKind;
  /** Of a formula: its result; undefined where the file does not say it. */
  readonly value: CellValue | undefined;
  readonly numberFormat: string;
  /** As typed, with its equals sign. */
  readonly formula?: string;
  /** The cells that the formula fills, if it is an array formula; perhaps only its own. */
  readonly spill?: Zone;
  /** Whether another cell's formula fills this one. */
  readonly isSpilled?: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet that it belongs to; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  /** Without an equals sign, as the file has it: `Sheet1!$A$1:$A$9`, or any formula. */
  readonly refersTo: string;
  readonly comment: string;
  readonly isVisible: boolean;
}
