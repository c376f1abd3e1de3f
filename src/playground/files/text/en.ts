import type { FileTexts } from './file-texts';

export const en: FileTexts = {
  open: 'Open…',
  save: 'Save',
  opening: (file) => `Opening ${file}…`,
  opened: (file) => `${file} is open.`,
  saving: 'Saving…',
  saved: (file) => `${file} was saved to the folder of downloads.`,
  newName: 'Workbook',
  lostOnOpening: 'The file has more than is shown here. Saving will leave out:',
  lostOnSaving: 'The saved copy will lack what is listed here. Keep the original if you need it.',
  loss: {
    charts: 'charts',
    pictures: 'pictures',
    shapes: 'shapes and text boxes',
    tables: 'tables (their cells are kept)',
    pivotTables: 'pivot tables',
    slicers: 'slicers and timelines',
    macros: 'macros',
    comments: 'comments and notes',
    conditionalFormats: 'conditional formats',
    dataValidation: 'data validation',
    filters: 'filters',
    frozenPanes: 'frozen or split panes',
    hyperlinks: 'hyperlinks (their texts are kept)',
    richText: 'formatting of parts of a text',
    looks: 'fonts, colours, borders and alignment',
    rowHeights: 'heights of rows',
    hiddenRowsOrColumns: 'hidden rows or columns (they are shown)',
    protection: 'protection',
    sparklines: 'sparklines',
    controls: 'form controls',
    embeddedObjects: 'embedded objects',
    externalLinks: 'links to other workbooks',
    connections: 'data connections and queries',
    whatIfTables: 'what-if data tables (their values are kept)',
    otherSheets: 'sheets of charts, dialogs or macros',
    addInSettings: 'settings of other add-ins',
    printSettings: 'headers, footers and page breaks',
    shadowedNames: 'names that formulas cannot use here (they are saved)',
    brokenFormulas: 'formulas that are incomplete (saved as texts)',
  },
  andMore: (names, more) => (more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')),
  withNames: (what, names) => `${what}: ${names}`,
  differ: (count) =>
    count === 1
      ? 'One formula gives another value here than in the file; saving writes the value from here, and Excel computes it anew.'
      : `${count} formulas give other values here than in the file; saving writes the values from here, and Excel computes them anew.`,
  difference: (cell, inFile, here) => `${cell}: ${inFile} in the file, ${here} here`,
  unsaved: 'The workbook has changes that are not saved. Opening a file discards them.',
  discard: 'Discard the changes and open',
  saveCopy: 'Save the copy',
  cancel: 'Cancel',
  close: 'Close',
  fault: {
    empty: () => 'The file is empty.',
    notAWorkbook: () =>
      'This is not an Excel workbook, whatever its name says. An .xlsx or .xlsm file is needed.',
    oldWorkbook: () =>
      'This is a workbook in the old .xls format. Save it as .xlsx in Excel or LibreOffice first.',
    encrypted: () => 'The workbook is protected by a password. Save it without one first.',
    binaryWorkbook: () => 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel first.',
    openDocument: () =>
      'This is an OpenDocument file, such as .ods. Save it as .xlsx in LibreOffice first.',
    broken: () => 'The file is damaged: its contents cannot be read.',
    tooLarge: ({ megabytes, most }) =>
      `The file holds ${megabytes} MB when unpacked; up to ${most} MB can be opened here.`,
    tooManyCells: ({ cells, most }) =>
      `The workbook has ${cells} filled cells; up to ${most} can be opened here.`,
    tooWide: ({ sheet, cell }) =>
      `The sheet ${sheet} reaches to ${cell}, which is too far for the grid here. Delete what stands far below or right of the data.`,
    noSheets: () => 'The file has no sheet with cells.',
    tooLongText: ({ sheet, cell, length, most }) =>
      `The text in ${sheet}!${cell} has ${length} characters; a cell of an .xlsx file takes up to ${most}.`,
  },
  failed: 'That did not work, and the workbook is as it was.',
};
