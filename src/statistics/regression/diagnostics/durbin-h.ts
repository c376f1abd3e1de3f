import { normalTwoSided } from '../../../numerics/tail-probability';
import type { Regression } from '../regression';
import { type Statistic, durbinH, durbinWatson } from '../statistics';
import { requireUnbroken } from '../unbroken';
import { serialCorrelationTest } from './serial-correlation';
import type { TestResult } from './test-result';

/**
 * Durbin's h from the Durbin-Watson statistic, with its two-sided normal probability, and beside it
 * the serial correlation LM test of one lag, which holds where h is not defined.
 *
 * @throws InputError severalGroups, holeInSeries
 */
export function durbinHTest(regression: Regression): TestResult {
  requireUnbroken(regression.design, 'durbinh');
  const h = durbinH(regression);
  const probability: Statistic = typeof h === 'number' ? normalTwoSided(h) : h;
  return {
    statistics: [
      { name: 'durbinWatson', value: durbinWatson(regression) },
      { name: 'durbinH', value: h, distribution: { kind: 'normal' }, probability },
      ...serialCorrelationTest(regression, 1).statistics,
    ],
  };
}
