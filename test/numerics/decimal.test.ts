import fc from 'fast-check';
import { isDecimal, recoverDecimal, recoverDecimals } from '../../src/numerics/decimal';
import { agreesTo, decimal, exactSum } from '../support/exact';

/** Decimals of at most 15 digits as they are typed: digits, and where the point stands. */
const typedDecimal = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: -250, max: 250 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);

const standsFor = (text: string): boolean =>
  agreesTo(exactSum(recoverDecimal(Number(text))), decimal(text), 100);

describe('recovering the decimal that a double stands for', () => {
  it.each([
    '0.1',
    '-0.1',
    '0.7',
    '1.06227',
    '0.000001',
    '1e-9',
    '-2.5e-12',
    '123456.789',
    '4.35',
    '8.9761322181e18',
    '9999999999999.98',
    '0.999999999999998',
  ])('takes %s for the decimal that it shows', (text) => {
    expect(standsFor(text)).toBe(true);
  });

  it('takes any decimal of at most 15 digits for itself, to 100 bits', () => {
    fc.assert(fc.property(typedDecimal, standsFor), { numRuns: 5000 });
  });

  it('never moves a double by more than half a unit of its last place', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { high, low } = recoverDecimal(value);
        return high + low === value;
      }),
      // Among the smallest numbers a remainder has no digits to spare.
      { numRuns: 5000, examples: [[-3.22837506961088e-307], [4.94e-322], [1.5e-290]] },
    );
  });

  it.each([1 / 3, Math.PI, Math.SQRT2, 0.1 + 0.2, 2 / 3e10])(
    'leaves %p, which is no decimal of 15 digits, as it is',
    (value) => {
      expect(recoverDecimal(value)).toEqual({ high: value, low: 0 });
    },
  );

  it.each([0, 1, -17, 2 ** 53, 2 ** 70, 1e22, 1e300, Number.MAX_VALUE])(
    'leaves the whole number %p as it is',
    (value) => {
      expect(recoverDecimal(value)).toEqual({ high: value, low: 0 });
    },
  );

  it('takes negative zero for zero', () => {
    const { high, low } = recoverDecimal(-0);
    expect(high + low === 0).toBe(true);
  });

  it('keeps the smallest numbers finite', () => {
    for (const value of [5e-324, -5e-324, 2.2250738585072014e-308, 1e-300]) {
      const { high, low } = recoverDecimal(value);
      expect(high).toBe(value);
      expect(Number.isFinite(low)).toBe(true);
    }
  });

  it('keeps NaN and infinity', () => {
    expect(recoverDecimal(NaN).high).toBeNaN();
    expect(recoverDecimal(Infinity).high).toBe(Infinity);
    expect(recoverDecimal(-Infinity).high).toBe(-Infinity);
  });

  it('works on a column, a missing value staying NaN', () => {
    const { high, low } = recoverDecimals([0.1, NaN, 3]);
    expect([high[0], high[2], low[2]]).toEqual([0.1, 3, 0]);
    expect(high[1]).toBeNaN();
    expect(standsFor('0.1') && low[0] !== 0).toBe(true);
  });
});

describe('a decimal of at most 15 digits', () => {
  it.each([0, 3, -0.1, 1013.45, 5.00999999999999, 123456789012345, 1e-30, 2.5e200, NaN])(
    'is told from what was worked out: %p is one',
    (value) => expect(isDecimal(value)).toBe(true),
  );

  it.each([0.1 + 0.2, 1000.12 - 995.11, 1 / 3, Math.PI, 1e-30 / 3, 1e30 / 7])(
    '%p is none',
    (value) => expect(isDecimal(value)).toBe(false),
  );
});
