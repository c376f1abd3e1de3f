import { EN_FIRST_START } from './en/first-start';
import type { Language } from './language';
import { ZH_FIRST_START } from './zh/first-start';

/** What the pane says before anything is selected. */
export interface FirstStartTexts {
  readonly heading: string;
  readonly intro: string;
  readonly steps: readonly string[];
  readonly regression: string;
  readonly coupling: string;
  readonly dismiss: string;
  readonly inserting: string;
  /** What to press next, once the example stands on its sheet. */
  readonly next: Readonly<Record<'regression' | 'coupling', string>>;
  readonly understood: string;
}

const TEXTS: Record<Language, FirstStartTexts> = { en: EN_FIRST_START, zh: ZH_FIRST_START };

export function firstStartTexts(language: Language): FirstStartTexts {
  return TEXTS[language];
}
