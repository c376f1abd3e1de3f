import { type Language, languageOfLocale } from '../../text/language';
import type { Workbook } from '../workbook';
import { checkLanding } from './insert/check-landing';
import { insert } from './insert/insert';
import { undoInsert } from './insert/undo-insert';
import { onCellsChanged, onSelectionChanged } from './office-events';
import { readBlock, readNumberFormats, readSelection } from './read-cells';
import { convertFormulas } from './share/convert-cells';
import { countShared } from './share/memory-parts';
import { planPutBack, putBackFormulas } from './share/put-back';
import { scanFormulas } from './share/scan-formulas';
import { readSelectedCell } from './read-selected-cell';
import { OFFICE_MODELS } from './office-models';
import { showBlock } from './show-block';

/** Excel's workbook through Office.js: this folder is the only place that knows it. */
export const OFFICE_WORKBOOK: Workbook = {
  readSelection,
  readBlock,
  readNumberFormats,
  readSelectedCell,
  checkLanding,
  insert,
  undoInsert,
  showBlock,
  models: OFFICE_MODELS,
  onSelectionChanged,
  onCellsChanged,
  scanFormulas,
  convertFormulas,
  countShared,
  planPutBack,
  putBackFormulas,
};

/** Waits for Office and tells the language of its surface. */
export async function officeReady(): Promise<Language> {
  await Office.onReady();
  return languageOfLocale(Office.context.displayLanguage);
}
