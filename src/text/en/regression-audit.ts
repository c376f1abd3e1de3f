import type { NumberInWords, RegressionAuditTexts } from '../regression-audit-texts';
import { counted } from './counted';
import { list } from './list';

const awayText = ({ difference }: NumberInWords): string =>
  difference === '' ? '' : `; it is ${difference} off at least`;

function boundsText({ bounds: { minimum, maximum } }: NumberInWords): string {
  if (minimum === '') return maximum === '' ? 'any number' : `${maximum} at most`;
  return maximum === '' ? `${minimum} at least` : `from ${minimum} to ${maximum}`;
}

export const EN_REGRESSION_AUDIT: RegressionAuditTexts = {
  sheetName: 'Check OLS',
  title: 'A published regression table, checked',
  checked: (rows, statistics) =>
    `Checked: ${counted(rows, 'coefficient')}${statistics.length === 0 ? '' : `; ${list(statistics)}`}.`,
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
    differs: (cell) => `does not go with ${list(cell.against)}${awayText(cell)}`,
    oneOfTwo: (cell) =>
      `coefficient and standard error do not give ${list(cell.against)}${awayText(cell)}; which of the two is wrong is open`,
    signDiffers: ({ against }) => `its sign is not that of ${list(against)}`,
    outOfBounds: (cell) => `it must be ${boundsText(cell)}`,
    notWhole: () => 'it must be a whole number',
    noDegreesOfFreedom: ({ coefficientCount }) =>
      `it leaves no degrees of freedom with ${coefficientCount} coefficients`,
    otherSampleSize: ({ counts }) => `the other numbers leave ${counts}`,
    sampleSizeFits: () => 'the other numbers allow it',
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
  signsLost: (cells) =>
    `With it the sign of ${list(cells)} is the opposite of what is printed: where the sign matters to the conclusion, look at the original output.`,
  notFound: 'No specification that was tried comes near the printed numbers.',
  tried: (regressions, mostLag) =>
    `${regressions} regressions were tried: runs of rows, lags up to ${mostLag}, series as they are, logged, differenced or rescaled, signs lost in print.`,
  onlySearchTells:
    'A sign lost in coefficient and t alike, or a series that is not what it is called, cannot be seen in the table alone; with the data they can.',
  recompute: [
    't = coefficient/standard error; p = T.DIST.2T(ABS(t), n − k), k coefficients with the constant.',
    'Adjusted R² = 1 − (1 − R²)(n − 1)/(n − k); F = R²/(k − 1)/((1 − R²)/(n − k)); p of F = F.DIST.RT(F, k − 1, n − k).',
    'S.E. of regression = SQRT(SSR/(n − k)), SSR the sum of squared residuals; log likelihood L = −n/2·(1 + LN(2·PI()) + LN(SSR/n)).',
    'Per observation (EViews): AIC = (−2L + 2k)/n, SC = (−2L + k·LN(n))/n, HQ = (−2L + 2k·LN(LN(n)))/n; as totals without the division by n.',
    'In one go: =AUDIT.OLS(coefficients, statistics).',
  ],
  recomputeFound: ({ columns, equation, sample }) =>
    `The nearest regression on the data: ${columns
      .map(
        ({ column, of, first, last, method }) =>
          `beside them a column ${column} with =RESCALE(${of} of ${first}–${last},"${method}"); `,
      )
      .join('')}=OLS(${equation},data,${sample}), with the data and their headings for “data”.`,
};
