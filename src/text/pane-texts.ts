import type { WorkbookErrorCode } from '../errors/workbook-error';
import type { CouplingPaneTexts } from './coupling-pane';
import { EN_PANE } from './en/pane';
import type { RegressionPaneTexts } from './regression-pane';
import type { EquationFormTexts } from './equation-form';
import type { Language } from './language';
import { ZH_PANE } from './zh/pane';

/** Everything that the pane says. */
export interface PaneTexts {
  readonly tabs: {
    readonly regression: string;
    readonly coupling: string;
    readonly check: string;
    readonly workbook: string;
    readonly help: string;
  };
  readonly examples: { readonly menu: string; readonly henan: string; readonly inserted: string };
  /** The button that switches to the other language, written in that language. */
  readonly otherLanguage: string;
  readonly data: {
    readonly heading: string;
    readonly nothingSelected: string;
    readonly size: (rows: number, columns: number) => string;
  };
  readonly form: EquationFormTexts;
  readonly run: string;
  /** Beside a result that the form no longer stands for. */
  readonly outdated: string;
  readonly running: string;
  /** For screen readers, where the result stands further down. */
  readonly finished: string;
  readonly estimated: (observations: number) => string;
  readonly result: {
    readonly heading: string;
    readonly notes: string;
    readonly insert: string;
    readonly inserting: string;
    readonly inserted: (sheet: string) => string;
  };
  readonly coupling: CouplingPaneTexts;
  readonly regression: RegressionPaneTexts;
  readonly cancel: string;
  readonly cancelled: string;
  /** Under a table that shows its first rows only. */
  readonly showAllRows: (rows: number) => string;
  readonly showMoreRows: (more: number, rows: number) => string;
  readonly failed: string;
  readonly workbookErrors: Readonly<Record<WorkbookErrorCode, string>>;
  readonly functions: {
    readonly optional: (standard: string) => string;
  };
}

const TEXTS: Record<Language, PaneTexts> = { en: EN_PANE, zh: ZH_PANE };

export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}
