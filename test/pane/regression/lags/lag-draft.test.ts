import {
  EMPTY_LAG_DRAFT,
  lagNamesOf,
  lagRequestOf,
  lastLagOf,
  sameLimits,
} from '../../../../src/pane/regression/lags/lag-draft';
import {
  EMPTY_DRAFT,
  type RegressionDraft,
} from '../../../../src/pane/regression/form/regression-draft';
import type { LagChoiceRequest } from '../../../../src/statistics/regression/lag-choice';

const form = (equation: string, part: Partial<RegressionDraft> = {}): RegressionDraft => ({
  ...EMPTY_DRAFT,
  equation,
  ...part,
});

const request = (equation: string, limits = EMPTY_LAG_DRAFT, part = {}): LagChoiceRequest => {
  const { names } = lagNamesOf(equation);
  if (names === undefined) throw new Error(`${equation} cannot be read`);
  return lagRequestOf(form(equation, part), names, limits);
};

describe('what can be lagged', () => {
  it('is the dependent variable and each series, from its first lag in the equation on', () => {
    expect(lagNamesOf('DU C K(-1) K(-2) LOG(G) @TREND DU(-1)').names).toEqual({
      dependent: 'DU',
      series: [
        { text: 'K', firstLag: 1 },
        { text: 'LOG(G)', firstLag: 0 },
      ],
    });
  });

  it('is nothing in an equation that cannot be read, which says why', () => {
    const { names, problem } = lagNamesOf('DU C K(');
    expect(names).toBeUndefined();
    expect(problem).toBeInstanceOf(Error);
  });
});

describe('the limits of a comparison', () => {
  it('are two lags unless told, never before a series begins', () => {
    expect(lastLagOf({ text: 'K', firstLag: 0 }, EMPTY_LAG_DRAFT)).toBe(2);
    expect(lastLagOf({ text: 'K', firstLag: 4 }, EMPTY_LAG_DRAFT)).toBe(4);
    const draft = { ...EMPTY_LAG_DRAFT, seriesLags: { K: 1 } };
    expect(lastLagOf({ text: 'K', firstLag: 0 }, draft)).toBe(1);
  });

  it('name the series of the equation only, whatever was set for others before', () => {
    const draft = { dependentLags: 3, hasLagged: false, seriesLags: { K: 1, G: 5 } };
    expect(request('DU C K', draft, { sample: '2000 2016', group: 'CITY' })).toEqual({
      equation: 'DU C K',
      sample: '2000 2016',
      group: 'CITY',
      dependentLags: 3,
      leastDependentLags: 0,
      seriesLags: { K: 1 },
    });
    expect('group' in request('DU C K')).toBe(false);
  });

  it('are the same whatever the equation, and others where anything else differs', () => {
    const own = request('DU C K');
    expect(sameLimits(own, request('DU C K DU(-1 to -2)'))).toBe(true);
    expect(sameLimits(own, request('DU C K', EMPTY_LAG_DRAFT, { sample: '2000 2010' }))).toBe(
      false,
    );
    expect(sameLimits(own, request('DU C K', { ...EMPTY_LAG_DRAFT, hasLagged: false }))).toBe(
      false,
    );
    expect(sameLimits(own, request('DU C K G'))).toBe(false);
  });
});
