import type { ClosedEnd, LevelSchemeName } from '../statistics/coupling/level-scheme';
import { EN_CHECK_PANE } from './en/check-pane';
import type { Language } from './language';
import { ZH_CHECK_PANE } from './zh/check-pane';

/** What the Check tab says around a report. */
export interface CheckPaneTexts {
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'coupling' | 'regression', string>>;
  readonly size: (rows: number, columns: number) => string;
  readonly reading: string;
  readonly readAgain: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly column: (number: number) => string;
  readonly roles: Readonly<
    Record<'label' | 'system' | 'degree' | 'index' | 'coordination' | 'level' | 'unused', string>
  >;
  readonly assumed: string;
  readonly findOut: string;
  readonly form: string;
  readonly weights: string;
  readonly weightsHint: string;
  readonly theta: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<LevelSchemeName | 'own', string>>;
  readonly closed: string;
  readonly closedEnds: Readonly<Record<ClosedEnd, string>>;
  readonly weightsCount: (systems: number) => string;
  readonly notAList: (arrived: string) => string;
  readonly inParentheses: string;
  readonly inParenthesesOptions: Readonly<
    Record<'standardError' | 'tStatistic' | 'probability', string>
  >;
  readonly errors: string;
  readonly errorsOptions: Readonly<Record<'ordinary' | 'robust', string>>;
  readonly stars: string;
  readonly model: string;
  /** A model of several, by its number and its title. */
  readonly modelOption: (number: number, title: string | undefined) => string;
  readonly data: {
    readonly heading: string;
    readonly hint: string;
    readonly use: string;
    readonly using: (address: string) => string;
    readonly clear: string;
  };
  readonly check: string;
  readonly running: string;
  readonly checking: (done: number, total: number) => string;
  readonly outdated: string;
  readonly nothingToCheck: string;
  /** A cell without a number, counted from 1 within the table. */
  readonly unread: (row: number, column: number, arrived: string) => string;
}

const TEXTS: Record<Language, CheckPaneTexts> = { en: EN_CHECK_PANE, zh: ZH_CHECK_PANE };

export function checkPaneTexts(language: Language): CheckPaneTexts {
  return TEXTS[language];
}
