import type { FunctionEntry } from '../functions/kit/custom-function';
import type { Language, Localized } from '../text/language';

/** What is written in symbols or is a title alone reads the same in every language. */
type Told = string | Localized;

function inLanguage(text: Told, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** A function's formula, one line or more. */
export function formulaLines({ formula }: FunctionEntry, language: Language): string[] {
  const lines: readonly Told[] = isSeveral(formula) ? formula : [formula];
  return lines.map((line) => inLanguage(line, language));
}

/** Where it comes from, as a list of references prints it. */
export function referenceLines({ references }: FunctionEntry, language: Language): string[] {
  return references.map((reference) => inLanguage(reference, language));
}

function isSeveral(formula: FunctionEntry['formula']): formula is readonly Localized[] {
  return Array.isArray(formula);
}
