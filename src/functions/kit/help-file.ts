import type { Language } from '../../text/language';

/** Where the help page of a function or an analysis lies among the files of the add-in. */
export function helpFile(language: Language, id: string): string {
  return `${HELP_FOLDER}/${language}/${helpPage(id)}`;
}

export const HELP_FOLDER = 'help';

/** The page's own name: hosts differ in how they take capitals and dots in addresses. */
export function helpPage(id: string): string {
  return `${id.toLowerCase().replaceAll('.', '-')}.html`;
}
