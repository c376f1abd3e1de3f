import type { CheckPaneTexts } from '../check-pane';
import { shortened } from '../quote';
import { counted } from './counted';

export const EN_CHECK_PANE: CheckPaneTexts = {
  intro:
    'Holds a printed table against itself: whether its numbers can belong together, given how they were rounded. Paste the table into a sheet and select it, headings included.',
  kind: 'What is printed',
  kinds: { coupling: 'Coupling table', regression: 'Regression table' },
  size: (rows, columns) => `${counted(rows, 'row')}, ${counted(columns, 'column')}`,
  reading: 'Reading the table…',
  readAgain: 'Read the table again',
  columns: 'What each column holds',
  columnsHint: 'Guessed from the headings; please look.',
  column: (number) => `column ${number}`,
  roles: {
    label: 'label',
    system: 'level U of a system',
    degree: 'coupling degree C',
    index: 'comprehensive index T',
    coordination: 'coordination degree D',
    level: 'name of the level',
    unused: 'not checked',
  },
  assumed: 'How the table says it was made',
  findOut: 'not said: find out',
  form: 'Form of the coupling degree',
  weights: 'Weights of the systems',
  weightsHint: 'such as 0.5 0.5; find out when empty',
  theta: 'θ (find out when empty)',
  scheme: 'Levels',
  schemes: {
    paper: 'the source paper’s bands',
    liao10: 'ten levels (Liao 1999)',
    own: 'other cuts',
  },
  closed: 'A cut belongs to',
  closedEnds: { right: 'the band below it, (a, b]', left: 'the band above it, [a, b)' },
  weightsCount: (systems) => `One weight for each of the ${counted(systems, 'system')} is needed.`,
  notAList: (arrived) => `Numbers are needed, divided by blanks; ${arrived} arrived.`,
  inParentheses: 'In parentheses',
  inParenthesesOptions: {
    standardError: 'standard errors',
    tStatistic: 't statistics',
    probability: 'p-values',
  },
  errors: 'Standard errors and F',
  errorsOptions: {
    ordinary: 'ordinary, and all coefficients are printed',
    robust: 'robust, HAC or clustered',
  },
  stars: 'What stars stand for',
  model: 'Model, of those side by side',
  modelOption: (number, title) =>
    title === undefined ? String(number) : `${number}: ${shortened(title)}`,
  data: {
    heading: 'Data behind it',
    hint: 'With the series at hand, Yoke looks for the specification that gives the printed numbers. Select the block of data, press the button, then select the printed table again.',
    use: 'Use the selected block as data',
    using: (address) => `Data: ${address}`,
    clear: 'Without data',
  },
  check: 'Check',
  running: 'Checking…',
  checking: (done, total) => `Checking: ${done} of ${total}`,
  outdated: 'The table or the choices have changed since this check. Press Check again.',
  nothingToCheck:
    'Two columns of numbers at least must be named that belong together, such as C and T.',
  unread: (row, column, arrived) =>
    `Row ${row}, column ${column} of the table holds ${shortened(arrived)}, which is no number: it was not checked.`,
};
