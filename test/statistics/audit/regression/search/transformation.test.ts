import { transformed } from '../../../../../src/statistics/audit/regression/search/transformation';

const VALUES = Float64Array.from([1, 2, 4, 8, 16]);

describe('a series transformed over a window', () => {
  it('is differenced with the row before the window', () => {
    const difference = { kind: 'difference', over: 'window' } as const;
    expect([...transformed(VALUES, { first: 2, last: 4 }, difference)]).toEqual([2, 4, 8]);
    expect([...transformed(VALUES, { first: 0, last: 2 }, difference)]).toEqual([NaN, 1, 2]);
  });

  it('has differences of logarithms where all are above 0', () => {
    const growth = { kind: 'logDifference', over: 'window' } as const;
    const [first, second] = transformed(VALUES, { first: 3, last: 4 }, growth);
    expect(first).toBeCloseTo(Math.log(2), 12);
    expect(second).toBeCloseTo(Math.log(2), 12);
    const [none] = transformed(Float64Array.from([0, 1]), { first: 1, last: 1 }, growth);
    expect(none).toBeNaN();
  });

  it('is rescaled over the window or over all rows', () => {
    const over = (rows: 'window' | 'all'): number[] => [
      ...transformed(VALUES, { first: 0, last: 1 }, { kind: 'max', over: rows }),
    ];
    expect(over('window')).toEqual([0.5, 1]);
    expect(over('all')).toEqual([1 / 16, 2 / 16]);
  });
});
