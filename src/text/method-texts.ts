import type { LagCriterion } from '../statistics/regression/lag-candidate';
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
  /** Around where the result stands. */
  readonly resultPlace: readonly [before: string, after: string];
  readonly data: (address: string, rows: number, columns: number) => string;
  /** Of models, each with data of its own. */
  readonly dataKept: string;
  readonly computed: (version: string, date: string) => string;
  /** How the equation is written. */
  readonly notation: string;
  readonly equation: (equation: string) => string;
  readonly observation: string;
  readonly usedShown: string;
  /** Too many to be listed. */
  readonly usedNotShown: (observations: number, most: number) => string;
  /** The heading of the groups among the values. */
  readonly group: string;
  /** Where the groups come from and what they do. */
  readonly groups: (groups: MethodGroups) => string;
  /** What was asked for, where the report does not say it. */
  readonly series: (names: readonly string[]) => string;
  /** Two labels, or empty for all observations. */
  readonly sample: (sample: string) => string;
  readonly withinGroups: (column: string) => string;
  readonly lags: (limits: LagLimitsInWords) => string;
  readonly criteria: Readonly<Record<LagCriterion, string>>;
  readonly chosenLags: (criterion: string, equation: string) => string;
  readonly models: (model: ModelInWords) => string;
  /** Sentences for a paper. */
  readonly citations: {
    readonly regression: (regression: CitedRegression) => string;
    readonly study: (study: CitedStudy) => string;
    /** Beside the sentence on the equation. */
    readonly view: (shown: CitedContent) => string;
    readonly series: (series: CitedSeries) => string;
    readonly lags: (lags: CitedLags) => string;
    readonly models: (models: CitedModels) => string;
  };
}

/** A column of groups in an estimation. */
export interface MethodGroups {
  readonly column: string;
  readonly count: number;
  /** Whether each has a constant of its own. */
  readonly isFixed: boolean;
}

export interface LagLimitsInWords {
  readonly dependent: string;
  readonly dependentLags: number;
  readonly leastDependentLags: number;
  readonly series: readonly {
    readonly name: string;
    readonly firstLag: number;
    readonly lastLag: number;
  }[];
}

/** A kept model; the names of its parts in the reader's language. */
export interface ModelInWords {
  readonly number: number;
  readonly equation: string;
  readonly sample: string;
  readonly observations: number;
  /** Where the data stood; undefined where that is not known. */
  readonly address: string | undefined;
  /** The kind of its standard errors. */
  readonly covariance: string;
  /** How many groups have a constant of their own. */
  readonly fixedEffects: number | undefined;
  readonly group: string | undefined;
}

/** What a report shows, to be said in a line: "F-statistic 0.33 (Prob. F(1,11) 0.58)" and sentences. */
export interface CitedContent {
  readonly title: string;
  readonly statistics: readonly string[];
  readonly sentences: readonly string[];
}

export interface CitedSeries {
  readonly title: string;
  readonly names: readonly string[];
  /** Empty for all observations. */
  readonly sample: string;
  readonly group: string | undefined;
  /** One for each series or pair that is told of by itself. */
  readonly contents: readonly CitedContent[];
  readonly conventions: readonly string[];
  readonly version: string;
}

export interface CitedLags {
  readonly equation: string;
  readonly chosen: string;
  readonly criterion: string;
  readonly candidates: number;
  readonly limits: LagLimitsInWords;
  readonly sample: string;
  readonly observations: number;
  readonly group: string | undefined;
  readonly version: string;
}

export interface CitedModels {
  readonly models: readonly ModelInWords[];
  /** What stands under the table. */
  readonly notes: readonly string[];
  readonly version: string;
}

export interface CitedRegression {
  readonly equation: string;
  readonly sample: string;
  readonly observations: number;
  /** Whether there are fewer than the sample names. */
  readonly isAdjusted: boolean;
  readonly groups: MethodGroups | undefined;
  /** Whether a lag or a difference stands in it. */
  readonly hasLags: boolean;
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
