import {
  claimOf,
  STAR_CONVENTIONS,
  usualConventions,
} from '../../../../src/statistics/audit/regression/star-convention';

describe('conventions of stars', () => {
  it('claim a range of p for each number of stars', () => {
    expect(claimOf(0, STAR_CONVENTIONS.tenFiveOne)).toEqual({ lower: 0.1, upper: 1 });
    expect(claimOf(1, STAR_CONVENTIONS.tenFiveOne)).toEqual({ lower: 0.05, upper: 0.1 });
    expect(claimOf(3, STAR_CONVENTIONS.tenFiveOne)).toEqual({ lower: 0, upper: 0.01 });
    expect(claimOf(4, STAR_CONVENTIONS.tenFiveOne)).toBeUndefined();
  });

  it('that are usual have as many stars as the table', () => {
    expect(usualConventions(5)).toEqual([]);
    for (const levels of usualConventions(3)) expect(levels.length).toBeGreaterThanOrEqual(3);
    expect(usualConventions(1)).toContainEqual([0.05]);
  });
});
