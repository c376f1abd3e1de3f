import { designOf } from '../../../src/statistics/regression/design';
import { redundantEffectsTest } from '../../../src/statistics/regression/diagnostics/redundant-effects';
import { parseEquation } from '../../../src/statistics/regression/equation/parse-equation';
import { estimateWithin } from '../../../src/statistics/regression/within';
import {
  WITHIN_STATISTICS,
  type WithinStatisticName,
} from '../../../src/statistics/regression/statistics';
import { expectDigits } from '../../support/correct-digits';
import { R_FIXED_EFFECTS } from '../../support/fixed-effects';
import { realSeries } from '../../support/real-series';
import { tableOf } from '../../support/series-table';

describe.each(Object.entries(R_FIXED_EFFECTS))('the statistics of %s', (_, golden) => {
  const { series, equation, group } = golden;
  const within = estimateWithin(designOf(parseEquation(equation), realSeries(series), { group }));

  const printed = Object.keys(WITHIN_STATISTICS).filter((name) => !name.endsWith('.total'));

  it.each(printed as WithinStatisticName[])('have R’s %s', (name) => {
    expectDigits(WITHIN_STATISTICS[name](within), golden[name], name === 'probf' ? 8 : 9);
  });

  it.each(['aic', 'sc', 'hq'] as const)('have R’s %s in total', (name) => {
    const total = Number(golden[name]) * Number(golden.n);
    expectDigits(WITHIN_STATISTICS[`${name}.total`](within), total, 9);
  });

  it('have R’s test of one constant for all groups', () => {
    const [f, ratio] = redundantEffectsTest(within).statistics;
    expectDigits(Number(f.value), golden.redundantF, 9);
    expectDigits(Number(f.probability), golden.redundantProbability, 7);
    expect(f.distribution).toEqual({
      kind: 'F',
      numerator: golden.redundantDf,
      denominator: golden.df,
    });
    expectDigits(Number(ratio.value), golden.likelihoodRatio, 9);
    expectDigits(Number(ratio.probability), golden.likelihoodRatioProbability, 7);
    expect(ratio.distribution).toEqual({ kind: 'chiSquare', degrees: golden.redundantDf });
  });
});

it('an exact fit leaves undefined what would be divided by its residuals', () => {
  const table = tableOf({ G: ['a', 'a', 'a', 'b', 'b'], Y: [2, 4, 6, 1, 3], X: [1, 2, 3, 1, 2] });
  const exact = estimateWithin(designOf(parseEquation('Y C X'), table, { group: 'G' }));
  for (const name of ['f', 'probf', 'loglik', 'aic', 'sc', 'hq', 'dw'] as const) {
    expect(WITHIN_STATISTICS[name](exact)).toBeNaN();
  }
  expect([WITHIN_STATISTICS.r2(exact), WITHIN_STATISTICS.ssr(exact)]).toEqual([1, 0]);
});
