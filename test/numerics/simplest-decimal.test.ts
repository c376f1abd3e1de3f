import { decimalsWithin } from '../../src/numerics/simplest-decimal';

describe('the shortest decimals within an interval', () => {
  it('are those of fewest digits, from the middle outwards', () => {
    expect(decimalsWithin({ lower: 0.34, upper: 0.46 }, 3, 3)).toEqual([0.4, 0.39, 0.41]);
    expect(decimalsWithin({ lower: 0.5, upper: 0.5 }, 3, 3)).toEqual([0.5]);
    expect(decimalsWithin({ lower: 1.2, upper: 4.9 }, 2, 2)).toEqual([3, 2]);
  });

  it('are none where they would take more digits than allowed', () => {
    expect(decimalsWithin({ lower: 0.41421, upper: 0.41422 }, 3, 1)).toEqual([]);
    expect(decimalsWithin({ lower: NaN, upper: NaN }, 3, 1)).toEqual([]);
  });

  it('end for intervals without an end, and for those too large for doubles to count in', () => {
    expect(decimalsWithin({ lower: -Infinity, upper: Infinity }, 3, 3)).toEqual([0, -1, 1]);
    expect(decimalsWithin({ lower: 0.2, upper: Infinity }, 1, 2)).toEqual([1, 2]);
    expect(decimalsWithin({ lower: -Infinity, upper: -3 }, 1, 2)).toEqual([-3, -4]);
    expect(decimalsWithin({ lower: 1e300, upper: 2e300 }, 3, 3)).toEqual([]);
    expect(decimalsWithin({ lower: -1e22, upper: 1e22 }, 3, 3)).toEqual([0, -1, 1]);
  });
});
