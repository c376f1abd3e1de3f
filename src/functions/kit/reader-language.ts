import { LANGUAGES, type Language, languageOfLocale } from '../../text/language';

/** What a host may or may not have; the functions work without any of it. */
interface Surroundings {
  /** What the pane is shown in: in Excel it shares this runtime with the functions, not their bundle. */
  yokeLanguage?: Language | undefined;
  readonly localStorage?: Pick<Storage, 'getItem' | 'setItem'>;
  readonly Office?: {
    readonly context?: { readonly displayLanguage?: string; readonly partitionKey?: string };
  };
}

const surroundings = globalThis as Surroundings;

/**
 * The language of notes and messages in cells: what the pane is shown in, else what its reader once
 * switched to under Office's display language, else that language.
 */
export function readerLanguage(): Language {
  return surroundings.yokeLanguage ?? keptLanguage() ?? officeLanguage();
}

/** Sets it for this runtime; undefined leaves it to Office again. */
export function setReaderLanguage(language: Language | undefined): void {
  surroundings.yokeLanguage = language;
}

/** Sets it, and keeps it for the next time. */
export function keepReaderLanguage(language: Language): void {
  setReaderLanguage(language);
  try {
    surroundings.localStorage?.setItem(storageKey(), language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Does something as for a reader of a language. */
export function inReaderLanguage<Result>(language: Language, work: () => Result): Result {
  const before = surroundings.yokeLanguage;
  setReaderLanguage(language);
  try {
    return work();
  } finally {
    setReaderLanguage(before);
  }
}

function keptLanguage(): Language | undefined {
  try {
    const kept = surroundings.localStorage?.getItem(storageKey());
    return LANGUAGES.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

/** Switching counts for the display language under which it was done; add-ins of one host are apart. */
function storageKey(): string {
  return `${surroundings.Office?.context?.partitionKey ?? ''}yoke.language.${officeLanguage()}`;
}

function officeLanguage(): Language {
  return languageOfLocale(surroundings.Office?.context?.displayLanguage);
}
