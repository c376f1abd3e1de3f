import { CellFault } from '../cells/cell-fault';
import { InputError } from '../errors/input-error';
import type { CustomFunction } from '../functions/kit/custom-function';
import { inReaderLanguage } from '../functions/kit/reader-language';
import { explain } from '../text/explain';
import type { Language } from '../text/language';
import { cellText } from './cell-text';

/** A result as it is shown: rows of texts, and what its errors say. */
export interface ShownResult {
  readonly rows: readonly (readonly string[])[];
  readonly messages: readonly string[];
}

/** Calls a function as Excel would, and writes down what its cells show. */
export function shownCall(
  declared: CustomFunction,
  args: readonly unknown[],
  language: Language,
): ShownResult {
  const messages = new Set<string>();
  const shown = (cell: unknown): string => {
    if (!(cell instanceof CellFault)) return cellText(cell);
    messages.add(explain(cell.reason, language));
    return cell.code;
  };
  const result = inReaderLanguage(language, () => calledSafely(declared, args));
  const block = Array.isArray(result) ? result : [[result]];
  const rows = block.map((row) => row.map(shown));
  return { rows, messages: [...messages] };
}

function calledSafely(
  declared: CustomFunction,
  args: readonly unknown[],
): ReturnType<CustomFunction['call']> {
  try {
    return declared.call(...args);
  } catch (error) {
    if (error instanceof InputError) return CellFault.of(error);
    throw error;
  }
}
