import fc from 'fast-check';
import { contains, pointInterval } from '../../../../src/numerics/interval';
import { fisherUpper } from '../../../../src/numerics/tail-probability';
import {
  jointTailOf,
  SHARE_STATISTICS,
  shareFrom,
  shareTo,
} from '../../../../src/statistics/audit/regression/unexplained-share';

const reading = { coefficientCount: 4, slopeCount: 3, isCentred: true };

describe('what R² leaves unexplained', () => {
  it('comes back from R², adjusted R² and F', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.999, noNaN: true }),
        fc.integer({ min: 6, max: 300 }),
        (share, count) => {
          for (const statistic of SHARE_STATISTICS) {
            const range = shareTo(statistic, pointInterval(share), count, reading);
            const back = shareFrom(statistic, range, count, reading);
            expect(back && contains(back, share)).toBe(true);
          }
        },
      ),
    );
  });

  it('gives the source paper’s adjusted R² and F with 16 observations, and not with 18', () => {
    const share = { lower: 1 - 0.9534605, upper: 1 - 0.9534595 };
    expect(contains(shareTo('adjr2', share, 16, reading), 0.941825)).toBe(true);
    expect(contains(shareTo('f', share, 16, reading), 81.94747)).toBe(true);
    expect(contains(shareTo('adjr2', share, 18, reading), 0.941825)).toBe(false);
  });

  it('gives the probability of F', () => {
    const f = (0.9 / 0.1) * (16 / 3);
    expect(contains(jointTailOf(pointInterval(0.1), 20, reading), fisherUpper(f, 3, 16))).toBe(
      true,
    );
  });

  it('is all beside nothing but a constant, where F is 0 if printed at all', () => {
    const alone = { coefficientCount: 1, slopeCount: 0, isCentred: true };
    expect(shareFrom('f', { lower: 0, upper: 0.005 }, 10, alone)).toEqual(pointInterval(1));
    expect(shareFrom('f', pointInterval(3), 10, alone)).toBeUndefined();
  });
});
