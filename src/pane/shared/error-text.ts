import { InputError } from '../../errors/input-error';
import { type PlaceErrorCode, WorkbookError } from '../../errors/workbook-error';
import { explain } from '../../text/explain';
import { type InsertTexts, insertTexts } from '../../text/insert-texts';
import type { Language } from '../../text/language';
import type { PaneTexts } from '../../text/pane-texts';
import type { PaneContext } from '../pane-context';

/** What to tell of an error: what is needed and what arrived. */
export function errorText(error: unknown, { language, texts }: PaneContext): string {
  if (error instanceof InputError) return explain(error.reason, language);
  if (error instanceof WorkbookError) return workbookErrorText(error, language, texts);
  return error instanceof Error ? error.message : String(error);
}

function workbookErrorText(
  { code, hostMessage, place }: WorkbookError,
  language: Language,
  { workbookErrors }: PaneTexts,
): string {
  const ofPlaces = insertTexts(language).errors;
  if (isPlaceError(code, ofPlaces)) return ofPlaces[code](place.name, place.cellCount ?? 0);
  const text = workbookErrors[code];
  return code === 'hostFailed' ? `${text} ${hostMessage}` : text;
}

function isPlaceError(code: string, texts: InsertTexts['errors']): code is PlaceErrorCode {
  return code in texts;
}
