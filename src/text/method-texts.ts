import { EN_METHOD } from './en/method';
import type { Language } from './language';
import { ZH_METHOD } from './zh/method';

/** What a Method sheet says beside the analyses themselves. */
export interface MethodTexts {
  readonly sheetName: string;
  /** Offers the sheet beside a result. */
  readonly goesAlong: string;
  readonly title: (analysis: string) => string;
  readonly parts: {
    readonly data: string;
    readonly steps: string;
    readonly formulas: string;
    readonly conventions: string;
    readonly references: string;
    readonly citation: string;
    readonly used: string;
  };
  readonly data: (address: string, rows: number, columns: number) => string;
  /** Where nothing is read again, such as models kept from several blocks. */
  readonly dataKept: string;
  readonly computed: (version: string, date: string) => string;
  /** How the equation is written. */
  readonly notation: string;
  readonly equation: (equation: string) => string;
  readonly observation: string;
  readonly usedShown: string;
  /** Too many to be listed. */
  readonly usedNotShown: (observations: number, most: number) => string;
  readonly models: (number: number, equation: string, sample: string) => string;
  /** Sentences for a paper. */
  readonly citations: {
    readonly regression: (regression: CitedRegression) => string;
    readonly study: (study: CitedStudy) => string;
    readonly other: (analysis: string, version: string) => string;
  };
}

export interface CitedRegression {
  readonly equation: string;
  readonly sample: string;
  readonly observations: number;
  /** The note on the standard errors. */
  readonly covariance: string;
  readonly version: string;
}

export interface CitedStudy {
  readonly systems: readonly string[];
  /** The study's conventions, one sentence each. */
  readonly conventions: readonly string[];
  readonly version: string;
}

const TEXTS: Record<Language, MethodTexts> = { en: EN_METHOD, zh: ZH_METHOD };

export function methodTexts(language: Language): MethodTexts {
  return TEXTS[language];
}
