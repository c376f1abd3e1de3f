import fc from 'fast-check';
import {
  deviations,
  extremes,
  isConstant,
  mean,
  norm,
  sampleDeviation,
  toUnitScale,
} from '../../src/numerics/moments';

const vector = (...values: number[]): Float64Array => Float64Array.from(values);
const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });
const values = fc
  .array(fc.oneof(anyDouble, fc.constantFrom(0, 5e-324, 1.7e308, -1.7e308)), {
    minLength: 1,
    maxLength: 20,
  })
  .map((array) => Float64Array.from(array));

describe('the mean', () => {
  it('lies between the extremes, whatever their size', () => {
    fc.assert(
      fc.property(values, (x) => {
        const { minimum, maximum } = extremes(x);
        const slack = 1e-15 * Math.max(Math.abs(minimum), Math.abs(maximum)) + 5e-324;
        expect(mean(x)).toBeGreaterThanOrEqual(minimum - slack);
        expect(mean(x)).toBeLessThanOrEqual(maximum + slack);
      }),
    );
  });

  it('of huge values of both signs does not overflow', () => {
    expect(mean(vector(1.7e308, 1.7e308, 1.7e308, -1.7e308))).toBe(0.85e308);
    expect(mean(vector())).toBeNaN();
  });
});

describe('deviations', () => {
  it('of nearly constant values keep their digits', () => {
    const step = 2 ** -52;
    const [low, high] = deviations(vector(1, 1 + step));
    expect([low / step, high / step]).toEqual([-0.5, 0.5]);
  });
});

describe('the sample deviation', () => {
  it('is that of n − 1, and NaN below two values', () => {
    expect(sampleDeviation(vector(1, 2, 3))).toBe(1);
    expect(sampleDeviation(vector(1))).toBeNaN();
  });

  it('keeps at the ends of the doubles', () => {
    expect(sampleDeviation(vector(1e-310, 2e-310, 3e-310)) / 1e-310).toBeCloseTo(1, 12);
    expect(sampleDeviation(vector(1e308, 0, -1e308))).toBe(1e308);
  });
});

describe('the norm', () => {
  it('neither overflows nor vanishes with the squares', () => {
    expect(norm(vector(3e200, 4e200)) / 5e200).toBeCloseTo(1, 15);
    expect(norm(vector(3e-200, 4e-200)) / 5e-200).toBeCloseTo(1, 15);
    expect(norm(vector(-5e-324))).toBe(5e-324);
    expect(norm(vector(0, 0))).toBe(0);
    expect(norm(vector())).toBe(0);
  });
});

describe('the unit scale', () => {
  it('brings the largest value near 1 and is undone without loss', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-250, max: 1e250, noNaN: true }), { minLength: 1 }),
        (x) => {
          const { maximum } = extremes(toUnitScale(Float64Array.from(x)));
          expect(maximum).toBeGreaterThan(0.5);
          expect(maximum).toBeLessThan(2);
        },
      ),
    );
    expect(toUnitScale(vector(0, 0))).toEqual(vector(0, 0));
  });
});

describe('a constant column', () => {
  it('has one value throughout, or none', () => {
    expect(isConstant(vector(0.1, 0.1))).toBe(true);
    expect(isConstant(vector())).toBe(true);
    expect(isConstant(vector(0, 5e-324))).toBe(false);
    expect(isConstant(vector(1.7e308, -1.7e308))).toBe(false);
  });

  it('may differ in last bits that no cell shows', () => {
    expect(isConstant(vector(0.1 * 3, 0.3, 0.3))).toBe(true);
    expect(isConstant(vector(0.300000000000001, 0.3))).toBe(false);
  });
});
