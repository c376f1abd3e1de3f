import type { HelpTexts } from '../help-texts';
import { needed } from './reasons';

export const EN_HELP: HelpTexts = {
  title: 'Yoke help',
  intro:
    'Every function and every analysis: what it does, its formula, its conventions, and examples that compute on the page.',
  functions: 'Functions',
  analyses: 'Analyses in the pane',
  guides: 'The workbook',
  groups: {
    coupling: 'Coupling',
    index: 'Building an index',
    regression: 'Regression',
    checking: 'Checking',
  },
  otherLanguage: '简体中文',
  arguments: 'Arguments',
  columns: {
    argument: 'Argument',
    meaning: 'Meaning',
    allowed: 'Takes',
    standard: 'When left out',
  },
  kinds: { matrix: 'a number, a cell or a range', scalar: 'one value' },
  needed: 'must be given',
  leftOut: 'may be left out',
  oneOf: (words) => `one of ${words.join(', ')}`,
  bounds: needed,
  result: 'Result',
  formula: 'Formula',
  conventions: 'Conventions',
  references: 'References',
  examples: 'Examples',
  relatedFunctions: 'Functions that do it in cells',
  relatedAnalyses: 'In the pane',
  where: 'Where to find it',
  choices: 'Choices',
  faults: {
    heading: 'Blanks, texts, negative numbers, errors',
    intro: (argument) =>
      `What the first example gives when one cell of ${argument} holds something else; computed by the function itself.`,
    cell: 'The cell holds',
    gives: 'The function gives',
    blank: 'nothing (blank)',
    text: (text) => `the text ${text}`,
    negative: (value) => `the number ${value}`,
    error: (code) => `the error ${code}`,
  },
  live: {
    hint: 'Change a value: the result follows, computed by the functions that Excel runs.',
    input: (argument, row, column) => `${argument}, row ${row}, column ${column}`,
    moreRows: (rows) => `… ${rows} rows in all`,
    withoutScript: 'The results shown were computed when this page was built.',
  },
  conventionsOfAll: [
    'Nothing is rescaled, clamped, patched or normalised on its own; weights are used as given.',
    'A number kept as text is a text, and the message says so. Words for options may be written in capitals or small letters.',
    'A message says what is needed and what arrived. Excel shows it for #VALUE! and #N/A: rest the pointer on the cell’s error sign.',
  ],
  pane: {
    intro: 'Functions for cells, and the analyses of this pane. Each has a page with more.',
    open: 'Open the help page',
    openAll: 'All help pages',
    insert: 'Insert this example',
    sheetName: (id) => `Example ${id}`,
    formulaLabel: 'Formula',
    manifest: {
      heading: 'For colleagues',
      text: 'Colleagues need this one file to add Yoke to their Excel; the add-in itself comes from the address it was loaded from.',
      download: 'Download manifest',
      steps: [
        'Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in; choose the file.',
        'Windows: put the file into a shared folder that is listed under File, Options, Trust Center, Trusted Add-in Catalogs; restart Excel; Home, Add-ins, Shared Folder.',
        'Mac: copy the file to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ and restart Excel.',
      ],
    },
  },
};
