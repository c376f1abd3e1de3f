import type { AuditReason } from '../statistics/audit/regression/audited-cell';
import type {
  AuditedStatistic,
  RowColumn,
} from '../statistics/audit/regression/printed-regression';
import type { AllowanceCause } from '../statistics/audit/regression/allowance';
import type { LikelySlip } from '../statistics/audit/regression/likely-slip';
import type { CriterionForm } from '../statistics/audit/regression/residual-squares';
import type { StarReason } from '../statistics/audit/regression/check-stars';
import type { StarConventionName } from '../statistics/audit/regression/star-convention';
import type { ChanceMatch } from '../statistics/audit/regression/search/chance-match';
import type { TransformationKind } from '../statistics/audit/regression/search/transformation';
import { EN_REGRESSION_AUDIT } from './en/regression-audit';
import type { Language } from './language';
import { ZH_REGRESSION_AUDIT } from './zh/regression-audit';

/** A cell of the data that holds no number. */
interface UnreadValue {
  readonly series: string;
  readonly label: string;
  readonly arrived: string;
}

/** What a sentence on a printed number may need, as text; what it does not need is empty. */
export interface NumberInWords {
  readonly against: readonly string[];
  readonly difference: string;
  readonly counts: string;
  readonly bounds: { readonly minimum: string; readonly maximum: string };
  readonly coefficientCount: string;
  /** What common practice explains it; undefined where none is thought of. */
  readonly cause: AllowanceCause | undefined;
}

/** What stands in parentheses beside coefficients, and what it was taken for. */
export interface BesideInWords {
  readonly enclosure: 'parentheses' | 'brackets';
  readonly column: string;
  readonly grounds: 'stated' | 'note' | 'evident' | 'assumed';
}

/** A model of several that stand side by side, counted from 1. */
export interface ChosenInWords {
  readonly number: number;
  readonly count: number;
  readonly title: string | undefined;
}

/** A specification that was found, in words. */
export interface FoundInWords {
  /** Such as |z|(integration) on C, K, K(-1). */
  readonly equation: string;
  readonly first: string;
  readonly last: string;
  readonly observations: number;
  readonly digits: number;
  readonly printedDigits: number;
}

/** What is said of stars of significance. */
export interface StarTexts {
  /** Such as K: stars. */
  readonly cell: (name: string) => string;
  readonly none: string;
  readonly conventions: Readonly<Record<StarConventionName, string>>;
  readonly stated: (convention: string, differing: number, compared: number) => string;
  readonly found: (differing: readonly string[], isFitting: boolean) => string;
  readonly disordered: (more: string, fewer: string) => string;
  readonly reasons: Readonly<Record<StarReason['code'], (words: StarInWords) => string>>;
}

/** What a sentence on the stars of a row may need; what it does not need is empty. */
export interface StarInWords {
  readonly probability: string;
  readonly claim: string;
  readonly beside: readonly string[];
}

/** What is said of a published regression table that was checked. */
export interface RegressionAuditTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly checked: (rows: number, statistics: readonly string[]) => string;
  /** Of several models side by side, which was checked. */
  readonly modelChecked: (model: ChosenInWords) => string;
  readonly nothingToCheck: string;
  readonly allHold: (consistent: number) => string;
  readonly contradictions: (cells: readonly string[]) => string;
  readonly sampleSizeOther: (printed: number, counts: string, agreeing: string) => string;
  readonly sampleSizeFits: (printed: number) => string;
  readonly sampleSizeImplied: (counts: string) => string;
  readonly criterionForm: Readonly<Record<CriterionForm, string>>;
  readonly padded: (column: string, printed: number, counted: number) => string;
  readonly zeroProbabilities: (cells: readonly string[]) => string;
  readonly rowsRepeated: (first: string, second: string) => string;
  readonly besideTaken: (beside: BesideInWords) => string;
  /** Where nothing tells what stands beside the coefficients. */
  readonly besideUnknown: string;
  /** Lines that were not understood, as name and number. */
  readonly unused: (lines: readonly string[], further: number) => string;
  /** Where t seems to be printed as |t|. */
  readonly signsNotPrinted: (cells: readonly string[]) => string;
  /** What common practice leaves open, for the whole table. */
  /** A practice of which the table says nothing, with which nothing would differ. */
  readonly explained: Readonly<Record<AllowanceCause, (coefficientCount: string) => string>>;
  /** How F and R² would go together. */
  readonly likelySlip: (slip: LikelySlip) => string;
  readonly otherPractice: Readonly<Record<AllowanceCause, (coefficientCount: string) => string>>;
  readonly parts: Readonly<
    Record<'findings' | 'cells' | 'implied' | 'search' | 'recompute', string>
  >;
  readonly headings: Readonly<
    Record<
      | 'cell'
      | 'printed'
      | 'implied'
      | 'verdict'
      | 'reason'
      | 'pair'
      | 'counts'
      | 'specification'
      | 'sample'
      | 'digits'
      | 'computed',
      string
    >
  >;
  readonly columns: Readonly<Record<RowColumn, string>>;
  readonly statistics: Readonly<Record<AuditedStatistic, string>>;
  readonly reasons: Readonly<Record<AuditReason['code'], (cell: NumberInWords) => string>>;
  readonly stars: StarTexts;
  readonly transformations: Readonly<Record<TransformationKind, (series: string) => string>>;
  readonly overAll: string;
  readonly noCount: string;
  readonly found: (found: FoundInWords) => string;
  readonly foundAll: string;
  readonly notToTheLastDigit: (cells: readonly string[]) => string;
  /** The specification has another number of observations than is printed. */
  readonly otherCount: (cells: readonly string[]) => string;
  /** Coefficients agree, and what hangs on their standard errors does not. */
  readonly otherErrors: (cells: readonly string[]) => string;
  readonly notGiven: (cells: readonly string[]) => string;
  readonly beyondChance: (chance: ChanceMatch) => string;
  readonly noBetterThanChance: (chance: ChanceMatch) => string;
  readonly dataUnread: (cells: readonly UnreadValue[], further: number) => string;
  readonly dataLeftOut: (columns: readonly string[]) => string;
  readonly dataUnlabelled: string;
  readonly signsLost: (cells: readonly string[]) => string;
  readonly notFound: string;
  readonly tried: (regressions: number, mostLag: number) => string;
  readonly onlySearchTells: string;
  readonly recompute: readonly string[];
  readonly recomputeFound: (found: RecomputedInWords) => string;
}

/** A series that was rescaled before it was used, as a column beside the data. */
export interface RescaledColumn {
  readonly kind: 'rescaled';
  readonly column: string;
  readonly of: string;
  readonly first: string;
  readonly last: string;
  /** As RESCALE names it. */
  readonly method: string;
}

/** A series with the signs of its first rows reversed, as a column beside the data. */
export interface ReversedColumn {
  readonly kind: 'reversed';
  readonly column: string;
  readonly of: string;
  readonly first: string;
  /** The last row that is reversed, and the one after it. */
  readonly reversedTo: string;
  readonly after: string;
  readonly last: string;
}

export type AddedColumn = RescaledColumn | ReversedColumn;

/** What OLS is called with to give a regression that was found; texts as a formula quotes them. */
export interface RecomputedInWords {
  readonly columns: readonly AddedColumn[];
  readonly equation: string;
  readonly sample: string;
}

const TEXTS: Record<Language, RegressionAuditTexts> = {
  en: EN_REGRESSION_AUDIT,
  zh: ZH_REGRESSION_AUDIT,
};

export function regressionAuditTexts(language: Language): RegressionAuditTexts {
  return TEXTS[language];
}
