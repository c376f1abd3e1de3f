import type { NumberInWords, RegressionAuditTexts } from '../regression-audit-texts';
import type { AllowanceCause } from '../../statistics/audit/regression/allowance';
import { counted } from './counted';
import { shortened } from '../quote';
import { list } from './list';
import { recomputedText } from './recomputed-text';

const awayText = ({ difference }: NumberInWords): string =>
  difference === '' ? '' : `; it is ${difference} off at least`;

function boundsText({ bounds: { minimum, maximum } }: NumberInWords): string {
  if (minimum === '') return maximum === '' ? 'any number' : `${maximum} at most`;
  return maximum === '' ? `${minimum} at least` : `from ${minimum} to ${maximum}`;
}

const PLURAL: Readonly<Record<string, string>> = {
  t: 't statistics',
  'standard error': 'standard errors',
  p: 'p-values',
};

const OPEN: Readonly<Record<AllowanceCause, string>> = {
  otherF: 'does not go with R², as F by robust errors need not',
  otherTails: 'not of t with n − k degrees of freedom, but of z or of others',
  furtherCoefficients: 'hangs on coefficients that are not printed',
  otherMethod: 'by another method than least squares, which binds it by other rules',
};

const UNLESS: Readonly<Record<AllowanceCause, (coefficientCount: string) => string>> = {
  otherF: () => ', unless errors are robust',
  otherTails: () => ', unless it is of z',
  furtherCoefficients: (count) => `, unless there are ${count} coefficients`,
  otherMethod: () => ', unless by another method',
};

const unlessText = ({ cause, coefficientCount }: NumberInWords): string =>
  cause === undefined ? '' : UNLESS[cause](coefficientCount);

const SLIPS = { f: 'F', r2: 'R²', n: 'n' } as const;

export const EN_REGRESSION_AUDIT: RegressionAuditTexts = {
  sheetName: 'Check OLS',
  title: 'A published regression table, checked',
  checked: (rows, statistics) =>
    `Checked: ${counted(rows, 'coefficient')}${statistics.length === 0 ? '' : `; ${list(statistics)}`}.`,
  modelChecked: ({ number, count, title }) =>
    `Model ${number} of ${count} side by side${title === undefined ? '' : `, “${shortened(title)}”,`} was checked, by itself; nothing is said of the others.`,
  nothingToCheck: 'Nothing printed can be held against anything else.',
  allHold: (consistent) =>
    `Nothing contradicts anything: ${counted(consistent, 'number')} consistent, none impossible or different.`,
  contradictions: (cells) => `These do not agree with the rest: ${list(cells)}.`,
  sampleSizeOther: (printed, counts, agreeing) =>
    `The table prints ${counted(printed, 'observation')}; its other numbers (${agreeing}) leave ${counts}.`,
  sampleSizeFits: (printed) =>
    `The printed number of observations, ${printed}, agrees with the rest.`,
  sampleSizeImplied: (counts) =>
    `The printed numbers leave ${counts} for the number of observations.`,
  criterionForm: {
    perObservation: 'Information criteria are per observation, as EViews prints them.',
    total: 'Information criteria are totals, as gretl and Stata print them.',
    totalWithVariance:
      'Information criteria are totals that count the error variance as a parameter, as R prints them.',
  },
  padded: (column, printed, kept) =>
    `Every number under ${column} ends in zeros beyond ${counted(kept, 'decimal')}: it is printed with ${printed} and taken to have ${kept}.`,
  zeroProbabilities: (cells) =>
    `Printed as 0: ${list(cells)}. A probability is small, never 0; it stands for anything that rounds to it.`,
  rowsRepeated: (first, second) => `${first} and ${second} agree in every printed digit.`,
  besideTaken: ({ enclosure, column, grounds }) => {
    const where = enclosure === 'parentheses' ? 'in parentheses' : 'in brackets';
    const why = {
      stated: 'as chosen',
      note: 'as the table says',
      evident: 'because only that goes with signs, stars and ratios',
      assumed: 'without anything that tells; choose it if the paper says otherwise',
    };
    return `Numbers ${where} beside coefficients were taken for ${PLURAL[column] ?? column}, ${why[grounds]}.`;
  },
  besideUnknown:
    'Numbers in parentheses beside coefficients were left out: neither as t statistics, standard errors nor p-values do they all go with signs and stars, and nothing tells which they are. Choose what they are, and check again.',
  unused: (lines, further) =>
    `Not understood, and not used: ${list(lines)}${further === 0 ? '' : ` and ${further} more`}.`,
  likelySlip: ({ name, wouldBe }) =>
    `F and R² would go together with ${SLIPS[name]} = ${wouldBe}, a slip of print away. An F by robust errors comes so near by chance in fewer than one of 500 tables.`,
  explained: {
    otherF: () =>
      'All would agree if F were one by robust or clustered errors (Wald’s), which R² does not give. The table says nothing of such errors; where the paper does, choose them for the check.',
    otherTails: () =>
      'All would agree if the p-values were those of the normal distribution, as z statistics have them. The table says nothing of it.',
    otherMethod: () => 'All would agree by another method than least squares.',
    furtherCoefficients: (count) =>
      `All would agree if the regression had ${count} coefficients, more than are printed, as with controls or fixed effects that are not shown. The table says nothing of them.`,
  },
  signsNotPrinted: (cells) =>
    `t seems to be printed without signs, or in parentheses that a spreadsheet took for a minus: no t has another sign than the rest, although coefficients have. That leaves open whether the signs of ${list(cells)} are right.`,
  otherPractice: {
    otherF: () =>
      'F is not the one that R² gives with ordinary standard errors. With robust or clustered ones programs print another F (Wald’s), so this is no contradiction unless the errors are ordinary; state that above if they are.',
    otherTails: () =>
      'The p-values are not those of Student’s t with n − k degrees of freedom, but all go with the normal distribution or with other degrees of freedom, as robust or clustered errors and z statistics have them.',
    otherMethod: () =>
      'The table names another method than least squares, or weights: what R², F, sums of squares and criteria would tell by least squares is left open.',
    furtherCoefficients: (count) =>
      count === ''
        ? 'The table names controls or fixed effects, or has lines that may be coefficients: what hangs on the number of coefficients is left open.'
        : `Its numbers agree if the regression has ${count} coefficients, more than are printed, as with controls or fixed effects that are not shown: what hangs on their number is left open.`,
  },
  parts: {
    findings: 'What was found',
    cells: 'Number by number',
    implied: 'Observations that each pair implies',
    search: 'What may have been run on the data',
    recompute: 'How to work it out again',
  },
  headings: {
    cell: 'Number',
    printed: 'Printed',
    implied: 'Implied',
    verdict: 'Verdict',
    reason: 'Reason',
    pair: 'From',
    counts: 'Observations',
    specification: 'Specification',
    sample: 'Sample',
    digits: 'Digits',
    computed: 'Computed',
  },
  columns: {
    coefficient: 'coefficient',
    standardError: 'standard error',
    tStatistic: 't',
    probability: 'p',
  },
  statistics: {
    n: 'observations',
    df: 'degrees of freedom',
    r2: 'R²',
    adjr2: 'adjusted R²',
    f: 'F',
    probf: 'p of F',
    ser: 'S.E. of regression',
    ssr: 'sum of squared residuals',
    loglik: 'log likelihood',
    meandep: 'mean of the dependent variable',
    sddep: 'SD of the dependent variable',
    aic: 'AIC',
    sc: 'SC',
    hq: 'HQ',
    dw: 'Durbin-Watson',
  },
  reasons: {
    agrees: ({ against }) => `agrees with ${list(against)}`,
    differs: (cell) => `does not go with ${list(cell.against)}${awayText(cell)}${unlessText(cell)}`,
    oneOfTwo: (cell) =>
      `coefficient and standard error do not give ${list(cell.against)}${awayText(cell)}; which of the two is wrong is open`,
    tailOfNoF: () => 'it is not the p of the printed F, whatever its degrees of freedom',
    signDiffers: ({ against }) => `its sign is not that of ${list(against)}`,
    signsNotPrinted: () => 't seems to be printed without signs, so that its own cannot be seen',
    outOfBounds: (cell) => `it must be ${boundsText(cell)}`,
    notWhole: () => 'it must be a whole number',
    noDegreesOfFreedom: ({ coefficientCount }) =>
      `it leaves no degrees of freedom with ${coefficientCount} coefficients`,
    otherSampleSize: (cell) => `the other numbers leave ${cell.counts}${unlessText(cell)}`,
    sampleSizeFits: () => 'the other numbers allow it',
    otherPractice: ({ cause }) => (cause === undefined ? 'left open' : OPEN[cause]),
    nothingToCompare: () => 'nothing printed tells of it',
    withinBounds: (cell) => `nothing printed tells of it; it is ${boundsText(cell)}`,
  },
  stars: {
    cell: (name) => `${name}: stars`,
    none: 'none',
    conventions: {
      tenFiveOne: '* 10 %, ** 5 %, *** 1 %',
      fiveOneTenth: '* 5 %, ** 1 %, *** 0.1 %',
    },
    stated: (convention, differing, compared) =>
      differing === 0
        ? `Stars: with ${convention}, as stated, they go with p in all of ${counted(compared, 'row')}.`
        : `Stars: with ${convention}, as stated, they do not go with p in ${differing} of ${counted(compared, 'row')}.`,
    found: (differing, isFitting) => {
      if (differing.length > 0) {
        return `Stars: no usual convention gives those of ${list(differing)} to its p.`;
      }
      return isFitting
        ? 'Stars: a usual convention goes with all of them.'
        : 'Stars: each may be right, but no usual convention goes with all of them; state the one that the table names.';
    },
    disordered: (more, fewer) => `${more} has more stars than ${fewer}, although its p is larger.`,
    reasons: {
      starsAgree: () => 'agrees with p',
      starsDiffer: ({ probability, claim }) =>
        claim === ''
          ? 'the stated convention has not so many stars'
          : `p is ${probability}; so many stars stand for ${claim}`,
      starsUnusual: ({ probability }) =>
        `p is ${probability}, for which no usual convention has so many stars`,
      starsOutOfOrder: ({ beside }) =>
        `stars and p are in another order than in ${list(beside)}; which of them is wrong is open`,
      starsUnknown: () => 'p is not known, or conventions differ',
    },
  },
  transformations: {
    asIs: (series) => series,
    zscore: (series) => `z(${series})`,
    abszscore: (series) => `|z|(${series})`,
    minmax: (series) => `minmax(${series})`,
    max: (series) => `${series}/max`,
    log: (series) => `LOG(${series})`,
    difference: (series) => `D(${series})`,
    logDifference: (series) => `DLOG(${series})`,
  },
  overAll: 'over all rows',
  noCount: 'none',
  found: ({ equation, first, last, observations, digits, printedDigits }) =>
    `Nearest: ${equation}, ${first}–${last}, ${counted(observations, 'observation')}: ${digits} of the ${printedDigits} printed digits.`,
  foundAll: 'It gives every printed digit but for what is told here.',
  notToTheLastDigit: (cells) =>
    `Not given to the last printed digit, as data that were rounded for print leave it: ${list(cells)}.`,
  otherCount: (cells) =>
    `The number of observations that it uses is not the printed one: ${list(cells)}.`,
  otherErrors: (cells) =>
    `Its coefficients agree to the last digit, what hangs on standard errors does not: ${list(cells)}. They may be robust, HAC or clustered ones; Yoke’s OLS computes some of them.`,
  notGiven: (cells) => `Not given by it: ${list(cells)}.`,
  beyondChance: ({ digits, printedDigits, byChance }) =>
    `Of the ${printedDigits} digits that do not follow from each other it gives ${digits}; the best of so many tries on other data would give about ${byChance} by chance.`,
  noBetterThanChance: ({ digits, printedDigits, byChance }) =>
    `That is no better than chance: of the ${printedDigits} digits that do not follow from each other it gives ${digits}, and the best of so many tries on data that have nothing to do with the table would give about ${byChance}. Nothing speaks for it.`,
  dataUnread: (cells, further) =>
    `Cells of the data that hold no number, taken as missing: ${list(
      cells.map(({ series, label, arrived }) => `${series} in ${label} (${shortened(arrived)})`),
    )}${further === 0 ? '' : ` and ${further} more`}.`,
  dataLeftOut: (columns) => `Columns of the data that hold words, left out: ${list(columns)}.`,
  dataUnlabelled:
    'The first column of the data holds neither periods nor words: it was taken for a series, and rows are counted.',
  signsLost: (cells) =>
    `With it the sign of ${list(cells)} is the opposite of what is printed: where the sign matters to the conclusion, look at the original output.`,
  notFound: 'No specification that was tried comes near the printed numbers.',
  tried: (regressions, mostLag) =>
    `${regressions} regressions were tried: runs of rows, lags up to ${mostLag}, series as they are, logged, differenced (beside lagged levels, too) or rescaled, signs lost in print.`,
  onlySearchTells:
    'A sign lost in coefficient and t alike, or a series that is not what it is called, cannot be seen in the table alone; with the data they can.',
  recompute: [
    't = coefficient/standard error; p = T.DIST.2T(ABS(t), n − k), k coefficients with the constant.',
    'Adjusted R² = 1 − (1 − R²)(n − 1)/(n − k); F = R²/(k − 1)/((1 − R²)/(n − k)); p of F = F.DIST.RT(F, k − 1, n − k).',
    'S.E. of regression = SQRT(SSR/(n − k)), SSR the sum of squared residuals; log likelihood L = −n/2·(1 + LN(2·PI()) + LN(SSR/n)).',
    'Per observation (EViews): AIC = (−2L + 2k)/n, SC = (−2L + k·LN(n))/n, HQ = (−2L + 2k·LN(LN(n)))/n; as totals without the division by n.',
    'In one go: =AUDIT.OLS(coefficients, statistics).',
  ],
  recomputeFound: (found) => `The nearest regression on the data: ${recomputedText(found)}.`,
};
