import type { AuditTexts, CellInWords, DesignInWords, LevelsInWords } from '../audit-texts';
import { counted } from './counted';
import { list } from './list';

const thetaText = ({ theta, thetaEnds }: DesignInWords): string =>
  thetaEnds === undefined
    ? `θ = ${theta}`
    : `θ between ${thetaEnds[0]} and ${thetaEnds[1]} (${theta} will do)`;
const designText = (design: DesignInWords): string => {
  const { form, weights, isThetaTold } = design;
  const ofWeights = weights.length === 0 ? '' : `, weights ${weights.join(', ')}`;
  return `the form ${form}${ofWeights}${isThetaTold ? ` and ${thetaText(design)}` : ''}`;
};
const rowsText = ({ fitting, checked }: DesignInWords): string =>
  `${fitting} of ${counted(checked, 'row')}`;
const byText = ({ by }: CellInWords): string => (by === '' ? '' : `, ${by} away at least`);

const SCHEMES = {
  paper: 'the source paper’s bands',
  liao10: 'the ten levels of Liao (1999)',
  own: 'the cuts that were given',
} as const;

const schemeText = ({ scheme, closed }: LevelsInWords): string => {
  if (closed === undefined) return `${SCHEMES[scheme]}, whichever band a cut belongs to`;
  const end = closed === 'right' ? 'below it, (a, b]' : 'above it, [a, b)';
  return `${SCHEMES[scheme]}, a cut belonging to the band ${end}`;
};
const levelCount = ({ fitting, compared }: LevelsInWords): string =>
  `${fitting} of ${counted(compared, 'level')}`;

const IDENTITIES = {
  degree: 'C against the levels',
  index: 'T against the levels and weights',
  results: 'D against (C·T)^θ',
  coordination: 'D against the levels',
} as const;

const RESCALINGS = {
  minmax: 'min-max',
  zscore: 'z-score (n − 1)',
  abszscore: '|z-score| (n − 1)',
  max: 'value over its maximum',
  sum: 'value over its sum',
  norm: 'value over its vector norm',
} as const;

export const EN_AUDIT: AuditTexts = {
  sheetName: 'Check CCD',
  title: 'A published coupling table, checked',
  rule: 'A printed number stands for all that its digits allow, half a unit of the last one to either side, ends included; a cell is blamed only where none of these numbers will do.',
  caution:
    'What does not agree is a fact about the numbers. How it came about, a slip in typing, in printing or in reading or a step that the text does not tell, they do not say.',
  checked: (columns, rows) => `Checked: ${list(columns)}; ${counted(rows, 'row')}.`,
  parts: {
    findings: 'What was found',
    cells: 'Cell by cell',
    recovered: 'The column as the others give it',
    recompute: 'How to work it out again',
  },
  headings: {
    row: 'Row',
    column: 'Column',
    printed: 'Printed',
    verdict: 'Verdict',
    reason: 'Reason',
    lower: 'From',
    upper: 'To',
  },
  resultNames: { degree: 'C', index: 'T', coordination: 'D', level: 'Level' },
  verdicts: {
    consistent: 'consistent',
    impossible: 'impossible',
    differs: 'differs',
    cannotTell: 'cannot tell',
  },
  reasons: {
    holds: () => 'agrees with the other cells of its row',
    levelInBand: () => 'D lies in this band',
    aboveLargest: ({ largest, by }) => `the form reaches ${largest} at most; it is ${by} above`,
    belowZero: () => 'it cannot be below 0',
    onlyTogether: ({ cells }) =>
      `each identity holds by itself, but no unrounded values of ${list(cells)} satisfy all; it may have been worked out from rounded numbers`,
    differs: (cell) => `the other cells give ${cell.expected}${byText(cell)}`,
    onlyCulprit: (cell) =>
      cell.expected === ''
        ? 'without this cell the rest of the row holds'
        : `without this cell the rest of the row holds and gives ${cell.expected}${byText(cell)}`,
    notAsHeaded: (cell) => `C, T and D imply ${cell.expected} in this column${byText(cell)}`,
    levelOutsideBand: ({ levels, expected }) =>
      levels.length === 0
        ? `D is ${expected}, beyond all bands`
        : `D is ${expected}, which is ${list(levels)}`,
    nothingToCompare: () => 'no other cell of the row tells of it',
    oneOfThese: ({ cells }) => `one of ${list(cells)} cannot be right; which one is open`,
    undecided: () => 'neither agreement nor contradiction could be shown',
    levelUnknown: ({ levels, expected }) =>
      levels.length === 0
        ? 'the scheme has no band of this name'
        : `the scheme has no band of this name; for D of ${expected} it has ${list(levels)}`,
    levelSchemeUnknown: () => 'the cuts of the levels are not known',
    designUnknown: () => 'form, weights and θ are not known well enough',
  },
  identities: IDENTITIES,
  allHold: (consistent) =>
    `Nothing contradicts anything: ${counted(consistent, 'cell')} consistent, none impossible or different.`,
  nothingToCheck: 'No row has cells enough to be held against each other.',
  design: (design, isGiven) =>
    isGiven
      ? `With ${designText(design)}, as stated, ${rowsText(design)} hold.`
      : `The table goes with ${designText(design)}: ${rowsText(design)} hold.`,
  designsAlike: (forms) =>
    `The rows cannot tell these designs apart: ${forms.join('; ')}. A row is blamed only if it fails under all of them.`,
  fewRows: 'One row alone cannot tell how it was made; nothing in it contradicts anything.',
  weightsRounded: (written, design) =>
    `The weights ${written.join(', ')} were taken as rounded to their digits: exactly as written they do not hold for every row, with ${design.weights.length === 0 ? design.written.join(', ') : design.weights.join(', ')} they do.`,
  weightsSum: (design) =>
    `These weights do not sum to 1: T is another sum of the levels (${design.written.join(', ')} will do).`,
  notProven: (design) =>
    `${counted(design.checked - design.fitting, 'row')} failed with this, but whether other weights satisfy every row could be neither shown nor excluded, so that none is blamed. State the weights to have them judged.`,
  otherDesign: (stated, other) =>
    `With ${designText(stated)}, as stated, only ${rowsText(stated)} hold; with ${designText(other)}, ${rowsText(other)} do.`,
  noDesign: (design) =>
    `None of the forms, weights and exponents tried fits most rows; the best, ${designText(design)}, fits ${rowsText(design)}. State what the text says, or check whether the columns are what they are called.`,
  oneOfRows: (leftOut, isGiven) =>
    `Not every row can be right: ${isGiven ? 'nothing that goes with what was stated satisfies' : 'no form, weights and θ satisfy'} all of them. Which is wrong cannot be told: the others hold ${leftOut.map((rows) => `without ${list(rows)}`).join(', or ')}.`,
  rowImpossible: (row, broken, cells) =>
    `${row}: no unrounded values agree with what is printed${broken.length === 0 ? '' : ` (${broken.map((name) => IDENTITIES[name]).join('; ')})`}${cells.length === 0 ? '' : `: ${list(cells)}`}.`,
  notAsHeaded: (column, differing, compared) =>
    `The column ${column} is not what C, T and D were computed from: without it the others hold, and it differs from what they imply in ${differing} of ${counted(compared, 'row')}.`,
  rescaled: (column, method, isReversed, { first, last }) =>
    `What they imply is the ${isReversed ? 'reversed ' : ''}${RESCALINGS[method]} of the printed column ${column} over ${first}–${last}, to the digits printed.`,
  notRescaled: (column) =>
    `What they imply is not the printed column ${column} under any of the rescalings tried (z, |z|, min-max, maximum), over any run of rows.`,
  standardised: (column, { first, last }, reversedTo) =>
    reversedTo === undefined
      ? `${column} is a z-score over ${first}–${last}: mean 0 and SD 1 (n − 1).`
      : `${column} looks like the absolute value of a z-score over ${first}–${last}: with ${first}–${reversedTo} negated it has mean 0 and SD 1 (n − 1). A fall to the mean and a rise from it look alike in such a column.`,
  padded: (column, printed, counted_) =>
    `Every number of ${column} ends in zeros beyond ${counted(counted_, 'decimal')}; it was printed with ${printed}, and is taken to have ${counted_}.`,
  levels: (levels) =>
    levels.isGiven
      ? `Levels: with ${schemeText(levels)}, as stated, ${levelCount(levels)} go with D.`
      : `The levels are those of ${schemeText(levels)}: ${levelCount(levels)} go with D.`,
  levelsUnknown:
    'The names of the levels are of no scheme that is known here; state its cuts to have them held against D.',
  ownLevels: (cuts, best) =>
    `The levels go with cuts of the table’s own: ${cuts.map(({ below, above, from, to }) => `between ${below} and ${above} at ${from}–${to}`).join('; ')}. ${best.compared === 0 ? 'No scheme that is known here has these names' : `No scheme that is known here goes with all of them (${schemeText(best)}: ${levelCount(best)})`}; state the cuts to have each level judged.`,
  levelsDisordered: (rows) =>
    `The levels go with no cuts whatever: in ${list(rows)} two names stand above each other in turn, by D.`,
  otherLevels: (stated, other) =>
    `Levels: with ${schemeText(stated)}, as stated, only ${levelCount(stated)} go with D; with ${schemeText(other)}, ${levelCount(other)} do.`,
  levelsOutside: (rows) => `The level does not go with D in ${list(rows)}.`,
  rowsRepeated: (first, second) => `${first} and ${second} agree in every printed digit.`,
  recompute: ({ form, written: weights, theta }) => [
    weights.length === 2
      ? `Put U₁ and U₂ in two columns and compare =COUPLING(U₁,U₂,"${form}"), =CCD.INDEX(U₁,U₂,${weights.join(',')}) and =CCD(U₁,U₂,${weights.join(',')},${theta},"${form}") with C, T and D.`
      : `Compare =COUPLING.N(systems,"${form}") and =CCD.N(systems,weights,${theta},"${form}") with C and D.`,
    ...(weights.length === 2
      ? [`Or in one go: =AUDIT.CCD(U₁,U₂,C,T,D,${weights.join(',')},${theta},"${form}").`]
      : []),
    `D from what is printed: =(C*T)^${theta}.`,
  ],
  recomputeColumn: (column, { written: weights }) =>
    `${column} from the others: (T − Σ of weight times level of the other systems)/weight, with weights ${weights.join(', ')}.`,
};
