import type { ModelProblem, ModelProblemCode, ModelProblemDetails } from '../errors/model-problem';
import type { UnusedLines } from '../errors/unused-lines';
import { EN_MODELS } from './en/models';
import type { Language } from './language';
import { ZH_MODELS } from './zh/models';

/** How the data of a stored model are now, against those it was computed from. */
export type SourceState = 'checking' | 'current' | 'changed' | 'missing';

/** What the pane says of models that live in the workbook. */
export interface ModelsTexts {
  readonly keep: {
    readonly button: string;
    readonly hint: string;
    /** Beside a button that keeps for comparison only. */
    readonly notForComparison: string;
    readonly keeping: string;
    readonly kept: (name: string) => string;
  };
  readonly heading: string;
  readonly none: string;
  readonly reading: string;
  readonly checkAgain: string;
  readonly kinds: Readonly<Record<'regression' | 'coupling', string>>;
  readonly states: Readonly<Record<SourceState, string>>;
  /** Of data whose place is not known any more. */
  readonly lastSeen: (place: string) => string;
  readonly computedBy: (version: string, date: string) => string;
  /** That lines are not used; the address is that of the data. */
  readonly unused: (lines: UnusedLines, address: string) => string;
  readonly openWith: (lines: number) => string;
  readonly leaveOut: (lines: number) => string;
  readonly rerun: string;
  readonly rerunAll: string;
  readonly open: string;
  readonly rename: string;
  readonly remove: string;
  /** A button's name, where several models have one: Rerun DU C K. */
  readonly of: (action: string, name: string) => string;
  readonly newName: string;
  readonly saveName: string;
  readonly askRemove: (name: string) => string;
  readonly removeNow: string;
  readonly keepIt: string;
  readonly running: (done: number, total: number) => string;
  /** Said once models have run while another tab was shown. */
  readonly ended: string;
  readonly unchanged: (figures: number) => string;
  readonly changed: (changed: number, figures: number) => string;
  readonly degreesUnchanged: (rows: number) => string;
  readonly degreesChanged: (changed: number, rows: number) => string;
  /** In the list, of a study whose D are too many to keep. */
  readonly notComparable: string;
  /** Of more rows than are kept one by one. */
  readonly degreesChangedSomewhere: (rows: number) => string;
  readonly notCompared: string;
  readonly changes: {
    readonly label: string;
    readonly figure: string;
    readonly before: string;
    readonly now: string;
    readonly nothing: string;
  };
  readonly nameless: string;
  readonly newer: (format: string, version: string | undefined) => string;
  readonly malformed: string;
  /** Said of every part that is no model. */
  readonly keptAsItIs: string;
  readonly problems: {
    readonly [Code in ModelProblemCode]: (details: ModelProblemDetails[Code]) => string;
  };
}

const TEXTS: Record<Language, ModelsTexts> = { en: EN_MODELS, zh: ZH_MODELS };

export function modelsTexts(language: Language): ModelsTexts {
  return TEXTS[language];
}

export function problemText(problem: ModelProblem, language: Language): string {
  const text = TEXTS[language].problems[problem.code] as (details: ModelProblem) => string;
  return text(problem);
}
