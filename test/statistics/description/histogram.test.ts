import { histogram } from '../../../src/statistics/description/histogram';

describe('histogram', () => {
  it('counts values in bins of one round width', () => {
    expect(histogram([0.1, 0.25, 0.3, -0.12])).toEqual([
      { from: -0.2, to: 0, count: 1 },
      { from: 0, to: 0.2, count: 1 },
      { from: 0.2, to: 0.4, count: 2 },
    ]);
  });

  it('counts the largest value in the last bin', () => {
    const bins = histogram([0, 1, 2, 3, 4]);
    expect(bins.reduce((total, { count }) => total + count, 0)).toBe(5);
  });

  it('puts equal values into one bin', () => {
    expect(histogram([1, 1, 1]).map(({ count }) => count)).toEqual([3]);
  });

  it('has no bins without values', () => {
    expect(histogram([])).toEqual([]);
  });
});
