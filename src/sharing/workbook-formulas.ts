import type { Block } from '../cells/cell-value';
import type { NotPutBack } from '../text/sharing-texts';
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

/** Why a regression became values after all: LINEST shows other digits, or is not computed here. */
export type NotLinest = 'digits' | 'notComputed';

export type ConversionResult =
  | {
      readonly state: 'converted';
      /** Cells that were compared, all of them equal. */
      readonly comparedCells: number;
      /** Other formulas of the workbook, which may refer to them: all of them equal, too. */
      readonly comparedOthers: number;
      /** Formulas that LINEST does not stand in for, and which became values. */
      readonly becameValues: readonly { readonly found: PlacedFormula; readonly why: NotLinest }[];
    }
  | { readonly state: 'takenBack'; readonly differences: readonly DifferentCell[] };

/** What the file remembers of conversions, and parts of it that this Yoke cannot read. */
export interface RememberedCount {
  readonly formulas: number;
  readonly newer: number;
  readonly malformed: number;
}

/** A formula as it would be written, and its cells by now. */
export interface FormulaToPutBack {
  readonly sheetName: string;
  readonly address: string;
  readonly formula: string;
}

/** Why a formula is not put back; the words stand in src/text. */
export type PutBackObstacle = NotPutBack;

export interface LeftFormula extends FormulaToPutBack {
  readonly why: PutBackObstacle;
  /** What of it reaches outside, or what its cell shows and would show. */
  readonly detail?: string;
}

/** What putting back would do, to be looked at first. */
export interface PutBackPlan {
  readonly ready: readonly FormulaToPutBack[];
  readonly left: readonly LeftFormula[];
  readonly unread: Pick<RememberedCount, 'newer' | 'malformed'>;
}

export interface PutBackResult {
  readonly formulas: number;
  readonly left: readonly LeftFormula[];
  /** Those that show something else than before, because their data have changed. */
  readonly recomputed: readonly FormulaToPutBack[];
}
