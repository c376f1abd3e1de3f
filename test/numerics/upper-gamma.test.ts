import fc from 'fast-check';
import { upperGamma } from '../../src/numerics/upper-gamma';
import { correctDigits } from '../support/correct-digits';

describe('the upper incomplete gamma function', () => {
  it('of a whole a is the tail of a Poisson sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 1e-3, max: 500, noNaN: true }),
        (a, x) => {
          let term = Math.exp(-x);
          let sum = 0;
          for (let k = 0; k < a; k++, term *= x / k) sum += term;
          expect(correctDigits(upperGamma(a, x), sum)).toBeGreaterThan(11.5);
        },
      ),
    );
  });

  it('follows Q(a + 1, x) = Q(a, x) + xᵃe⁻ˣ/Γ(a + 1) at a half', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 500, noNaN: true }), (x) => {
        const step = (Math.sqrt(x) * Math.exp(-x)) / (Math.sqrt(Math.PI) / 2);
        expect(correctDigits(upperGamma(1.5, x), upperGamma(0.5, x) + step)).toBeGreaterThan(12);
      }),
    );
  });

  it('joins its two ways of summing', () => {
    for (const a of [0.5, 1, 7.5, 100, 5000, 1e5]) {
      const below = upperGamma(a, (a + 1) * (1 - 1e-15));
      expect(correctDigits(upperGamma(a, a + 1), below)).toBeGreaterThan(11);
    }
  });
});
