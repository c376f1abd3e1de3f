import type { IdentityName } from '../statistics/audit/coupling/row-identities';
import type { VerdictCode, VerdictName, VerdictReason } from '../statistics/audit/coupling/verdict';
import type { CouplingFormName } from '../statistics/coupling/coupling-degree';
import type { ClosedEnd, LevelSchemeName } from '../statistics/coupling/level-scheme';
import type { RescaleMethod } from '../statistics/indicators/rescale';
import { EN_AUDIT } from './en/audit';
import type { Language } from './language';
import { ZH_AUDIT } from './zh/audit';

/** Form, weights and θ, and how many rows hold with them; numbers as text. */
export interface DesignInWords {
  readonly form: CouplingFormName;
  /** Ranges where several will do; none where weights play no part or could be anything. */
  readonly weights: readonly string[];
  /** Weights that will do, to be written in a formula. */
  readonly written: readonly string[];
  readonly theta: string;
  /** The ends of all that the rows leave open of it, where it is none that people choose. */
  readonly thetaEnds?: readonly [string, string];
  /** Whether D is printed, without which θ plays no part. */
  readonly isThetaTold: boolean;
  readonly fitting: number;
  readonly checked: number;
}

/** A scheme of levels, and how many of the printed names go with D. */
export interface LevelsInWords {
  readonly scheme: LevelSchemeName | 'own';
  /** Undefined where both ends go with the table alike. */
  readonly closed: ClosedEnd | undefined;
  readonly isGiven: boolean;
  readonly fitting: number;
  readonly compared: number;
}

/** Where the cut between two levels lies. */
export interface CutInWords {
  readonly below: string;
  readonly above: string;
  readonly from: string;
  readonly to: string;
}

/** What a sentence on a cell may need, as text; what it does not need is empty. */
export interface CellInWords {
  readonly expected: string;
  readonly by: string;
  readonly largest: string;
  readonly cells: readonly string[];
  readonly levels: readonly string[];
}

/** Rows in succession by their labels. */
export interface RunInWords {
  readonly first: string;
  readonly last: string;
}

/** What is said of a published coupling table that was checked. */
export interface AuditTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly rule: string;
  readonly caution: string;
  readonly checked: (columns: readonly string[], rows: number) => string;
  readonly parts: Readonly<Record<'findings' | 'cells' | 'recovered' | 'recompute', string>>;
  readonly headings: Readonly<
    Record<'row' | 'column' | 'printed' | 'verdict' | 'reason' | 'lower' | 'upper', string>
  >;
  readonly resultNames: Readonly<Record<'degree' | 'index' | 'coordination' | 'level', string>>;
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  readonly reasons: Readonly<Record<VerdictCode, (cell: CellInWords) => string>>;
  readonly identities: Readonly<Record<IdentityName, string>>;
  readonly allHold: (consistent: number) => string;
  readonly nothingToCheck: string;
  readonly design: (design: DesignInWords, isGiven: boolean) => string;
  readonly designsAlike: (forms: readonly string[]) => string;
  readonly fewRows: string;
  readonly weightsRounded: (written: readonly string[], design: DesignInWords) => string;
  readonly weightsSum: (design: DesignInWords) => string;
  readonly notProven: (design: DesignInWords) => string;
  readonly otherDesign: (stated: DesignInWords, other: DesignInWords) => string;
  readonly noDesign: (design: DesignInWords) => string;
  /** Rows without which the others hold, as sets of labels. */
  readonly oneOfRows: (leftOut: readonly (readonly string[])[], isGiven: boolean) => string;
  readonly rowImpossible: (
    row: string,
    broken: readonly IdentityName[],
    cells: readonly string[],
  ) => string;
  readonly notAsHeaded: (column: string, differing: number, compared: number) => string;
  readonly rescaled: (
    column: string,
    method: RescaleMethod,
    isReversed: boolean,
    run: RunInWords,
  ) => string;
  readonly notRescaled: (column: string) => string;
  readonly standardised: (
    column: string,
    run: RunInWords,
    reversedTo: string | undefined,
  ) => string;
  readonly padded: (column: string, printed: number, counted: number) => string;
  readonly levels: (levels: LevelsInWords) => string;
  readonly levelsUnknown: string;
  readonly otherLevels: (stated: LevelsInWords, other: LevelsInWords) => string;
  readonly ownLevels: (cuts: readonly CutInWords[], best: LevelsInWords) => string;
  readonly levelsDisordered: (rows: readonly string[]) => string;
  readonly levelsOutside: (rows: readonly string[]) => string;
  readonly rowsRepeated: (first: string, second: string) => string;
  /** How to work the table out again, with the functions of this add-in. */
  readonly recompute: (design: DesignInWords) => readonly string[];
  readonly recomputeColumn: (column: string, design: DesignInWords) => string;
}

const TEXTS: Record<Language, AuditTexts> = { en: EN_AUDIT, zh: ZH_AUDIT };

export function auditTexts(language: Language): AuditTexts {
  return TEXTS[language];
}

export function verdictReasonText(
  { code }: VerdictReason,
  cell: CellInWords,
  language: Language,
): string {
  return TEXTS[language].reasons[code](cell);
}
