import { type Refit, refit } from '../../../../../src/statistics/audit/regression/search/refit';

const DATA = {
  labels: ['1', '2', '3', '4', '5'],
  series: [
    { name: 'Y', values: Float64Array.from([1, 3, 2, 5, 4]) },
    { name: 'X', values: Float64Array.from([1, 2, 3, 4, 5]) },
  ],
};
const AS_IS = { kind: 'asIs', over: 'window' } as const;
const of = (hasConstant: boolean): Refit =>
  refit(DATA, {
    window: { first: 0, last: 4 },
    dependent: 0,
    terms: [{ series: 1, lag: 0 }],
    hasConstant,
    transformations: [AS_IS, AS_IS],
  }) as Refit;

describe('a specification computed in full', () => {
  it('has the constant first where it has one', () => {
    expect(of(true).coefficients.map(({ estimate }) => estimate.toFixed(4))).toEqual([
      '0.6000',
      '0.8000',
    ]);
    expect(of(false).coefficients.map(({ estimate }) => estimate)).toEqual([53 / 55]);
  });

  it('is undefined where there is no estimate', () => {
    const specification = {
      window: { first: 0, last: 1 },
      dependent: 0,
      terms: [{ series: 1, lag: 1 }],
      hasConstant: true,
      transformations: [AS_IS, AS_IS],
    };
    expect(refit(DATA, specification)).toBeUndefined();
  });
});
