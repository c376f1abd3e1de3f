import { parseEquation } from '../../../src/statistics/regression/equation/parse-equation';
import {
  type LagLimits,
  type LagSpan,
  combinationsOf,
  lagSpan,
} from '../../../src/statistics/regression/lag-limits';
import { openLags } from '../../../src/statistics/regression/lagged-equation';
import { reasonOf } from '../../support/reason-of';

const span = (equation: string, limits: LagLimits): LagSpan =>
  lagSpan(openLags(parseEquation(equation)), limits);
const reason = (equation: string, limits: LagLimits) => reasonOf(() => span(equation, limits));

describe('how far lags are tried', () => {
  it('begins with one lag of the dependent variable, as EViews does, or with none where asked', () => {
    const limits = { dependentLags: 4, seriesLags: 2 };
    expect(span('DU C K', limits)).toEqual({
      least: { dependent: 1, series: [0] },
      most: { dependent: 4, series: [2] },
    });
    expect(span('DU C K', { ...limits, leastDependentLags: 0 }).least.dependent).toBe(0);
  });

  it('has no lag of the dependent variable where none is allowed', () => {
    const { least, most } = span('DU C K', { dependentLags: 0, seriesLags: 2 });
    expect([least.dependent, most.dependent]).toEqual([0, 0]);
  });

  it('never leaves an equation without a regressor', () => {
    const limits = { dependentLags: 2, seriesLags: 0, leastDependentLags: 0 } as const;
    expect(span('DU DU(-1)', limits).least.dependent).toBe(1);
    expect(reason('DU DU(-1)', { ...limits, dependentLags: 0 })).toEqual({ code: 'noRegressors' });
  });

  it('goes by the series, those left out keeping their first lag', () => {
    const limits = { dependentLags: 1, seriesLags: { K: 3, 'LOG(X)': 1 } };
    expect(span('DU C K Z(-2) LOG(X)', limits).most.series).toEqual([3, 2, 1]);
  });

  it('refuses a limit for what is no series of the equation', () => {
    const limits = { dependentLags: 1, seriesLags: { 'K(-1)': 3 } };
    expect(reason('DU C K(-1)', limits)).toEqual({
      code: 'unknownChoice',
      name: 'seriesLags',
      allowed: ['K'],
      arrived: 'K(-1)',
    });
  });

  it.each([
    ['DU', { dependentLags: -1, seriesLags: 2 }, -1, 0, 60],
    ['DU', { dependentLags: 1.5, seriesLags: 2 }, 1.5, 0, 60],
    ['DU', { dependentLags: 61, seriesLags: 2 }, 61, 0, 60],
    ['K', { dependentLags: 1, seriesLags: 1 }, 1, 2, 60],
    ['K', { dependentLags: 1, seriesLags: NaN }, NaN, 2, 60],
    ['K', { dependentLags: 1, seriesLags: { K: 61 } }, 61, 2, 60],
  ])('refuses a limit for %s that is none: %j', (series, limits, arrived, least, most) => {
    expect(reason('DU C K(-2)', limits)).toEqual({
      code: 'lagLimit',
      series,
      arrived,
      least,
      most,
    });
  });

  it('has no lags of a dependent variable without a series', () => {
    expect(reason('@TREND C K', { dependentLags: 1, seriesLags: 0 })).toEqual({
      code: 'lagLimit',
      series: '@TREND',
      arrived: 1,
      least: 0,
      most: 0,
    });
  });

  it('stops at too many combinations, and says how many', () => {
    const equation = 'DU C A B X Z';
    expect(reason(equation, { dependentLags: 9, seriesLags: 9 })).toEqual({
      code: 'tooManyLagCombinations',
      count: 90_000,
      allowed: 10_000,
    });
    const { least, most } = span('DU C A B X', { dependentLags: 10, seriesLags: 9 });
    expect(combinationsOf({ least, most })).toHaveLength(10_000);
  });

  it('makes every combination once, the last series first', () => {
    const combinations = combinationsOf({
      least: { dependent: 0, series: [1, 0] },
      most: { dependent: 1, series: [2, 1] },
    });
    expect(combinations.map(({ dependent, series }) => [dependent, ...series].join(''))).toEqual([
      '010',
      '011',
      '020',
      '021',
      '110',
      '111',
      '120',
      '121',
    ]);
  });
});
