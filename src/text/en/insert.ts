import type { InsertTexts } from '../insert-texts';

const cells = (count: number): string => (count === 1 ? '1 filled cell' : `${count} filled cells`);

export const EN_INSERT: InsertTexts = {
  where: 'Where',
  newSheet: 'On a new sheet',
  atSelection: 'At the selected cell',
  insertAtSelection: 'Insert at the selected cell',
  looking: 'Looking at the cells there…',
  fills: (range) => `Fills ${range}.`,
  covers: (filledCells) =>
    `${cells(filledCells)} there would be covered. Select another cell, or overwrite.`,
  overwrite: 'Overwrite them',
  insertedAt: (range) => `Inserted at ${range}.`,
  alsoOn: (sheets) => `Also on: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  undo: 'Undo insert',
  undoing: 'Taking it back…',
  undone: 'The insert was taken back.',
  errors: {
    sheetProtected: (place) =>
      `The sheet “${place}” is protected. Unprotect it (Review, Unprotect Sheet), or choose another place.`,
    sheetHidden: (place) =>
      `The sheet “${place}” is hidden. Only sheets that can be seen are written to.`,
    beyondSheet: (place) =>
      `${place} rows and columns are needed; the sheet ends before. Select a cell further up or to the left.`,
    planTooLarge: (_place, count) =>
      `At most five million cells can be written; these are ${count}. Insert on a new sheet, or less.`,
    mergedCells: (place) =>
      `Merged cells are in the way: ${place}. Unmerge them, or choose another place.`,
    tableInTheWay: (place) =>
      `The table “${place}” is in the way. Choose a place beside it, or on a new sheet.`,
    pivotInTheWay: (place) =>
      `A PivotTable is in the way: ${place}. Choose a place beside it, or on a new sheet.`,
    arrayInTheWay: (place) =>
      `An array formula (entered with Ctrl+Shift+Enter) seems to lie in ${place}; Excel lets no part of one be changed. Delete it as a whole, or choose another place.`,
    hiddenCells: (place) =>
      `Rows or columns of ${place} are hidden or filtered out: part of the result could not be seen. Show them, or choose another place.`,
    spillInTheWay: (place) =>
      `A formula spills into ${place}. Delete that formula, or choose another place.`,
    cellsFilled: (place, count) =>
      `${cells(count)} of ${place} would be covered, and nothing was written. Look at them; then overwrite them, or choose another place.`,
    coversData: (place) =>
      `${place} lies over the data that the result is computed from. Select a cell beside the data.`,
    changedSinceInsert: (place) =>
      `What was inserted was changed since (${place}), so it was left as it is. Delete by hand what is not needed.`,
    sheetReferredTo: (place, count) =>
      `A new sheet is in use elsewhere, by ${place}${count > 5 ? ` and ${count - 5} more` : ''}: without it these would be lost. Nothing was taken back. Change them first, or keep the sheet.`,
    halfWritten: (place) =>
      `Excel failed half-way, and failed again when the cells were to be put back. Please look at ${place}; Excel’s own undo (Ctrl+Z) may help.`,
  },
};
