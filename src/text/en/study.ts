import { number } from '../quote';
import type { StudyTexts } from '../study-texts';
import { counted } from './counted';

const rowsText = (count: number): string => counted(count, 'row');
const list = (items: readonly string[]): string => items.join(', ');

const SCOPES = {
  all: 'over all rows',
  period: 'within each period',
  region: 'within each region',
} as const;

const RESCALINGS = {
  none: 'none, values as they are',
  minmax: 'min-max',
  zscore: 'z-score (n − 1)',
  abszscore: '|z-score| (n − 1)',
  max: 'divided by the maximum',
  sum: 'divided by the sum',
  norm: 'divided by the vector norm',
} as const;

const FORMS = {
  paper: 'paper: √(U₁U₂)/(U₁+U₂), at most 0.5',
  standard: 'standard: n·(∏U)^(1/n)/ΣU, at most 1',
  wang2021: 'wang2021: U within [0, 1]',
  fan2024: 'fan2024: 1 − 2·SD, U within [0, 1]',
  liao1999: 'liao1999: {∏U/(ΣU/n)ⁿ}²',
} as const;

const FORMULAS = {
  paper: (systems: number) =>
    systems === 2
      ? 'C = √(U₁U₂)/(U₁+U₂), at most 0.5'
      : 'C = (U₁U₂U₃/[(U₁+U₂)(U₁+U₃)(U₂+U₃)])^(1/3), at most 0.5',
  standard: (systems: number) => `C = ${systems}·(∏U)^(1/${systems})/ΣU, at most 1`,
  wang2021: () => 'C = √{[1 − mean |Uᵢ − Uⱼ|]·(∏U/Uₘₐₓ)^(1/(n−1))} (Wang et al. 2021)',
  fan2024: () => 'C = 1 − 2·SD of U, over n (Fan 2024)',
  liao1999: () => 'C = {∏U/(ΣU/n)ⁿ}², k = 2 (Liao 1999)',
} as const;

const SCHEMES = {
  own: 'cuts of your own',
  paper: 'paper, the source paper’s bands (X. Wu 2020)',
  liao10: 'liao10, ten levels in steps of 0.1 (Liao 1999)',
} as const;

const WEIGHTINGS = {
  pca: 'first principal component',
  pcaRetained: 'all principal components with λ > 1',
  entropy: 'entropy',
  critic: 'CRITIC',
  cv: 'coefficient of variation',
  equal: 'equal',
  given: 'by hand',
} as const;

const WEIGHTING_RULES = {
  pca: 'first principal component of the correlation matrix, coefficients divided by their sum, which is taken as positive',
  pcaRetained:
    'principal components of the correlation matrix with λ > 1, coefficients weighted by variance explained and divided by their sum',
  entropy: 'entropy, w ∝ 1 − e, e = −Σ p ln p/ln n, p = x/Σx, 0·ln 0 = 0',
  critic: 'CRITIC, w ∝ s·Σ(1 − r), s over n − 1',
  cv: 'coefficient of variation, w ∝ s/mean, s over n − 1',
  equal: 'equal',
  given: 'given by hand, used as they are',
} as const;

export const EN_STUDY: StudyTexts = {
  sheetName: 'CCD',
  title: (systems) => `Coupling coordination of ${list(systems)}`,
  source: (address, isLive) =>
    isLive ? `Live formulas on ${address}` : `Values computed from ${address}`,
  liveNote:
    'Conventions as inserted. α, θ, the levels and the cuts stand in cells and may have been changed since; a datum that is blanked shows as #N/A until the study is inserted anew.',
  fixedWeights:
    'No formula gives these weights: they stand as values and do not follow the data. Insert the study anew after a change.',
  warned: (warning) => `Note: ${warning}`,
  version: (version) => `Yoke ${version}`,
  parts: {
    raw: 'Indicators',
    rescaled: 'Rescaled',
    composites: 'Weighted sums',
    result: 'Result',
    relative: 'Relative development',
    obstacles: 'Obstacle degrees',
    forms: 'D under each form',
    pivot: 'D by region and period',
    scheme: 'Levels',
    conventions: 'Conventions',
    statistics: {
      minimum: 'Minimum',
      maximum: 'Maximum',
      mean: 'Mean',
      deviation: 'SD (n − 1)',
      sum: 'Sum',
      norm: 'Norm',
    },
  },
  headings: {
    system: 'System',
    region: 'Region',
    period: 'Period',
    observation: 'Obs.',
    level: 'Level',
    group: 'Group',
    lacking: 'Σw(1 − x)',
    cut: 'up to',
    name: 'level',
    weight: 'weight',
    measure: 'measure',
    verdict: 'Who lags',
    systemWeights: 'α, θ',
    inStepFrom: 'in step from',
    inStepTo: 'to',
  },
  verdicts: { lags: (system) => `${system} lags`, inStep: 'in step' },
  rescalings: RESCALINGS,
  scopes: SCOPES,
  weightings: WEIGHTINGS,
  forms: FORMS,
  conventions: {
    rows: ({ taken, omitted }) =>
      omitted === 0
        ? `${rowsText(taken)} take part; none is incomplete.`
        : `${rowsText(taken)} take part; ${omitted} with a missing indicator are left out of every step.`,
    systems: ({ systems }) =>
      systems.map(({ name, indicators }) => `${name}: ${list(indicators)}`).join('; ') + '.',
    rescaling: ({ method, scope, low, high }) =>
      method === 'none'
        ? 'Indicators are used as they are.'
        : `Rescaling: ${RESCALINGS[method]}${method === 'minmax' ? ` onto [${number(low)}, ${number(high)}]` : ''}, ${SCOPES[scope]}.`,
    costs: ({ indicators }) => `Cost indicators, reversed: ${list(indicators)}.`,
    weighting: ({ method }) =>
      method === 'equal' || method === 'given'
        ? `Weights of indicators: ${WEIGHTING_RULES[method]}.`
        : `Weights of indicators, from their rescaled values x over all rows: ${WEIGHTING_RULES[method]}.`,
    adequacy: ({ system, kmo, bartlett }) =>
      Number.isNaN(kmo)
        ? `${system}: KMO and Bartlett’s test are not defined.`
        : `${system}: KMO ${kmo.toFixed(4)}; Bartlett’s test χ²(${bartlett.degreesOfFreedom}) = ${bartlett.chiSquared.toFixed(4)}, p = ${bartlett.probability.toFixed(4)}.`,
    levelRescaling: ({ method, scope }) =>
      method === 'none'
        ? 'U is the weighted sum of a system’s rescaled indicators.'
        : `U is the weighted sum of a system’s rescaled indicators, itself rescaled: ${RESCALINGS[method]}, ${SCOPES[scope]}.`,
    index: ({ weights }) =>
      `T = ΣαU with α = ${weights.map(({ system, weight }) => `${number(weight)} (${system})`).join(', ')}, as given.`,
    form: ({ form, systems }) => `${FORMULAS[form](systems)}. Form: ${form}.`,
    coordination: ({ theta }) => `D = (C·T)^θ with θ = ${number(theta)}.`,
    scheme: ({ scheme, closed }) =>
      `Levels: ${SCHEMES[scheme]}, bands ${closed === 'right' ? '(a, b]' : '[a, b)'}.`,
    relative: ({ kind, lower, upper }) =>
      `Relative development: ${kind === 'ratio' ? 'E = U₁/U₂' : 'E = U₁ − U₂'}; in step from ${number(lower)} to ${number(upper)}.`,
  },
  warnings: {
    rowsOmitted: ({ count, of }) =>
      `${count} of ${rowsText(of)} miss an indicator and take no part.`,
    zeroLevel: ({ system, rows }) =>
      `${system} is exactly 0 in ${rowsText(rows)}, so that C and D are 0 there whatever the other systems do. Min-max gives the smallest value 0; rescaling onto [0.01, 0.99] avoids it.`,
    nothingButZeros: ({ rows }) =>
      `All systems are exactly 0 in ${rowsText(rows)}, so that C is 0/0 there and not defined. Rescaling onto [0.01, 0.99] avoids it.`,
    negativeLevel: ({ system, rows }) =>
      `${system} is negative in ${rowsText(rows)}, as z-scores are below the mean; C is not defined there. Use min-max, or say how negative values are to be read.`,
    levelAboveForm: ({ system, rows, form, largest }) =>
      `${system} is above ${number(largest)} in ${rowsText(rows)}; the form ${form} needs values within [0, ${number(largest)}].`,
    degreeAboveScheme: ({ rows, last }) =>
      `D is above ${number(last)}, the last cut of the levels, in ${rowsText(rows)}; they have no level.`,
    systemWeightsSum: ({ sum }) =>
      `The weights of the systems sum to ${number(Number(sum.toPrecision(6)))}, not 1; they are used as given.`,
    indicatorWeightsSum: ({ system, sum }) =>
      `The weights within ${system} sum to ${number(Number(sum.toPrecision(6)))}, not 1; they are used as given.`,
    paperFormAgainstBands: ({ largest }) =>
      `C of the paper form is at most 0.5, so that D of levels up to 1 never passes ${number(Number(largest.toPrecision(4)))}: the upper bands cannot be reached. Most papers use the standard form.`,
    absoluteScores: ({ name, rows }) =>
      `|z| turns ${name} round in the ${rowsText(rows)} below its mean: a fall there shows as a rise.`,
    loadsAgainst: ({ indicator, system, loading }) =>
      `${indicator} runs against the first principal component of ${system} (loading ${number(Number(loading.toPrecision(3)))}): is it a cost indicator?`,
    opposedIndicators: ({ system, first, second }) =>
      `${first} and ${second}, the indicators of ${system}, run against each other: is one of them a cost indicator?`,
    singularIndicators: ({ system }) =>
      `An indicator of ${system} is an exact sum of others, or there are fewer rows than indicators: KMO and Bartlett’s test are not defined.`,
  },
};
