import fc from 'fast-check';
import { deepestPoint, type HalfSpace, rangeWithin } from '../../src/numerics/deepest-point';

const space = (normal: number[], limit: number, scale = 1): HalfSpace => ({ normal, limit, scale });

describe('the deepest point within half spaces', () => {
  it('lies in the middle, as the scales count', () => {
    const slab = [space([1], 0.6, 0.2), space([-1], -0.2, 0.2)];
    const { point, depth, isEmpty } = deepestPoint(slab, 1);
    expect(point[0]).toBeCloseTo(0.4, 12);
    expect(depth).toBeCloseTo(1, 12);
    expect(isEmpty).toBe(false);
  });

  it('is told to be none with the half spaces that part it', () => {
    const spaces = [space([1, 0], 0.3), space([-1, 0], -0.5), space([0, 1], 0.9)];
    const found = deepestPoint(spaces, 2);
    expect(found.isEmpty).toBe(true);
    expect(found.binding).toEqual([0, 1]);
  });

  it('has the range of each coordinate about it', () => {
    const spaces = [space([1, 1], 1), space([-1, 0], -0.2)];
    const found = deepestPoint(spaces, 2);
    const { lower, upper } = rangeWithin(spaces, found, [1, 0]);
    expect(lower).toBeCloseTo(0.2, 12);
    expect(upper).toBeCloseTo(1, 12);
  });

  it('is within wherever there is a point within, however fine the slabs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.array(
          fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
          { minLength: 1, maxLength: 20 },
        ),
        fc.constantFrom(1e-2, 1e-6, 1e-9),
        (inside, normals, half) => {
          const spaces = normals.flatMap((normal) => {
            const at = normal.reduce((sum, x, i) => sum + x * inside[i], 0);
            return [
              space(normal, at + half, half),
              space(
                normal.map((x) => -x),
                half - at,
                half,
              ),
            ];
          });
          const { depth, isEmpty } = deepestPoint(spaces, 3);
          expect(isEmpty).toBe(false);
          expect(depth).toBeGreaterThan(-1e-3);
        },
      ),
    );
  });

  it('is proved to be none wherever one slab more misses the rest', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.8, noNaN: true }), (at) => {
        const slab = (k: number): HalfSpace[] => [
          space([1, k], at + k * 0.1 + 1e-4, 1e-4),
          space([-1, -k], 1e-4 - at - k * 0.1, 1e-4),
        ];
        const off = [space([1, 0.5], at - 0.01, 1e-4)];
        expect(deepestPoint([...slab(0), ...slab(1), ...off], 2).isEmpty).toBe(true);
      }),
    );
  });
});
