import type { MethodTexts } from '../method-texts';
import { counted } from './counted';
import { list } from './list';

export const EN_METHOD: MethodTexts = {
  sheetName: 'Method',
  goesAlong: 'With a Method sheet: data, formulas, conventions, text for a paper',
  title: (analysis) => `Method: ${analysis}`,
  parts: {
    data: 'Data',
    steps: 'What was done',
    formulas: 'Formulas',
    conventions: 'Conventions',
    references: 'References',
    citation: 'Text for a paper',
    used: 'Values as they entered',
  },
  data: (address, rows, columns) =>
    `${address}: ${counted(rows, 'row')} with the headings, ${counted(columns, 'column')}.`,
  dataKept: 'Each model on the data that were selected when it was run.',
  computed: (version, date) => `Computed by Yoke ${version} on ${date}.`,
  notation:
    'In the equation the dependent variable stands first, then C, the constant, and the regressors. X(-1) is X one period before, X(-1 to -3) its lags one to three, D(X) = X − X(-1), LOG the natural logarithm, DLOG(X) = D(LOG(X)), @TREND counts periods from 0.',
  equation: (equation) => `Equation: ${equation}`,
  observation: 'Obs.',
  usedShown: 'The values of each term stand at the right, one row an observation.',
  usedNotShown: (observations, most) =>
    `The ${observations} observations are not listed here (at most ${most} are); they are formed from the data as above.`,
  models: (number, equation, sample) => `(${number}) ${equation}, ${sample}`,
  citations: {
    regression: ({ equation, sample, observations, covariance, version }) =>
      `The equation ${equation} was estimated by least squares over ${sample} (${counted(observations, 'observation')} after adjustments) with Yoke ${version}, an add-in for Excel. ${covariance}`,
    study: ({ systems, conventions, version }) =>
      `The coupling coordination degree of ${list(systems)} was computed with Yoke ${version}, an add-in for Excel. ${conventions.join(' ')}`,
    other: (analysis, version) =>
      `${analysis}: computed with Yoke ${version}, an add-in for Excel.`,
  },
};
