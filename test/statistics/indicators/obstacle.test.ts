import fc from 'fast-check';
import { obstacleDegrees } from '../../../src/statistics/indicators/obstacle';
import { expectDigits } from '../../support/correct-digits';
import { goldenColumns, systemsByR } from '../../support/indicator-goldens';

const column = (...values: number[]): Float64Array => Float64Array.from(values);

describe('obstacle degrees', () => {
  it.each([2, 3, 5] as const)('of %i indicators are those of R', (count) => {
    const golden = systemsByR(count);
    const shares = obstacleDegrees(goldenColumns('levels').slice(0, count), golden.weights);
    golden.obstacle.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value === null) expect(shares[j][i]).toBeNaN();
        else expectDigits(shares[j][i], value, 12);
      }),
    );
  });

  it('of a row sum to 1, unless it lacks nothing', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1));
    const weight = fc.oneof(fc.double({ min: 1e-100, max: 1e100, noNaN: true }), fc.constant(0));
    const pairs = fc.array(fc.tuple(share, weight), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pairs, (row) => {
        const weights = row.map(([, w]) => w);
        const shares = obstacleDegrees(
          row.map(([x]) => column(x)),
          weights,
        ).map(([value]) => value);
        const sum = shares.reduce((total, value) => total + value, 0);
        if (row.some(([x, w]) => x < 1 && w > 0)) expect(Math.abs(sum - 1)).toBeLessThan(1e-14);
        else expect(sum).toBeNaN();
      }),
    );
  });

  it('do not overflow with the weights', () => {
    expect(obstacleDegrees([column(0), column(0)], [1.7e308, 1.7e308])).toEqual([
      column(0.5),
      column(0.5),
    ]);
  });

  it('of an indicator without weight are 0', () => {
    expect(obstacleDegrees([column(0.2, 1), column(0.5, 0.5)], [0, 3])).toEqual([
      column(0, 0),
      column(1, 1),
    ]);
  });
});
