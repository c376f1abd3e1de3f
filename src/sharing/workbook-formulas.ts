import type { Block } from '../cells/cell-value';
import type { LambdaName } from './lambda/lambda-name';
import type { PlacedFormula, SharedCell } from './native/native-formulas';
import type { Cells } from './references';

/** A formula that calls Yoke, as it was found: its cells, and what they show. */
export interface FoundFormula extends PlacedFormula {
  readonly values: Block;
  /** Another formula refers to the cells that it spills over, as A2#: it has to go on spilling. */
  readonly isReferredTo?: boolean;
}

export interface ScannedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly formulas: readonly FoundFormula[];
}

/** What a workbook holds of Yoke. */
export interface WorkbookScan {
  readonly sheets: readonly ScannedSheet[];
  readonly cells: Cells;
}

/** What a formula becomes. */
export interface Replacement {
  readonly found: FoundFormula;
  /** What its cells are written with; a formula in the first cell alone spills over the others. */
  readonly cells: readonly (readonly SharedCell[])[];
  readonly names: readonly LambdaName[];
  /** Numbers from LINEST only have to show the same digits; where they do not, values stand in. */
  readonly isLinest: boolean;
}

/** A cell whose value is not what it was. */
export interface DifferentCell {
  readonly sheetName: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export type ConversionResult =
  | {
      readonly state: 'converted';
      /** Cells that were compared, all of them equal. */
      readonly comparedCells: number;
      /** Formulas whose digits LINEST does not keep, and which became values. */
      readonly becameValues: readonly PlacedFormula[];
    }
  | { readonly state: 'takenBack'; readonly differences: readonly DifferentCell[] };

/** What was put back, and the cells that have been changed since and are left as they are. */
export interface PutBackResult {
  readonly formulas: number;
  readonly refused: readonly { readonly sheetName: string; readonly address: string }[];
}
