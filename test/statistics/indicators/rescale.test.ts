import fc from 'fast-check';
import {
  RESCALE_METHODS,
  type Rescaling,
  rescale,
} from '../../../src/statistics/indicators/rescale';
import { expectAllDigits } from '../../support/correct-digits';
import {
  MATRIX_NAMES,
  WELL_CONDITIONED,
  byMpmath,
  byNumpy,
  byR,
  goldenColumns,
} from '../../support/indicator-goldens';
import { isVaried } from '../../support/varied';

const onto = (low: number, high: number, direction: 1 | -1 = 1): Rescaling => ({
  method: 'minmax',
  direction,
  low,
  high,
});
const by = (method: Rescaling['method'], direction: 1 | -1 = 1): Rescaling => ({
  method,
  direction,
  low: 0,
  high: 1,
});
const rescaled = (values: readonly number[], rescaling: Rescaling): number[] =>
  Array.from(rescale(Float64Array.from(values), rescaling));

const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });
const tied = fc.constantFrom(0, -0, 5e-324, 0.1, 0.30000000000000004, 0.3, -1.7e308, 1.7e308);
const column = fc.array(fc.oneof(anyDouble, tied), { minLength: 2, maxLength: 20 });

describe('rescaling, against R', () => {
  const cases = WELL_CONDITIONED.flatMap((name) =>
    (['minmax', 'cost', 'zscore', 'abszscore', 'max', 'sum', 'norm'] as const).map(
      (key) => [name, key] as const,
    ),
  );

  it.each(cases)('of the matrix %s by %s', (name, key) => {
    const rescaling = key === 'cost' ? onto(0.01, 0.99, -1) : by(key);
    goldenColumns(name).forEach((values, j) => {
      const golden = byR(name)[key].map((row) => row[j]);
      const ours = rescale(values, rescaling);
      // A score next to the mean has lost digits in R.
      golden.forEach((value, i) =>
        expect(Math.abs(ours[i] - value)).toBeLessThan(1e-14 + 1e-12 * Math.abs(value)),
      );
    });
  });

  it.each(WELL_CONDITIONED)('z-scores of the matrix %s, and numpy', (name) => {
    goldenColumns(name).forEach((values, j) => {
      const ours = rescale(values, by('zscore'));
      byNumpy(name).zscore.forEach((row, i) => {
        expect(Math.abs(ours[i] - row[j])).toBeLessThan(1e-14 + 1e-12 * Math.abs(row[j]));
      });
    });
  });

  it.each(MATRIX_NAMES)('z-scores of the matrix %s keep 12 digits of 50', (name) => {
    goldenColumns(name).forEach((values, j) => {
      expectAllDigits(
        rescale(values, by('zscore')),
        byMpmath(name).zscore.map((row) => row[j]),
        12,
      );
    });
  });
});

describe('min-max', () => {
  it('stays between low and high and reaches both', () => {
    fc.assert(
      fc.property(
        column.filter(isVaried),
        anyDouble,
        anyDouble,
        fc.constantFrom(1, -1) as fc.Arbitrary<1 | -1>,
        (values, a, b, direction) => {
          fc.pre(a !== b);
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const result = rescaled(values, onto(low, high, direction));
          expect(result.every((x) => x >= low && x <= high)).toBe(true);
          const [largest, smallest] = [Math.max(...values), Math.min(...values)];
          const [top, bottom] = direction === 1 ? [largest, smallest] : [smallest, largest];
          values.forEach((x, i) => {
            if (x === top) expect(result[i] === high).toBe(true);
            if (x === bottom) expect(result[i] === low).toBe(true);
          });
        },
      ),
    );
  });

  it('keeps the order of the values, and a cost indicator turns it round', () => {
    fc.assert(
      fc.property(column.filter(isVaried), (values) => {
        const benefit = rescaled(values, onto(0, 1));
        const cost = rescaled(values, onto(0, 1, -1));
        values.forEach((x, i) => {
          values.forEach((y, j) => {
            if (x >= y) return;
            expect(benefit[i]).toBeLessThanOrEqual(benefit[j]);
            expect(cost[i]).toBeGreaterThanOrEqual(cost[j]);
          });
        });
      }),
    );
  });
});

describe('scores', () => {
  it('have mean 0 and standard deviation 1, whatever the size of the values', () => {
    fc.assert(
      fc.property(column.filter(isVaried), (values) => {
        const z = rescaled(values, by('zscore'));
        const n = z.length;
        const mean = z.reduce((sum, x) => sum + x / n, 0);
        const variance = z.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
        expect(Math.abs(mean)).toBeLessThan(1e-13);
        expect(Math.abs(variance - 1)).toBeLessThan(1e-13);
      }),
    );
  });

  it('are negated for a cost indicator, and |z| has no sign', () => {
    fc.assert(
      fc.property(column.filter(isVaried), (values) => {
        const z = rescaled(values, by('zscore'));
        expect(rescaled(values, by('zscore', -1)).map((x) => -x + 0)).toEqual(z.map((x) => x + 0));
        expect(rescaled(values, by('abszscore'))).toEqual(z.map(Math.abs));
      }),
    );
  });
});

describe('every method', () => {
  it.each(RESCALE_METHODS)('%s leaves missing values out and in their place', (method) => {
    const whole = rescaled([3, 1, 4, 1.5], by(method));
    const holed = rescaled([NaN, 3, 1, NaN, 4, 1.5], by(method));
    expect(holed).toEqual([NaN, whole[0], whole[1], NaN, whole[2], whole[3]]);
  });

  it.each(RESCALE_METHODS)('%s has no value for a constant column', (method) => {
    expect(rescaled([0.1, 0.1, 0.1], by(method))).toEqual([NaN, NaN, NaN]);
    expect(rescaled([7], by(method))).toEqual([NaN]);
    expect(rescaled([5, NaN, 5], by(method))).toEqual([NaN, NaN, NaN]);
    expect(rescaled([NaN, NaN], by(method))).toEqual([NaN, NaN]);
  });

  it.each(['zscore', 'abszscore', 'max', 'sum', 'norm'] as const)(
    '%s does not change with the unit',
    (method) => {
      const value = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
      fc.assert(
        fc.property(
          fc.array(value, { minLength: 2, maxLength: 9 }).filter(isVaried),
          fc.integer({ min: -400, max: 400 }),
          (values, exponent) => {
            const scaled = rescaled(
              values.map((x) => x * 2 ** exponent),
              by(method),
            );
            rescaled(values, by(method)).forEach((x, i) =>
              expect(Math.abs(scaled[i] - x)).toBeLessThanOrEqual(1e-14 * Math.abs(x)),
            );
          },
        ),
      );
    },
  );

  it('what is divided by 0 has no value, and a sum is that of the decimals', () => {
    expect(rescaled([0, -1], by('max'))).toEqual([NaN, NaN]);
    expect(rescaled([0.1, 0.2, -0.3], by('sum'))).toEqual([NaN, NaN, NaN]);
    expect(rescaled([0, 0, 0], by('norm'))).toEqual([NaN, NaN, NaN]);
  });

  it('what overflows is infinite and never 0', () => {
    expect(rescaled([1.7e308, 1.6e308], by('sum'))).toEqual([Infinity, Infinity]);
    expect(rescaled([1.7e308, 1.6e308], by('norm'))).toEqual([Infinity, Infinity]);
    expect(rescaled([-1e308, 1e-300], by('max'))).toEqual([-Infinity, 1]);
  });
});
