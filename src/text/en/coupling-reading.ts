import type { CouplingReadingTexts } from '../coupling-reading-texts';
import { shortened } from '../quote';
import { counted } from './counted';
import { list } from './list';

export const EN_COUPLING_READING: CouplingReadingTexts = {
  turned: 'C, T or D head rows of this block: it was turned, so that each row is an observation.',
  titles: (texts) =>
    `Taken for a title or a note, and passed over: ${list(texts.map((text) => shortened(text)))}.`,
  joined: (rows) => `The first ${counted(rows, 'row')} were joined to one heading a column.`,
  noHeadings: 'No row of headings was found: columns are called by their number.',
  summaries: (labels) =>
    `Not held against the identities, which do not hold for means, totals and the like: ${list(labels)}.`,
};
