import type { NoteTexts } from '../explain';
import { counted } from './counted';

const observations = (count: number): string => counted(count, 'observation');

export const EN_NOTES: NoteTexts = {
  sampleLost: ({ requested, included, lostToLags, lostToMissing }) => {
    const causes = [
      ...(lostToLags > 0 ? [`${lostToLags} to lags`] : []),
      ...(lostToMissing > 0 ? [`${lostToMissing} to missing data`] : []),
    ];
    return `${observations(included)} of the ${requested} in the sample take part; lost: ${causes.join(', ')}.`;
  },
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
