import { shortened } from '../quote';
import type {
  ProbabilitiesInWords,
  RestoredSignsTexts,
  UnsignedSeries,
} from '../restored-signs-texts';
import { list } from './list';
import { recomputedText } from './recomputed-text';

function seriesText({ name, first, last, reversedTo }: UnsignedSeries): string {
  return reversedTo === undefined
    ? `${shortened(name)} as |z| over ${first}–${last}`
    : `${shortened(name)}, which itself looks like the absolute value of a z-score over ${first}–${last} (with ${first}–${reversedTo} negated it has mean 0 and SD 1)`;
}

function probabilitiesText(coefficients: readonly ProbabilitiesInWords[]): string {
  return coefficients
    .map(({ name, found, restored }) => `${shortened(name)} (p ${restored}; as found, p ${found})`)
    .join(', ');
}

export const EN_RESTORED_SIGNS: RestoredSignsTexts = {
  heading: 'The same with the signs of the z-scores restored',
  used: (series) =>
    `The nearest regression uses without their signs: ${series.map(seriesText).join('; ')}. A fall to the mean and a rise from it look alike in such a series. With the signs restored, all else the same, it gives the numbers below.`,
  eitherWay: (names) =>
    `For ${list(names)} the numbers tell where the sign changes, not which side is negative; taken the other way round, signs of coefficients change, |t| and p do not.`,
  onlyFound: (coefficients) =>
    `Significant at 5 % as found, and not with the signs restored: ${probabilitiesText(coefficients)}.`,
  onlyRestored: (coefficients) =>
    `Significant at 5 % with the signs restored, and not as found: ${probabilitiesText(coefficients)}.`,
  sameSignificance: 'The same coefficients are significant at 5 % as found and with the signs.',
  headings: {
    coefficient: 'Coefficient',
    found: 'As found',
    restored: 'Signs restored',
    foundProbability: 'p as found',
    restoredProbability: 'p, signs restored',
  },
  recompute: (restored) =>
    `The same with the signs of the z-scores restored: ${recomputedText(restored)}.`,
};
