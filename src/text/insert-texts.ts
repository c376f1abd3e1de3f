import type { PlaceErrorCode } from '../errors/workbook-error';
import { EN_INSERT } from './en/insert';
import type { Language } from './language';
import { ZH_INSERT } from './zh/insert';

/** What is said of writing to the workbook. Ranges come with their sheet, as in Sheet1!D3:H22. */
export interface InsertTexts {
  readonly where: string;
  readonly newSheet: string;
  readonly atSelection: string;
  /** What the button says where it writes at the selection. */
  readonly insertAtSelection: string;
  /** While it is not known yet where the plan would land. */
  readonly looking: string;
  readonly fills: (range: string) => string;
  readonly covers: (filledCells: number) => string;
  readonly overwrite: string;
  readonly insertedAt: (range: string) => string;
  /** Behind what was inserted first. */
  readonly alsoOn: (sheets: readonly string[]) => string;
  readonly undo: string;
  readonly undoing: string;
  readonly undone: string;
  readonly errors: Readonly<Record<PlaceErrorCode, (place: string, cellCount: number) => string>>;
}

const TEXTS: Record<Language, InsertTexts> = { en: EN_INSERT, zh: ZH_INSERT };

export function insertTexts(language: Language): InsertTexts {
  return TEXTS[language];
}
