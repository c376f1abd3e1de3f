import fc from 'fast-check';
import { monotoneInterpolation } from '../../src/numerics/monotone-interpolation';

/** Abscissae and ordinates that ascend, three points or more, some of them at equal heights. */
const ASCENDING = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })), {
    minLength: 3,
    maxLength: 12,
  })
  .map((steps) => {
    const abscissae: number[] = [];
    const ordinates: number[] = [];
    let [x, y] = [0, 0];
    for (const [right, up] of steps) {
      abscissae.push((x += right));
      ordinates.push((y += up));
    }
    return { abscissae, ordinates };
  });

const SHARES = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1];

describe('monotone interpolation', () => {
  it('goes through its points', () => {
    fc.assert(
      fc.property(ASCENDING, ({ abscissae, ordinates }) => {
        abscissae.forEach((x, i) =>
          expect(monotoneInterpolation(abscissae, ordinates, x)).toBeCloseTo(ordinates[i], 9),
        );
      }),
    );
  });

  it('rises between points that rise, and stays level between points that are level', () => {
    fc.assert(
      fc.property(ASCENDING, ({ abscissae, ordinates }) => {
        for (let i = 1; i < abscissae.length; i++) {
          const width = abscissae[i] - abscissae[i - 1];
          const between = SHARES.map((share) =>
            monotoneInterpolation(abscissae, ordinates, abscissae[i - 1] + share * width),
          );
          between.slice(1).forEach((value, k) => {
            expect(value).toBeGreaterThanOrEqual(between[k] - 1e-9);
          });
        }
      }),
    );
  });

  it('gives a straight line back, and falls as it rises', () => {
    const abscissae = [0, 1, 3, 4, 8];
    const line = abscissae.map((x) => 2 - 0.5 * x);
    for (const x of [0, 0.3, 2, 3.5, 7, 8]) {
      expect(monotoneInterpolation(abscissae, line, x)).toBeCloseTo(2 - 0.5 * x, 12);
    }
  });

  it('comes close to a smooth curve', () => {
    const abscissae = Array.from({ length: 21 }, (_, i) => i / 10);
    const ordinates = abscissae.map(Math.exp);
    for (const x of [0.03, 0.55, 1.27, 1.98]) {
      expect(
        Math.abs(monotoneInterpolation(abscissae, ordinates, x) / Math.exp(x) - 1),
      ).toBeLessThan(5e-4);
    }
  });

  it('turns level at a summit', () => {
    expect(monotoneInterpolation([0, 1, 2], [0, 1, 0], 1)).toBe(1);
    expect(monotoneInterpolation([0, 1, 2], [0, 1, 0], 1.001)).toBeLessThan(1);
  });

  it.each([-0.001, 2.001, NaN])('has no value at %s, outside its points', (x) => {
    expect(monotoneInterpolation([0, 1, 2], [0, 1, 4], x)).toBeNaN();
  });
});
