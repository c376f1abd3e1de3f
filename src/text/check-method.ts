import type { AuditedStatistic } from '../statistics/audit/regression/printed-regression';
import type { ClosedEnd, LevelSchemeName } from '../statistics/coupling/level-scheme';
import { EN_CHECK_METHOD } from './en/check-method';
import type { Language } from './language';
import { ZH_CHECK_METHOD } from './zh/check-method';

/** What the text of a paper says of its table; what it does not say was found out. Numbers as text. */
export interface StatedDesign {
  readonly form: string | undefined;
  readonly weights: readonly string[] | undefined;
  readonly theta: string | undefined;
  readonly scheme: LevelSchemeName | 'own' | undefined;
  readonly closed: ClosedEnd | undefined;
}

/** How many printed numbers got each verdict. */
export interface VerdictCounts {
  readonly consistent: number;
  readonly impossible: number;
  readonly differs: number;
  readonly cannotTell: number;
}

/** What the data behind a regression table gave. */
export interface FoundOnData {
  readonly address: string;
  readonly equation: string;
  readonly first: string;
  readonly last: string;
  readonly digits: number;
  readonly printedDigits: number;
}

/** What the Method sheet of a checked table says beside the report. */
export interface CheckMethodTexts {
  readonly columns: (systems: readonly string[], results: readonly string[]) => string;
  /** A system without a column of its own. */
  readonly notPrinted: string;
  readonly stated: (design: StatedDesign) => string;
  readonly nothingStated: string;
  readonly foundOut: (names: readonly (keyof StatedDesign)[]) => string;
  readonly heldAgainst: (form: string, weights: readonly string[], theta: string) => string;
  readonly layout: (
    inParentheses: 'standardError' | 'tStatistic' | 'probability' | undefined,
  ) => string;
  readonly errors: (stated: 'ordinary' | 'robust' | undefined) => string;
  readonly stars: (convention: string | undefined) => string;
  readonly assumed: (observations: number, coefficients: number) => string;
  readonly data: (address: string) => string;
  readonly noData: string;
  readonly usedShown: string;
  readonly usedNotShown: (numbers: number, most: number) => string;
  readonly headings: Readonly<Record<'row' | 'column' | 'printed' | 'lower' | 'upper', string>>;
  /** Sentences for a paper. */
  readonly citations: {
    readonly coupling: (checked: {
      readonly rows: number;
      readonly columns: readonly string[];
      readonly form: string | undefined;
      readonly weights: readonly string[];
      readonly theta: string;
      readonly isGiven: boolean;
      readonly counts: VerdictCounts;
      readonly version: string;
    }) => string;
    readonly regression: (checked: {
      readonly coefficients: number;
      readonly statistics: readonly AuditedStatistic[];
      readonly counts: VerdictCounts;
      readonly found: FoundOnData | undefined;
      readonly version: string;
    }) => string;
  };
}

const TEXTS: Record<Language, CheckMethodTexts> = { en: EN_CHECK_METHOD, zh: ZH_CHECK_METHOD };

export function checkMethodTexts(language: Language): CheckMethodTexts {
  return TEXTS[language];
}
