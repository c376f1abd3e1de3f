import fc from 'fast-check';
import { contains, type Interval } from '../../src/numerics/interval';
import { mostShared } from '../../src/numerics/most-shared';

const interval = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 15 }))
  .map(([lower, length]): Interval => ({ lower, upper: lower + length }));

describe('the values that most intervals share', () => {
  it('are none without intervals, and an interval itself alone', () => {
    expect(mostShared([])).toBeUndefined();
    expect(mostShared([{ lower: 1, upper: 2 }])).toEqual({
      shared: { lower: 1, upper: 2 },
      count: 1,
    });
  });

  it('leave out the interval that does not meet the others', () => {
    const all = [
      { lower: 0.48, upper: 0.52 },
      { lower: 0.7, upper: 0.8 },
      { lower: 0.49, upper: 0.55 },
    ];
    expect(mostShared(all)).toEqual({ shared: { lower: 0.49, upper: 0.52 }, count: 2 });
  });

  it('lie in as many intervals as any point does', () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (all) => {
        const holding = (value: number): number =>
          all.filter((each) => contains(each, value)).length;
        const most = Math.max(...all.map(({ lower }) => holding(lower)));
        const found = mostShared(all);
        expect(found?.count).toBe(most);
        expect(holding(found?.shared.lower ?? NaN)).toBe(most);
        expect(holding(found?.shared.upper ?? NaN)).toBe(most);
      }),
    );
  });
});
