import { LANGUAGES, type Language } from './language';
import { paneTexts } from './pane-texts';

/** The number of a system that the pane named, in whichever language; undefined for a name of its own. */
export function numberOfSystem(name: string): number | undefined {
  const number = Number(/\d+/.exec(name)?.[0]);
  const isNumbered = LANGUAGES.some(
    (language) => paneTexts(language).coupling.systems.numbered(number) === name,
  );
  return isNumbered ? number : undefined;
}

/** A system's name for a reader: the pane's own go into the reader's language. */
export function systemNameIn(name: string, language: Language): string {
  const number = numberOfSystem(name);
  return number === undefined ? name : paneTexts(language).coupling.systems.numbered(number);
}
