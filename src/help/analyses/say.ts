import type { Localized } from '../../text/language';

/** One text in both languages, side by side. */
export function say(en: string, zh: string): Localized {
  return { en, zh };
}
