import type { Bounds } from '../errors/reason';
import { EN_HELP } from './en/help';
import type { Language } from './language';
import { ZH_HELP } from './zh/help';

/** What functions and analyses are listed under. */
export type HelpGroup = 'coupling' | 'index' | 'regression' | 'checking';

/** What the pages of help say around what the declarations say, and the pane's tab of help. */
export interface HelpTexts {
  readonly title: string;
  readonly intro: string;
  readonly functions: string;
  readonly analyses: string;
  /** What is listed under neither: what the pane does with the workbook. */
  readonly guides: string;
  readonly groups: Readonly<Record<HelpGroup, string>>;
  /** The link to the same page in the other language, written in that language. */
  readonly otherLanguage: string;
  readonly arguments: string;
  readonly columns: {
    readonly argument: string;
    readonly meaning: string;
    readonly allowed: string;
    readonly standard: string;
  };
  readonly kinds: { readonly matrix: string; readonly scalar: string };
  readonly needed: string;
  readonly leftOut: string;
  readonly oneOf: (words: readonly string[]) => string;
  readonly bounds: (bounds: Bounds) => string;
  /** Between what an argument takes. */
  readonly separator: string;
  readonly result: string;
  readonly formula: string;
  readonly conventions: string;
  readonly references: string;
  readonly examples: string;
  readonly relatedFunctions: string;
  readonly relatedAnalyses: string;
  readonly where: string;
  readonly choices: string;
  readonly faults: {
    readonly heading: string;
    readonly intro: (argument: string) => string;
    readonly cell: string;
    readonly gives: string;
    readonly blank: string;
    readonly text: (text: string) => string;
    readonly negative: (value: string) => string;
    readonly error: (code: string) => string;
  };
  readonly live: {
    readonly hint: string;
    readonly input: (argument: string, row: number, column: number) => string;
    readonly moreRows: (rows: number) => string;
    readonly withoutScript: string;
  };
  readonly conventionsOfAll: readonly string[];
  readonly pane: {
    readonly intro: string;
    readonly open: string;
    readonly openAll: string;
    readonly insert: string;
    readonly sheetName: (id: string) => string;
    readonly formulaLabel: string;
    readonly manifest: {
      readonly heading: string;
      readonly text: string;
      readonly download: string;
      readonly steps: readonly string[];
    };
  };
}

const TEXTS: Record<Language, HelpTexts> = { en: EN_HELP, zh: ZH_HELP };

export function helpTexts(language: Language): HelpTexts {
  return TEXTS[language];
}
