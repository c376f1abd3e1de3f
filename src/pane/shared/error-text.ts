import { InputError } from '../../errors/input-error';
import { WorkbookError } from '../../errors/workbook-error';
import { explain } from '../../text/explain';
import type { PaneContext } from '../pane-context';

/** What to tell of an error: what is needed and what arrived. */
export function errorText(error: unknown, { language, texts }: PaneContext): string {
  if (error instanceof InputError) return explain(error.reason, language);
  if (error instanceof WorkbookError) {
    const text = texts.workbookErrors[error.code];
    return error.code === 'hostFailed' ? `${text} ${error.hostMessage}` : text;
  }
  return error instanceof Error ? error.message : String(error);
}
