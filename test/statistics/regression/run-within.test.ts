import { runWithin } from '../../../src/statistics/regression/run-within';
import { expectAllDigits } from '../../support/correct-digits';
import { R_FIXED_EFFECTS } from '../../support/fixed-effects';
import { realSeries } from '../../support/real-series';
import { reasonOf } from '../../support/reason-of';

const [{ series, equation, group, estimate }] = Object.values(R_FIXED_EFFECTS);
const run = (covariance?: string) => runWithin(realSeries(series), { equation, group, covariance });

it('estimates an equation with a constant for each group, as R does', () => {
  expectAllDigits(
    run().coefficients.map((line) => line.estimate),
    estimate,
    9,
  );
});

it('keeps to the sample', () => {
  const { effects } = runWithin(realSeries(series), { equation, group, sample: '1 14' });
  expect(effects.map((effect) => effect.observationCount)).toEqual([7, 7]);
});

it.each([undefined, 'ordinary', 'Ordinary'])('has ordinary standard errors: %s', (covariance) => {
  expect(run(covariance).coefficients).toEqual(run().coefficients);
});

it.each(['hc1', 'hac', 'hac:3'])('refuses the standard errors %s in words', (covariance) => {
  expect(reasonOf(() => run(covariance))).toEqual({
    code: 'fixedEffectsCovariance',
    arrived: covariance,
  });
});

it('refuses a covariance that there is not', () => {
  expect(reasonOf(() => run('nope')).code).toBe('unknownChoice');
});
