import { hasUnitSquares } from '../../../../../src/statistics/audit/regression/search/unit-squares';
import { rescale } from '../../../../../src/statistics/indicators/rescale';
import { randomNumbers } from '../../../../support/random-numbers';

const WAVE = Float64Array.from({ length: 14 }, (_, row) => 5 + Math.sin(row * 1.1) + row / 30);
const SIZES = rescale(WAVE, { method: 'abszscore', direction: 1, low: 0, high: 1 });
const ALL = { first: 0, last: 13 };
const rounded = (values: Float64Array, decimals: number): Float64Array =>
  values.map((value) => Number(value.toFixed(decimals)));

describe('the squares of a z-score', () => {
  it('are known wherever its signs were, and however it is rounded', () => {
    for (const decimals of [3, 4, 6])
      expect(hasUnitSquares(rounded(SIZES, decimals), ALL)).toBe(true);
  });

  it('are known by the deviation over n, too', () => {
    const byCount = SIZES.map((value) => value * Math.sqrt(14 / 13));
    expect(hasUnitSquares(byCount, ALL)).toBe(true);
  });

  it('are known over more rows than are used, on either side', () => {
    expect(hasUnitSquares(SIZES, { first: 2, last: 11 })).toBe(true);
    const among = Float64Array.of(7.3, ...SIZES, 4.1, 9.9);
    expect(hasUnitSquares(among, { first: 1, last: 13 })).toBe(true);
    expect(hasUnitSquares(among, { first: 0, last: 13 })).toBe(false);
  });

  it('are not those of a series that has signs or holes', () => {
    for (const value of [-SIZES[5], NaN]) {
      const other = SIZES.slice();
      other[5] = value;
      expect(hasUnitSquares(other, ALL)).toBe(false);
    }
    expect(hasUnitSquares(WAVE, ALL)).toBe(false);
  });

  it('are seldom hit by chance, even where values are as large as those of z-scores', () => {
    const random = randomNumbers(20261201);
    let hits = 0;
    for (let table = 0; table < 4000; table++) {
      const values = Float64Array.from({ length: 16 }, () => 1.7 * random());
      if (hasUnitSquares(values, { first: 1, last: 14 })) hits++;
    }
    expect(hits).toBeLessThan(200);
  });
});
