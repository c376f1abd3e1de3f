import fc from 'fast-check';
import { contains } from '../../../../src/numerics/interval';
import {
  coefficientOf,
  ratioOf,
  standardErrorOf,
} from '../../../../src/statistics/audit/regression/coefficient-ratio';

const HALF = 0.0005;
const around = (value: number) => ({ lower: value - HALF, upper: value + HALF });

describe('coefficient, standard error and t', () => {
  it('hold each the number that the other two were rounded from', () => {
    const coefficient = fc.double({ min: -5, max: 5, noNaN: true });
    const error = fc.double({ min: 0.001, max: 3, noNaN: true });
    const slip = fc.double({ min: -HALF, max: HALF, noNaN: true });
    fc.assert(
      fc.property(coefficient, error, slip, slip, (b, se, first, second) => {
        const t = b / se;
        const [printedB, printedError] = [around(b + first * 0.99), around(se + second * 0.99)];
        expect(contains(ratioOf(printedB, printedError), t)).toBe(true);
        expect(contains(coefficientOf(around(t), printedError), b)).toBe(true);
        const sizes = { lower: Math.max(0, Math.abs(b) - HALF), upper: Math.abs(b) + HALF };
        const ofT = { lower: Math.max(0, Math.abs(t) - HALF), upper: Math.abs(t) + HALF };
        expect(contains(standardErrorOf(sizes, ofT), se)).toBe(true);
      }),
    );
  });

  it('leave t without bound where the standard error may be 0', () => {
    expect(ratioOf({ lower: 1, upper: 2 }, { lower: -0.5, upper: 0.5 }).upper).toBe(Infinity);
    expect(ratioOf({ lower: -2, upper: -1 }, { lower: 0, upper: 0.5 }).lower).toBe(-Infinity);
  });
});
