import { LANGUAGES, type Language, type Localized } from '../../text/language';

/** What is declared about something that the pane does with the workbook: its page follows. */
export interface Guide {
  /** The name of its page, unlike that of any function or analysis. */
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** Where in the pane it is found. */
  readonly where: Localized;
  readonly parts: readonly GuidePart[];
}

export interface GuidePart {
  readonly title: Localized;
  /** Steps are done one after the other; facts hold side by side. */
  readonly kind: 'steps' | 'facts';
  readonly lines: readonly Localized[];
}

/** Words of the pane, so that a page names a button as the button names itself. */
export function inBoth(words: (language: Language) => string): Localized {
  const [en, zh] = LANGUAGES.map(words);
  return { en, zh };
}
