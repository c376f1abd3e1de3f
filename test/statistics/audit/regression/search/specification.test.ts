import {
  type LaggedTerm,
  type Specification,
  countOf,
  longestLag,
  usedSeries,
} from '../../../../../src/statistics/audit/regression/search/specification';
import { GOLDEN_SEARCHED } from '../../../../support/audit-goldens';

const AS_IS = { kind: 'asIs', over: 'window' } as const;
const term = (series: number, lag: number): LaggedTerm => ({ series, lag });
const of = (terms: readonly LaggedTerm[], first = 0, last = 9): Specification => ({
  window: { first, last },
  dependent: 2,
  terms,
  hasConstant: true,
  transformations: [AS_IS, AS_IS, AS_IS],
});

describe('the longest lag of some terms', () => {
  it('is the largest, wherever it stands', () => {
    expect(longestLag([term(0, 1), term(1, 3), term(2, 2)])).toBe(3);
  });

  it('is 0 without lags, and without terms', () => {
    expect(longestLag([term(0, 0), term(1, 0)])).toBe(0);
    expect(longestLag([])).toBe(0);
  });
});

describe('the observations that a specification leaves', () => {
  it('are the rows from first to last, both included, less the longest lag', () => {
    expect(countOf(of([term(0, 0)]))).toBe(10);
    expect(countOf(of([term(0, 1), term(1, 2)]))).toBe(8);
    expect(countOf(of([], 4, 4))).toBe(1);
  });

  it.each(GOLDEN_SEARCHED)('are as many as statsmodels has: %s', (_name, golden) => {
    expect(countOf(golden)).toBe(golden.count);
  });
});

describe('the series that a specification uses', () => {
  it('are the dependent first, then those of its terms, each once', () => {
    const terms = [term(1, 0), term(1, 1), term(0, 0), term(2, 1)];
    expect(usedSeries({ dependent: 2, terms })).toEqual([2, 1, 0]);
  });

  it('are the dependent alone beside nothing but a constant', () => {
    expect(usedSeries({ dependent: 2, terms: [] })).toEqual([2]);
  });
});
