import fc from 'fast-check';
import { recoverDecimals } from '../../src/numerics/decimal';
import {
  type DoubleDouble,
  divide,
  fromNumber,
  integerPower,
  multiply,
  squareRoot,
  toNumber,
} from '../../src/numerics/double-double';
import {
  type DoubleDoubleVector,
  addScaled,
  constantVector,
  dot,
  scaleByPowerOfTwo,
  zeroVector,
} from '../../src/numerics/double-double-vector';
import { type LeastSquaresFit, leastSquares } from '../../src/numerics/least-squares';
import { correctDigits, expectDigits } from '../support/correct-digits';
import { nistSet } from '../support/golden';

function fitOf(columns: readonly DoubleDoubleVector[], y: DoubleDoubleVector): LeastSquaresFit {
  const fit = leastSquares(columns, y);
  if ('collinear' in fit) throw new Error(`column ${fit.collinear} is collinear`);
  return fit;
}

const numbers = (values: readonly DoubleDouble[]): number[] => values.map(toNumber);

const copy = ({ high, low }: DoubleDoubleVector): DoubleDoubleVector => ({
  high: high.slice(),
  low: low.slice(),
});

function power(column: DoubleDoubleVector, exponent: number): DoubleDoubleVector {
  const result = zeroVector(column.high.length);
  column.high.forEach((high, i) => {
    const raised = integerPower({ high, low: column.low[i] }, exponent);
    result.high[i] = raised.high;
    result.low[i] = raised.low;
  });
  return result;
}

describe('least squares on sets that NIST has certified', () => {
  const names = ['Longley', 'NoInt1', 'NoInt2', 'Wampler1', 'Wampler3', 'Wampler5', 'Filip'];
  for (const name of names) {
    const set = nistSet(name);
    const run = set === undefined ? it.skip : it;
    run(`has 14 digits of ${name}${set === undefined ? ' (its data are not here)' : ''}`, () => {
      if (set === undefined) return;
      const y = recoverDecimals(set.yText.map(Number));
      const base = set.xText[0].map((_, j) =>
        recoverDecimals(set.xText.map((row) => Number(row[j]))),
      );
      const powers = Array.from({ length: set.polynomialDegree ?? 1 }, (_, p) => p + 1);
      const columns = [
        ...(set.intercept ? [constantVector(set.n, 1)] : []),
        ...powers.flatMap((exponent) => base.map((column) => power(column, exponent))),
      ];
      const fit = fitOf(columns, y);
      const variance = divide(fit.sumSquaredResiduals, fromNumber(set.n - columns.length));
      set.certified.coef.forEach(({ estimate, sd }, j) => {
        expectDigits(toNumber(fit.coefficients[j]), estimate, 14);
        const error = squareRoot(multiply(variance, fit.inverseCrossProduct[j][j]));
        if (Number(sd) === 0) expect(toNumber(error)).toBeLessThan(1e-20);
        else expectDigits(toNumber(error), sd, 14);
      });
    });
  }
});

const OBSERVATIONS = 15;
const value = fc.integer({ min: -99999, max: 99999 }).map((units) => units / 1000);
const column = fc
  .array(value, { minLength: OBSERVATIONS, maxLength: OBSERVATIONS })
  .map(recoverDecimals);
const design = fc
  .tuple(fc.array(column, { minLength: 2, maxLength: 4 }), column)
  .filter(([columns, y]) => !('collinear' in leastSquares(columns, copy(y))));

const closeTo = (actual: readonly number[], expected: readonly number[], digits = 9): boolean =>
  actual.every((each, i) => {
    const size = Math.max(...expected.map(Math.abs));
    return Math.abs(each - expected[i]) <= size * 10 ** -digits;
  });

describe('least squares', () => {
  it('does not mind the order of the regressors', () => {
    fc.assert(
      fc.property(design, ([columns, y]) => {
        const forward = numbers(fitOf(columns, y).coefficients);
        const backward = numbers(fitOf([...columns].reverse(), y).coefficients).reverse();
        return closeTo(backward, forward, 12);
      }),
    );
  });

  it('scales with a regressor measured in other units', () => {
    fc.assert(
      fc.property(design, fc.integer({ min: -200, max: 200 }), ([columns, y], exponent) => {
        const plain = numbers(fitOf(columns, y).coefficients);
        const scaled = [scaleByPowerOfTwo(columns[0], 2 ** exponent), ...columns.slice(1)];
        const [first, ...rest] = numbers(fitOf(scaled, y).coefficients);
        return closeTo([first * 2 ** exponent, ...rest], plain, 14);
      }),
    );
  });

  it('leaves residuals at right angles to every regressor', () => {
    fc.assert(
      fc.property(design, ([columns, y]) => {
        const { residuals } = fitOf(columns, y);
        return columns.every((each) => {
          const size = Math.sqrt(dot(each, each).high * dot(y, y).high);
          return Math.abs(dot(each, residuals).high) <= 1e-25 * size;
        });
      }),
    );
  });

  it('gives fitted values and residuals that make up y', () => {
    fc.assert(
      fc.property(design, ([columns, y]) => {
        const { coefficients, residuals } = fitOf(columns, y);
        const rebuilt = copy(residuals);
        columns.forEach((each, j) => addScaled(rebuilt, coefficients[j], each));
        return closeTo([...rebuilt.high], [...y.high], 15);
      }),
    );
  });

  it('gives a regressor the coefficient it has with the others taken out of it and of y', () => {
    fc.assert(
      fc.property(design, ([columns, y]) => {
        const [first, ...others] = columns;
        const own = fitOf(others, first).residuals;
        const rest = fitOf(others, y).residuals;
        const alone = numbers(fitOf([own], rest).coefficients);
        const together = numbers(fitOf(columns, y).coefficients);
        return closeTo(alone, [together[0]], 9) || Math.abs(alone[0] - together[0]) < 1e-12;
      }),
    );
  });

  it('moves only the constant when y is shifted', () => {
    fc.assert(
      fc.property(design, fc.integer({ min: -1000, max: 1000 }), ([columns, y], shift) => {
        const withConstant = [constantVector(OBSERVATIONS, 1), ...columns];
        const shifted = copy(y);
        addScaled(shifted, fromNumber(shift), constantVector(OBSERVATIONS, 1));
        const [constant, ...slopes] = numbers(fitOf(withConstant, y).coefficients);
        const [moved, ...same] = numbers(fitOf(withConstant, shifted).coefficients);
        return closeTo([moved, ...same], [constant + shift, ...slopes], 11);
      }),
    );
  });

  it('names a copy of a column as collinear, and the column that it copies', () => {
    fc.assert(
      fc.property(design, ([columns, y]) => {
        const fit = leastSquares([...columns, copy(columns[1])], y);
        expect(fit).toEqual({ collinear: columns.length, explainedBy: [1] });
      }),
    );
  });

  it('names every column that takes part in a combination, and no other', () => {
    const [a, b, c] = [
      [1, 2, 3, 4, 7],
      [2, 1, 5, 0, 1],
      [3, 1, 4, 1, 5],
    ].map(recoverDecimals);
    const combined = copy(a);
    addScaled(combined, fromNumber(0.3), c);
    const y = recoverDecimals([1, 0, 2, 0, 3]);
    expect(leastSquares([a, b, c, combined], y)).toEqual({ collinear: 3, explainedBy: [0, 2] });
  });

  it('takes a column of zeros for collinear with nothing', () => {
    const zeros = constantVector(4, 0);
    const y = recoverDecimals([1, 2, 3, 5]);
    expect(leastSquares([constantVector(4, 1), zeros], y)).toEqual({
      collinear: 1,
      explainedBy: [],
    });
  });

  it('tells columns apart that differ in the tenth digit only', () => {
    const a = recoverDecimals([1, 2, 3, 4, 5, 6]);
    const b = recoverDecimals([1.0000000001, 2, 3, 4, 5, 6]);
    const y = recoverDecimals([2, 3, 5, 7, 11, 13]);
    const [first, second] = numbers(fitOf([a, b], y).coefficients);
    const later = [3, 5, 7, 11, 13].reduce((total, each, i) => total + each * (i + 2), 0) / 90;
    // Observations 2 to 6 fix the sum of both, the first one then fixes the second.
    expectDigits(first + second, later, 5);
    expectDigits(second, (2 - later) / 1e-10, 14);
  });

  it('copes with data near the ends of the doubles', () => {
    for (const size of [1e-280, 1e-150, 1e150, 1e300]) {
      const x = recoverDecimals([1, 2, 3, 4].map((each) => each * size));
      const fit = fitOf([x], recoverDecimals([2, 4, 6, 8.5]));
      expectDigits(toNumber(fit.coefficients[0]) * size, 62 / 30, 14);
    }
  });

  it('counts digits as it says', () => {
    expect(correctDigits(1.001, 1)).toBeCloseTo(3, 10);
    expect(() => expectDigits(1.001, 1, 4)).toThrow('3.00 correct digits');
  });
});
