import { isInRanges, rangesOf } from '../../../../src/statistics/audit/regression/count-range';

describe('numbers of observations as ranges', () => {
  it('put neighbours together', () => {
    expect(rangesOf([5, 6, 7, 12])).toEqual([
      { from: 5, to: 7 },
      { from: 12, to: 12 },
    ]);
    expect(rangesOf([])).toEqual([]);
  });

  it('tell whether a number is among them', () => {
    const ranges = rangesOf([5, 6, 12]);
    expect([4, 5, 6, 7, 12].map((count) => isInRanges(count, ranges))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});
