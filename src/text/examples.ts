import { EN_EXAMPLES } from './en/examples';
import type { Language } from './language';
import { ZH_EXAMPLES } from './zh/examples';

/** What is written beside an example's data. */
export interface ExampleTexts {
  readonly henan: { readonly name: string; readonly notes: readonly string[] };
}

const TEXTS: Record<Language, ExampleTexts> = { en: EN_EXAMPLES, zh: ZH_EXAMPLES };

export function exampleTexts(language: Language): ExampleTexts {
  return TEXTS[language];
}
