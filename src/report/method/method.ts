import type { AnalysisName } from '../../text/analyses/analyses';
import type { Language, Localized } from '../../text/language';

/** Where the numbers came from; rows and columns of the whole block. */
export interface MethodSource {
  readonly sheetName: string;
  readonly address: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Values as they entered the computation, one row an observation. */
export interface UsedValues {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a reviewer needs to recompute a result by hand. */
export interface Method {
  /** The first one gives the sheet its title; formulas, conventions and references of all are told. */
  readonly analyses: readonly [AnalysisName, ...AnalysisName[]];
  /** Those that were used, where the analyses have more. */
  readonly formulas?: readonly Localized[];
  /** Undefined for what was kept from several blocks. */
  readonly source: MethodSource | undefined;
  /** What was done with these data, in the reader's language. */
  readonly steps: readonly string[];
  /** A sentence for a paper, in both languages. */
  readonly citation: Localized;
  readonly used?: UsedValues | undefined;
}

/** When and for whom a Method sheet is written. */
export interface MethodOccasion {
  readonly language: Language;
  readonly date: Date;
}
