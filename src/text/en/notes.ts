import type { NoteTexts } from '../explain';
import { shortened } from '../quote';
import { counted } from './counted';

const firstColumn = (name: string): string =>
  name === '' ? 'the first column' : `the first column, ${shortened(name)},`;

export const EN_NOTES: NoteTexts = {
  sampleLost: ({ requested, included, lostToLags, lostToMissing }) => {
    const causes = [
      ...(lostToLags > 0 ? [`${lostToLags} to lags`] : []),
      ...(lostToMissing > 0 ? [`${lostToMissing} to missing data`] : []),
    ];
    return `${counted(included, 'observation')} of the ${requested} in the sample take part; lost: ${causes.join(', ')}.`;
  },
  labelsRepeat: ({ name, label, isGrouped }) =>
    isGrouped
      ? `The labels in ${firstColumn(name)} are not used, because ${shortened(label)} stands more than once in one group: observations are numbered, and a lag is the row before in the same group.`
      : `The labels in ${firstColumn(name)} are not used, because ${shortened(label)} stands there more than once: observations are numbered, and a lag is the row before, whatever region that row is of. For a panel, name its column of regions as group.`,
  labelsNotCalendar: ({ name, label }) =>
    `The labels in ${firstColumn(name)} are not taken as a calendar, because ${shortened(label)} is no period such as the others: a lag is the row before, also where a period is absent.`,
  durbinWatsonWithLag: ({ durbinH }) =>
    typeof durbinH === 'number'
      ? `The Durbin-Watson statistic is biased towards 2 beside a lagged dependent variable; Durbin's h is ${durbinH.toFixed(4)}.`
      : "The Durbin-Watson statistic is biased towards 2 beside a lagged dependent variable, and Durbin's h is not defined here; use the serial correlation LM test.",
  covariance: ({ name }) => `Standard errors from the ${name} covariance matrix.`,
  columnNamedC: () => 'C in the equation is the constant; the column named C is written [C].',
  source: ({ equation, address }) => `Equation: ${equation}. Data: ${address}.`,
  exactFit: () =>
    'The equation fits exactly: what is formed by dividing by the residuals is not defined.',
};
