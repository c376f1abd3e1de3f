import fc from 'fast-check';
import { lagSources } from '../../../src/statistics/indicators/lag';

const sources = (count: number, periods: number, groups?: readonly unknown[]): number[] =>
  Array.from(lagSources(count, periods, groups));

describe('where a lagged column comes from', () => {
  it('is a number of rows above, or below where the number is negative', () => {
    expect(sources(4, 1)).toEqual([-1, 0, 1, 2]);
    expect(sources(4, -1)).toEqual([1, 2, 3, -1]);
    expect(sources(4, 3)).toEqual([-1, -1, -1, 0]);
    expect(sources(3, 0)).toEqual([0, 1, 2]);
  });

  it('is nowhere where the number reaches beyond the column', () => {
    expect(sources(3, 3)).toEqual([-1, -1, -1]);
    expect(sources(3, -1e300)).toEqual([-1, -1, -1]);
  });

  it('never lies in another group, even where the groups are mixed', () => {
    expect(sources(6, 1, ['A', 'B', 'A', 'B', 'B', 'A'])).toEqual([-1, -1, 0, 1, 3, 2]);
    expect(sources(4, -1, ['A', 'A', 'B', 'B'])).toEqual([1, -1, 3, -1]);
  });

  it('tells a number from a text', () => {
    expect(sources(3, 1, [1, '1', 1])).toEqual([-1, -1, 0]);
  });

  it('of a lead undoes a lag where both are there', () => {
    const groups = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(groups, fc.integer({ min: -5, max: 5 }), (keys, periods) => {
        const lag = sources(keys.length, periods, keys);
        const lead = sources(keys.length, -periods, keys);
        lag.forEach((source, row) => {
          if (source < 0) return;
          expect(keys[source]).toBe(keys[row]);
          expect(lead[source]).toBe(row);
        });
      }),
    );
  });
});
