import { polynomial } from '../../src/numerics/polynomial';

describe('a polynomial', () => {
  it('takes its coefficients from the constant upwards', () => {
    expect(polynomial([1, 2, 3], 10)).toBe(321);
    expect(polynomial([1, 2, 3], 0)).toBe(1);
  });

  it('of no coefficients is 0', () => {
    expect(polynomial([], 2)).toBe(0);
  });
});
