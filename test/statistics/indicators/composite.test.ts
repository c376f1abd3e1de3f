import fc from 'fast-check';
import { composite } from '../../../src/statistics/indicators/composite';

const columns = (...values: readonly (readonly number[])[]): Float64Array[] =>
  values.map((column) => Float64Array.from(column));

describe('a composite index', () => {
  it('is the weighted sum of each row, weights as given', () => {
    expect(composite(columns([1, 2], [3, 4]), [0.5, 2])).toEqual(Float64Array.of(6.5, 9));
    expect(composite(columns([1, 2]), [0])).toEqual(Float64Array.of(0, 0));
  });

  it('misses where a value of the row misses', () => {
    expect(composite(columns([1, NaN], [3, 4]), [0.5, 0.5])).toEqual(Float64Array.of(2, NaN));
  });

  it('lies between the smallest and the largest indicator where weights sum to 1', () => {
    const level = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(level, level, share, (a, b, weight) => {
        const [sum] = composite(columns([a], [b]), [weight, 1 - weight]);
        expect(sum).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
        expect(sum).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
      }),
    );
  });
});
