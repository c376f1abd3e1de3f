import fc from 'fast-check';
import { findStandardised } from '../../../src/statistics/audit/find-standardised';
import { rescale } from '../../../src/statistics/indicators/rescale';
import { printedValue } from './coupling/rows';

const RISING = [1.2, 1.9, 2.1, 3.4, 3.9, 5.2, 5.8, 7.7, 8.1, 9.6];
const zscores = [
  ...rescale(Float64Array.from(RISING), { method: 'zscore', direction: 1, low: 0, high: 1 }),
];
const intervals = (values: readonly number[]) =>
  values.map((value) => printedValue(value.toFixed(4)).interval);

describe('a z-score that may have lost its signs', () => {
  it('is found with its signs', () => {
    expect(findStandardised(intervals(zscores))).toEqual({ first: 0, last: 9 });
  });

  it('is found without, and up to which row they were negative', () => {
    const negative = zscores.filter((value) => value < 0).length;
    expect(findStandardised(intervals(zscores.map(Math.abs)))).toEqual({
      first: 0,
      last: 9,
      reversedTo: negative - 1,
    });
  });

  it('is found in part of a column', () => {
    const column = [...intervals(zscores), ...intervals([3.1, 4.2])];
    expect(findStandardised(column)).toEqual({ first: 0, last: 9 });
  });

  it('is not found in levels between 0 and 1', () => {
    const level = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(level, { minLength: 6, maxLength: 20 }), (levels) => {
        expect(findStandardised(intervals(levels))).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('is found only with the rows that it has to cover', () => {
    const column = [...intervals(zscores.map(Math.abs)), ...intervals([3.1, 4.2])];
    const found = findStandardised(column);
    expect(findStandardised(column, { covering: { first: 2, last: 9 } })).toEqual(found);
    expect(findStandardised(column, { covering: { first: 2, last: 10 } })).toBeUndefined();
  });

  it('is found where chance would give it only if that is asked for', () => {
    const coarse = zscores.map((value) => printedValue(Math.abs(value).toFixed(1)).interval);
    expect(findStandardised(coarse)).toBeUndefined();
    expect(findStandardised(coarse, { mostChance: Infinity })).toMatchObject({
      first: 0,
      last: 9,
    });
  });
});
