import type { PaneTexts } from '../pane-texts';
import { counted } from './counted';
import { EN_COUPLING_PANE } from './coupling-pane';
import { EN_REGRESSION_PANE } from './regression-pane';
import { EN_EQUATION_FORM } from './equation-form';

export const EN_PANE: PaneTexts = {
  tabs: {
    regression: 'Regression',
    coupling: 'Coupling',
    check: 'Check',
    workbook: 'Workbook',
    help: 'Help',
  },
  examples: {
    menu: 'Examples',
    henan: 'Henan 2000–2018',
    inserted: 'The example stands on a new sheet, its table selected.',
  },
  otherLanguage: '中文',
  data: {
    heading: 'Data',
    nothingSelected:
      'Select a block of cells whose first row holds the names of the columns. New here? Examples, above, puts a table on a new sheet.',
    size: (rows, columns) => `${counted(rows, 'observation')}, ${counted(columns, 'column')}`,
  },
  form: EN_EQUATION_FORM,
  run: 'Run',
  outdated: 'The form has changed since this result. Press Run to compute it anew.',
  running: 'Estimating…',
  finished: 'Done. The result is below.',
  estimated: (count) => `Estimated on ${counted(count, 'observation')}. The result is below.`,
  result: {
    heading: 'Result',
    notes: 'Notes',
    insert: 'Insert on a new sheet',
    inserting: 'Inserting…',
    inserted: (sheet) => `Inserted on the sheet “${sheet}”.`,
  },
  coupling: EN_COUPLING_PANE,
  regression: EN_REGRESSION_PANE,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  showAllRows: (rows) => `Show all ${rows} rows`,
  showMoreRows: (more, rows) => `Show ${more} more of ${rows} rows`,
  failed: 'That did not work.',
  workbookErrors: {
    severalAreas: 'One block is needed; several areas are selected. Select a single block.',
    tooManyCells: 'At most five million cells can be read at once. Select a smaller block.',
    cellBeingEdited: 'A cell is being edited. Finish it with Enter or Esc, then try again.',
    workbookProtected:
      'The workbook is protected. Unprotect its structure (Review, Protect Workbook), then try again.',
    sheetGone: 'The sheet or the cells are not there any more. Select the data again.',
    dataChanged:
      'The data have changed since this was computed. Compute it again (Run, or Read the data again), then insert it.',
    modelNotStorable:
      'The model is too large to keep in the workbook: its texts may have 32,767 characters each, its name 200, all of it together 2 million.',
    modelGone: 'The model is not in the workbook any more. Look at the list again.',
    sourceMissing:
      'The cells that the model was computed from were deleted. Select the data and run it there.',
    hostFailed: 'Excel could not do this; nothing was changed. Its message:',
  },
  functions: {
    optional: (standard) => (standard === '' ? 'optional' : `${standard} when left out`),
  },
};
