import fc from 'fast-check';
import {
  decimalsOf,
  digitsAt,
  roundedInterval,
  truncatedInterval,
} from '../../src/numerics/rounded-decimal';

describe('printed decimals', () => {
  it('stand for half a unit of the last digit to either side', () => {
    const { lower, upper } = roundedInterval(454n, 3);
    expect(lower).toBeLessThanOrEqual(0.4535);
    expect(lower).toBeCloseTo(0.4535, 14);
    expect(upper).toBeGreaterThanOrEqual(0.4545);
    expect(upper).toBeCloseTo(0.4545, 14);
  });

  it('hold every number that rounds to them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 9 }),
        (value, decimals) => {
          const { lower, upper } = roundedInterval(digitsAt(value, decimals), decimals);
          expect(lower <= value && value <= upper).toBe(true);
        },
      ),
    );
  });

  it('that were cut off stand for a whole unit away from 0', () => {
    const positive = truncatedInterval(45n, 2);
    expect(positive.lower).toBeCloseTo(0.45, 14);
    expect(positive.upper).toBeCloseTo(0.46, 14);
    const negative = truncatedInterval(-45n, 2);
    expect(negative.lower).toBeCloseTo(-0.46, 14);
    expect(negative.upper).toBeCloseTo(-0.45, 14);
  });

  it('are those that a sheet prints: ties away from 0, of the decimal that the cell shows', () => {
    expect(digitsAt(0.285, 2)).toBe(29n);
    expect(digitsAt(-0.285, 2)).toBe(-29n);
    expect(digitsAt(1.005, 2)).toBe(101n);
    expect(digitsAt(12345, -3)).toBe(12n);
    expect(digitsAt(0, 3)).toBe(0n);
    expect(digitsAt(1e22, 1)).toBe(10n ** 23n);
  });

  it('are counted without zeros at the end', () => {
    expect(decimalsOf(0.454)).toBe(3);
    expect(decimalsOf(1200)).toBe(0);
    expect(decimalsOf(0.1 + 0.2)).toBe(1);
    expect(decimalsOf(1.5e-7)).toBe(8);
    expect(decimalsOf(0)).toBe(0);
  });
});
