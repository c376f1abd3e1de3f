import { rowsInBlock } from '../../src/sharing/rows-in-block';

const rows = (...sums: number[]): number[][] => sums.map((sum) => [sum]);
/** 0 stands for a blank row. */
const changed = (before: number[], now: number[]): number[] =>
  rowsInBlock(
    rows(...before),
    rows(...now),
    now.map((sum) => sum === 0),
  );

describe('rowsInBlock', () => {
  it('takes blank rows that were inserted, and rows that were deleted, for no change', () => {
    expect(changed([1, 2, 3], [1, 0, 2, 3])).toEqual([]);
    expect(changed([1, 2, 3], [1, 3])).toEqual([]);
    expect(changed([1, 1, 1], [1, 1, 0, 1])).toEqual([]);
  });

  it('tells inserted rows that hold something, and what was changed in the others', () => {
    expect(changed([1, 2, 3], [1, 9, 2, 3])).toEqual([1]);
    expect(changed([1, 2, 3], [1, 9])).toEqual([1]);
    expect(changed([1, 2, 3], [3, 1])).toEqual([1]);
    expect(changed([1, 2], [1, 0, 0])).not.toEqual([]);
  });
});
