import fc from 'fast-check';
import { contains, pointInterval } from '../../../../src/numerics/interval';
import {
  CRITERION_FORMS,
  deviationFrom,
  RESIDUAL_STATISTICS,
  squaresFrom,
  squaresFromDeviation,
  squaresTo,
} from '../../../../src/statistics/audit/regression/residual-squares';

const reading = { coefficientCount: 3, slopeCount: 2, isCentred: true };

describe('the sum of squared residuals', () => {
  it('comes back from each statistic that it gives, in every form of the criteria', () => {
    const squares = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(
        squares,
        fc.integer({ min: 5, max: 200 }),
        fc.constantFrom(...CRITERION_FORMS),
        (sum, count, form) => {
          const setting = { count, reading, form };
          for (const statistic of RESIDUAL_STATISTICS) {
            const range = squaresTo(statistic, pointInterval(sum), setting);
            expect(contains(squaresFrom(statistic, range, setting), sum)).toBe(true);
          }
        },
      ),
    );
  });

  it('goes with the log likelihood and the criteria by their definitions', () => {
    const setting = { count: 16, reading, form: 'perObservation' } as const;
    const expected = -8 * (1 + Math.log(2 * Math.PI) + Math.log(0.03 / 16));
    expect(contains(squaresTo('loglik', pointInterval(0.03), setting), expected)).toBe(true);
    const perObservation = (2 * 3 - 2 * expected) / 16;
    expect(contains(squaresTo('aic', pointInterval(0.03), setting), perObservation)).toBe(true);
    const inTotal = { ...setting, form: 'totalWithVariance' } as const;
    expect(contains(squaresTo('aic', pointInterval(0.03), inTotal), 8 - 2 * expected)).toBe(true);
  });

  it('goes with the SD of the dependent variable by 1 − R²', () => {
    const squares = squaresFromDeviation(pointInterval(0.1), pointInterval(2), 21);
    expect(contains(squares, 8)).toBe(true);
    expect(contains(deviationFrom(pointInterval(0.1), squares, 21), 2)).toBe(true);
  });
});
