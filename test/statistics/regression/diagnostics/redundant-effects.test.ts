import { designOf } from '../../../../src/statistics/regression/design';
import { redundantEffectsTest } from '../../../../src/statistics/regression/diagnostics/redundant-effects';
import { parseEquation } from '../../../../src/statistics/regression/equation/parse-equation';
import {
  type WithinRegression,
  estimateWithin,
} from '../../../../src/statistics/regression/within';
import { expectDigits } from '../../../support/correct-digits';
import { readGolden } from '../../../support/golden';
import { realSeries } from '../../../support/real-series';
import { inputErrorOf } from '../../../support/reason-of';
import { tableOf } from '../../../support/series-table';

const within = (columns: Parameters<typeof tableOf>[0]): WithinRegression =>
  estimateWithin(designOf(parseEquation('Y C X'), tableOf(columns), { group: 'G' }));

describe('the test of redundant fixed effects', () => {
  it('gives gretl’s F of differing group intercepts', () => {
    const { models } = readGolden<{ models: Record<string, { redundant: readonly number[] }> }>(
      'real-series/gretl-fixed-effects.json',
    );
    const [expected, probability, numerator, denominator] = models.orange.redundant;
    const design = designOf(parseEquation('GIRTH C AGE AGE^2'), realSeries('orange'), {
      group: 'TREE',
    });
    const { statistics, equation } = redundantEffectsTest(estimateWithin(design));
    const [f] = statistics;
    expectDigits(Number(f.value), expected, 11);
    expectDigits(Number(f.probability), probability, 11);
    expect(f.distribution).toEqual({ kind: 'F', numerator, denominator });
    expect(equation?.coefficients.map(({ term }) => term)).toEqual(['C', 'AGE', 'AGE^2']);
  });

  it('is not defined for a single group, nor for an exact fit', () => {
    const single = within({ G: ['a', 'a', 'a', 'a'], Y: [1, 2, 4, 3], X: [1, 3, 2, 5] });
    const exact = within({ G: ['a', 'a', 'a', 'b', 'b'], Y: [2, 4, 6, 1, 3], X: [1, 2, 3, 1, 2] });
    for (const [regression, why] of [
      [single, 'oneGroup'],
      [exact, 'exactFit'],
    ] as const) {
      const error = inputErrorOf(() => redundantEffectsTest(regression));
      expect(error.reason).toMatchObject({ code: 'statisticUndefined', why });
      expect(error.cellError).toBe('#N/A');
    }
  });
});
