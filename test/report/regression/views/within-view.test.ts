import { WITHIN_VIEWS, withinView } from '../../../../src/report/regression/views/within-view';
import { runWithin } from '../../../../src/statistics/regression/run-within';
import { expectAllDigits, expectDigits } from '../../../support/correct-digits';
import { R_FIXED_EFFECTS } from '../../../support/fixed-effects';
import { realSeries } from '../../../support/real-series';
import { reasonOf } from '../../../support/reason-of';
import { columnIn, linesOf, shownIn, tablesOf } from '../../../support/report-cells';
import { tableOf } from '../../../support/series-table';

describe.each(Object.entries(R_FIXED_EFFECTS))('views of the fixed effects of %s', (_, golden) => {
  const { series, equation, group } = golden;
  const within = runWithin(realSeries(series), { equation, group });

  it('list every group with R’s effect and its observations', () => {
    const [table] = tablesOf(withinView(within, 'effects', 'en'));
    expect(table.headings).toEqual(['Cross-section', 'Effect', 'Observations']);
    expect(columnIn(table, 'Cross-section').map(({ value }) => value)).toEqual(golden.groups);
    expect(columnIn(table, 'Observations').map(({ value }) => value)).toEqual(golden.sizes);
    columnIn(table, 'Effect').forEach(({ value }, place) => {
      const size = Math.abs(golden.constant);
      expect(Math.abs(Number(value) - golden.effects[place])).toBeLessThan(1e-9 * size);
    });
  });

  it('test one constant for all groups as R does, each statistic beside its probability', () => {
    const report = withinView(within, 'redundantEffects', 'en');
    const [statistics, pooled] = tablesOf(report);
    const { redundantDf, df } = golden;
    const [f, ratio] = statistics.rows;
    expect(f[0].value).toBe('F-statistic');
    expectDigits(Number(f[1].value), golden.redundantF, 9);
    expect(f[2].value).toBe(`Prob. F(${redundantDf},${df})`);
    expectDigits(Number(f[3].value), golden.redundantProbability, 7);
    expect(ratio[0].value).toBe('Log likelihood ratio');
    expectDigits(Number(ratio[1].value), golden.likelihoodRatio, 9);
    expect(ratio[2].value).toBe(`Prob. Chi-Square(${redundantDf})`);
    expect(columnIn(pooled, 'Variable')[0].value).toBe('C');
    const verdict = golden.redundantProbability < 0.05 ? 'is rejected' : 'is not rejected';
    expect(linesOf(report, 'note')[0]).toContain(
      `The hypothesis that one constant would do for all groups ${verdict}`,
    );
  });

  it('show every observation’s fit', () => {
    const [table] = tablesOf(withinView(within, 'fit', 'en'));
    expect(table.rows).toHaveLength(golden.n);
    const numbers = (heading: string): number[] =>
      columnIn(table, heading).map(({ value }) => Number(value));
    const residuals = numbers('Residual');
    const fitted = numbers('Fitted');
    expectAllDigits(
      fitted.map((value, row) => value + residuals[row]),
      numbers('Actual'),
      13,
    );
    expectDigits(
      residuals.reduce((sum, value) => sum + value ** 2, 0),
      golden.ssr,
      9,
    );
  });
});

it('says what an effect is, in both languages', () => {
  const { series, equation, group } = Object.values(R_FIXED_EFFECTS)[0];
  const within = runWithin(realSeries(series), { equation, group });
  const notes = (language: 'en' | 'zh') => linesOf(withinView(within, 'effects', language), 'note');
  expect(notes('en')).toEqual(["What each group's own constant adds to C."]);
  expect(notes('zh')).toEqual(['各组自身常数项与 C 之差。']);
  expect(linesOf(withinView(within, 'redundantEffects', 'zh'), 'note')[0]).toMatch(
    /^在 5% 显著性水平下.*“各组的常数项相同”（p .+）。$/,
  );
});

describe('a panel that cannot be tested', () => {
  it('is one of a single group', () => {
    const table = tableOf({ G: ['a', 'a', 'a', 'a'], Y: [1, 2, 4, 3], X: [1, 3, 2, 5] });
    const within = runWithin(table, { equation: 'Y C X', group: 'G' });
    expect(reasonOf(() => withinView(within, 'redundantEffects', 'en'))).toMatchObject({
      code: 'statisticUndefined',
      why: 'oneGroup',
    });
    expect(shownIn(tablesOf(withinView(within, 'effects', 'en'))[0])).toEqual([
      ['a', '0.000000', '4'],
    ]);
  });

  it('shows its effects and fit all the same where it fits exactly', () => {
    const table = tableOf({ G: ['a', 'a', 'a', 'b', 'b'], Y: [2, 4, 6, 1, 3], X: [1, 2, 3, 1, 2] });
    const within = runWithin(table, { equation: 'Y C X', group: 'G' });
    expect(WITHIN_VIEWS.filter((view) => view !== 'redundantEffects')).toHaveLength(2);
    expect(tablesOf(withinView(within, 'effects', 'en'))[0].rows).toHaveLength(2);
    expect(shownIn(tablesOf(withinView(within, 'fit', 'en'))[0])[0].slice(1)).toEqual([
      '2.000000',
      '2.000000',
      '0.000000',
    ]);
    expect(reasonOf(() => withinView(within, 'redundantEffects', 'en'))).toMatchObject({
      why: 'exactFit',
    });
  });
});
