import { contains, type Interval, pointInterval } from '../../../../src/numerics/interval';
import {
  decimalWeight,
  equalWeights,
  pairOf,
} from '../../../../src/statistics/audit/coupling/assumed-design';
import { decimal, exactly, type Rational } from '../../../support/exact';

const givenWeights = (weights: readonly number[]): Interval[] =>
  weights.map((weight) => decimalWeight(weight).written);

/** −1, 0 or 1, as the first is smaller, the same or larger. */
function compared(first: Rational, second: Rational): number {
  const difference = first.numerator * second.denominator - second.numerator * first.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

describe('the weights that a table is held against', () => {
  it('are, where equal, one a system that hold 1/n exactly, which no double is', () => {
    for (const count of [1, 2, 3, 7, 10]) {
      const weights = equalWeights(count);
      expect(weights).toHaveLength(count);
      const share = { numerator: 1n, denominator: BigInt(count) };
      for (const { lower, upper } of weights) {
        expect(compared(exactly(lower), share)).toBeLessThanOrEqual(0);
        expect(compared(exactly(upper), share)).toBeGreaterThanOrEqual(0);
        expect(upper - lower).toBeLessThan(1e-15);
      }
    }
  });

  it('hold, where given, the decimals that were typed', () => {
    for (const text of ['0.1', '0.7', '0.35', '0.333333', '1e-3']) {
      const [{ lower, upper }] = givenWeights([Number(text)]);
      expect(compared(exactly(lower), decimal(text))).toBeLessThanOrEqual(0);
      expect(compared(exactly(upper), decimal(text))).toBeGreaterThanOrEqual(0);
      expect(upper - lower).toBeLessThan(1e-15);
    }
  });

  it('are exact where the given ones are: a half, a quarter, 0 and 1', () => {
    expect(givenWeights([0.5, 0.25, 0, 1])).toEqual([0.5, 0.25, 0, 1].map(pointInterval));
  });

  it('keep their order and need not sum to 1', () => {
    expect(givenWeights([0.5, 2]).map(({ lower }) => lower)).toEqual([0.5, 2]);
    expect(givenWeights([])).toEqual([]);
  });
});

describe('α and β = 1 − α', () => {
  it('have the ends of β from the other ends of α', () => {
    const [alpha, beta] = pairOf({ lower: 0.25, upper: 0.625 });
    expect(alpha).toEqual({ lower: 0.25, upper: 0.625 });
    expect(beta.lower).toBeCloseTo(0.375, 12);
    expect(beta.upper).toBeCloseTo(0.75, 12);
    expect(beta.lower).toBeLessThanOrEqual(0.375);
    expect(beta.upper).toBeGreaterThanOrEqual(0.75);
  });

  it('hold 1 − α for every decimal of α', () => {
    for (const [text, rest] of [
      ['0.1', '0.9'],
      ['0.3', '0.7'],
      ['0.0001', '0.9999'],
    ]) {
      const [alpha] = givenWeights([Number(text)]);
      const [, beta] = pairOf(alpha);
      expect(compared(exactly(beta.lower), decimal(rest))).toBeLessThanOrEqual(0);
      expect(compared(exactly(beta.upper), decimal(rest))).toBeGreaterThanOrEqual(0);
    }
  });

  it('go from all to nothing', () => {
    const [, beta] = pairOf({ lower: 0, upper: 1 });
    expect([0, 0.5, 1].every((value) => contains(beta, value))).toBe(true);
  });
});
