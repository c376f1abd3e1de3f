import { mapped, outward } from '../../../../src/statistics/audit/regression/outward';

describe('ends moved outward', () => {
  it('lie beyond what was computed, on both sides of 0', () => {
    const { lower, upper } = outward(-2, 3);
    expect(lower).toBeLessThan(-2);
    expect(upper).toBeGreaterThan(3);
    expect(upper - 3).toBeLessThan(1e-11);
    expect(outward(0, 0, 1e-15)).toEqual({ lower: -1e-15, upper: 1e-15 });
  });

  it('change places where the function falls', () => {
    const { lower, upper } = mapped({ lower: 2, upper: 4 }, (value) => 1 / value);
    expect(lower).toBeCloseTo(0.25, 10);
    expect(upper).toBeCloseTo(0.5, 10);
  });
});
