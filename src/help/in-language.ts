import type { Language, Localized } from '../text/language';

/** A formula in symbols alone reads the same in every language. */
export function inLanguage(text: string | Localized, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
