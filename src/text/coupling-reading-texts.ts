import { EN_COUPLING_READING } from './en/coupling-reading';
import type { Language } from './language';
import { ZH_COUPLING_READING } from './zh/coupling-reading';

/** What is said of how a coupling table was read off its block. */
export interface CouplingReadingTexts {
  readonly turned: string;
  readonly titles: (texts: readonly string[]) => string;
  readonly joined: (rows: number) => string;
  readonly noHeadings: string;
  readonly summaries: (labels: readonly string[]) => string;
}

const TEXTS: Record<Language, CouplingReadingTexts> = {
  en: EN_COUPLING_READING,
  zh: ZH_COUPLING_READING,
};

export function couplingReadingTexts(language: Language): CouplingReadingTexts {
  return TEXTS[language];
}
