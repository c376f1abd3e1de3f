import { contains } from '../../../../src/numerics/interval';
import { studentTwoSided } from '../../../../src/numerics/tail-probability';
import { degreesFor, tailOf } from '../../../../src/statistics/audit/regression/student-tail';

describe('the probability that belongs to t', () => {
  it('holds that of every t of the interval, whatever its sign', () => {
    for (const t of [2.55, 2.6, 2.65]) {
      const exact = studentTwoSided(t, 12);
      expect(contains(tailOf({ lower: 2.55, upper: 2.65 }, 12), exact)).toBe(true);
      expect(contains(tailOf({ lower: -2.65, upper: -2.55 }, 12), exact)).toBe(true);
    }
  });

  it('is 1 at most where t may be 0', () => {
    expect(tailOf({ lower: -0.1, upper: 0.2 }, 12).upper).toBe(1);
  });

  it('tells the degrees of freedom: 0.0235 goes with t = 2.593341 at 12 alone', () => {
    const t = { lower: 2.5933405, upper: 2.5933415 };
    expect(degreesFor(t, { lower: 0.02345, upper: 0.02355 })).toEqual({ from: 12, to: 12 });
    expect(degreesFor(t, { lower: 0.0001, upper: 0.0002 })).toBeUndefined();
  });
});
