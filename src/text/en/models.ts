import type { UnusedLines } from '../../errors/unused-lines';
import type { ModelsTexts } from '../models-texts';
import { shortened } from '../quote';
import { counted } from './counted';

const PLACES: Readonly<Record<UnusedLines['where'], (address: string) => string>> = {
  left: (address) => `, left of ${address},`,
  right: (address) => `, right of ${address},`,
  below: (address) => `, below ${address},`,
  beforePeriods: (address) => ` in ${address}, before the first period of the model,`,
};

/** Row 21 (2019), or Columns G to I (2019 to 2021). */
function linesText({ where, labels, names: [first, last] }: UnusedLines): string {
  const noun = where === 'below' ? 'Row' : 'Column';
  if (labels.length === 1) return `${noun} ${first} (${shortened(labels[0])})`;
  const ends = `${shortened(labels[0])} to ${shortened(labels[labels.length - 1])}`;
  return `${noun}s ${first} to ${last} (${ends})`;
}

export const EN_MODELS: ModelsTexts = {
  keep: {
    button: 'Keep in the workbook',
    hint: 'Saved with the file and listed under Workbook, with where its data are.',
    notForComparison: '“Keep for comparison” lasts until this pane is closed.',
    keeping: 'Keeping…',
    kept: (name) =>
      `Kept in the workbook as “${name}”; see Workbook. It is on disk once you save the file.`,
  },
  heading: 'Models in this workbook',
  none: 'None yet. Run a regression or a coupling study and press Keep in the workbook.',
  reading: 'Reading the models…',
  checkAgain: 'Check again',
  kinds: { regression: 'Regression', coupling: 'Coupling study' },
  states: {
    checking: 'checking its data…',
    current: 'current',
    changed: 'data changed',
    missing: 'source missing',
  },
  lastSeen: (place) => `last at ${place}`,
  computedBy: (version, date) => `computed by Yoke ${version} on ${date}`,
  unused: (lines, address) => {
    const isOne = lines.labels.length === 1;
    const [are, were, they] = isOne ? ['is', 'was', 'it is'] : ['are', 'were', 'they are'];
    const head = `${linesText(lines)}${PLACES[lines.where](address)}`;
    return lines.isKnown
      ? `${head} ${are} filled and ${were} not there when the model was kept: ${they} not used.`
      : `${head} ${are} filled: ${they} not used. Whether ${isOne ? 'it was' : 'they were'} there when the model was kept is not known.`;
  },
  openWith: (lines) => (lines === 1 ? 'Open with it' : 'Open with them'),
  leaveOut: (lines) => (lines === 1 ? 'Leave it out' : 'Leave them out'),
  rerun: 'Rerun',
  rerunAll: 'Rerun all',
  open: 'Open',
  rename: 'Rename',
  remove: 'Remove',
  of: (action, name) => `${action} ${name}`,
  newName: 'New name',
  saveName: 'Save',
  askRemove: (name) => `Remove “${name}” from the workbook? This cannot be undone.`,
  removeNow: 'Remove it',
  keepIt: 'Keep it',
  running: (done, total) => `Running model ${done} of ${total}…`,
  ended: 'The models have been run. Workbook shows what came of it.',
  unchanged: (figures) => `Computed anew: all ${counted(figures, 'printed number')} as before.`,
  changed: (changed, figures) =>
    `Computed anew: ${changed} of ${counted(figures, 'printed number')} changed.`,
  degreesUnchanged: (rows) => `Computed anew: D as before in all ${counted(rows, 'row')}.`,
  degreesChanged: (changed, rows) =>
    `Computed anew: D changed in ${changed} of ${counted(rows, 'row')}.`,
  notComparable:
    'Too many rows to keep D of each: a rerun tells whether D changed, not in which rows.',
  degreesChangedSomewhere: (rows) =>
    `Computed anew, ${counted(rows, 'row')}: results changed. Of so many rows only whether all of D is as before is kept, not which D changed.`,
  notCompared:
    'Computed anew. What changed cannot be told: no results were kept with the model to compare with; from now on they are.',
  changes: {
    label: 'What changed',
    figure: 'Number',
    before: 'Before',
    now: 'Now',
    nothing: '–',
  },
  nameless: 'A part without a name',
  newer: (format, version) =>
    `Written by a newer Yoke${version === undefined ? '' : ` (${version})`}: its format is ${format}, this Yoke reads 1 and 2. Update Yoke to use it.`,
  malformed: 'This is no model that Yoke can read:',
  keptAsItIs: 'It stays in the file as it is, and is not run.',
  problems: {
    partTooLong: ({ arrived, allowed }) =>
      `a model may have ${allowed} characters; this part has ${arrived}`,
    declarations: () =>
      'a model is plain elements; this part has a document type, entities, comments or instructions',
    notWellFormed: () => 'a model is well-formed XML; this part is not',
    unexpectedElement: ({ element, inside }) =>
      `“${shortened(element)}” ${inside === '' ? 'is no model' : `has no place in “${inside}”`}`,
    elementCount: ({ element, inside, arrived }) =>
      `“${inside}” needs one “${element}”; ${arrived} arrived`,
    unexpectedText: ({ inside }) => `“${inside}” holds no text; one stands there`,
    unexpectedAttribute: ({ element, attribute }) =>
      `“${element}” has no attribute “${shortened(attribute)}”; one stands there`,
    missingAttribute: ({ element, attribute }) => `“${element}” needs “${attribute}”; it has none`,
    badAttribute: ({ element, attribute, arrived }) =>
      `“${attribute}” of “${element}” cannot be “${shortened(arrived)}”`,
    attributeTooLong: ({ element, attribute, arrived, allowed }) =>
      `“${attribute}” of “${element}” may have ${allowed} characters; it has ${arrived}`,
    repeatedId: ({ count }) =>
      `an id belongs to one model; ${count} bear this one. Remove all but the right one`,
    notHandedOver: ({ message }) => `Excel did not hand it over. Its message: ${message}`,
  },
};
