import { intervalBetween } from '../../../../src/numerics/interval';
import { ownCuts } from '../../../../src/statistics/audit/coupling/own-cuts';

const ranges = (values: (number | undefined)[]) =>
  values.map((value) =>
    value === undefined ? undefined : intervalBetween(value - 0.005, value + 0.005),
  );

describe('cuts of a table’s own', () => {
  it('lie between the highest D of a name and the lowest of the next', () => {
    const found = ownCuts(['Low', 'Mid', 'Low', 'High'], ranges([0.2, 0.5, 0.35, 0.9]));
    expect(found).toMatchObject({
      cuts: [
        { below: 'Low', above: 'Mid' },
        { below: 'Mid', above: 'High' },
      ],
    });
    const [first] = found !== undefined && 'cuts' in found ? found.cuts : [];
    expect(first.range.lower).toBeCloseTo(0.345, 9);
    expect(first.range.upper).toBeCloseTo(0.505, 9);
  });

  it('may lie within what the digits of D leave open', () => {
    expect(ownCuts(['Low', 'Mid'], ranges([0.4, 0.4]))).toHaveProperty('cuts');
  });

  it('are none where names stand above each other in turn', () => {
    expect(ownCuts(['Low', 'Mid', 'Low'], ranges([0.2, 0.4, 0.6]))).toEqual({ rows: [0, 1, 2] });
  });

  it('are nothing to look for with a single name or without D', () => {
    expect(ownCuts(['Low', 'Low'], ranges([0.2, 0.4]))).toBeUndefined();
    expect(ownCuts(['Low', 'Mid'], ranges([undefined, 0.4]))).toBeUndefined();
  });
});
