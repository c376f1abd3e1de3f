import { type DoubleDoubleVector, dot } from '../../src/numerics/double-double-vector';
import { recoverDecimals } from '../../src/numerics/decimal';
import { toNumber } from '../../src/numerics/double-double';
import { leastSquares } from '../../src/numerics/least-squares';
import {
  triangularFactorStepCount,
  triangularFactorSteps,
} from '../../src/numerics/triangular-factor';
import { allSteps } from '../../src/numerics/steps';
import { expectDigits } from '../support/correct-digits';
import { nistSet } from '../support/golden';

const factorOf = (columns: readonly DoubleDoubleVector[]): DoubleDoubleVector[] =>
  allSteps(triangularFactorSteps(columns));

/** Numbers without a pattern, the same every time. */
function scattered(count: number, seed: number): DoubleDoubleVector {
  let state = seed;
  return recoverDecimals(
    Float64Array.from({ length: count }, () => {
      state = (state * 16807) % 2147483647;
      return Math.round((state / 2147483647) * 1e6) / 1e3;
    }),
  );
}

describe('the triangular factor', () => {
  const longley = nistSet('Longley');
  if (longley === undefined) throw new Error('Longley is in the project');
  const constant = recoverDecimals(longley.yText.map(() => 1));
  const regressors = longley.xText[0].map((_, column) =>
    recoverDecimals(longley.xText.map((row) => Number(row[column]))),
  );
  const y = recoverDecimals(longley.yText.map(Number));
  const columns = [constant, ...regressors, y];

  it('keeps the lengths of columns and the angles between them', () => {
    const factor = factorOf(columns);
    columns.forEach((column, i) =>
      columns.forEach((other, j) => {
        expectDigits(toNumber(dot(factor[i], factor[j])), toNumber(dot(column, other)), 15);
      }),
    );
  });

  it('has nothing below the diagonal', () => {
    factorOf(columns).forEach(({ high, low }, j) => {
      expect([...high.subarray(j + 1), ...low.subarray(j + 1)].every((value) => value === 0)).toBe(
        true,
      );
    });
  });

  it('leaves NIST’s certified coefficients and residuals among its columns', () => {
    const factor = factorOf(columns);
    const fit = leastSquares(factor.slice(0, -1), factor[factor.length - 1]);
    if ('collinear' in fit) throw new Error('Longley is not collinear');
    longley.certified.coef.forEach(({ estimate }, j) =>
      expectDigits(toNumber(fit.coefficients[j]), estimate, 14),
    );
    expectDigits(toNumber(fit.sumSquaredResiduals), longley.certified.ssr, 14);
  });

  it('goes through explained columns to those behind them', () => {
    const [a, b, target] = [scattered(40, 1), scattered(40, 2), scattered(40, 7)];
    const twice = { high: a.high.map((value) => 2 * value), low: a.low.map((value) => 2 * value) };
    const zero = recoverDecimals(new Float64Array(40));
    const factor = factorOf([a, twice, zero, b, target]);
    const [whole, reduced] = [
      leastSquares([a, b], target),
      leastSquares([factor[0], factor[3]], factor[4]),
    ];
    if ('collinear' in whole || 'collinear' in reduced) throw new Error('a and b are independent');
    expectDigits(toNumber(reduced.sumSquaredResiduals), toNumber(whole.sumSquaredResiduals), 15);
    expect(leastSquares(factor.slice(0, 2), factor[4])).toEqual({
      collinear: 1,
      explainedBy: [0],
    });
    expect(leastSquares([factor[0], factor[2]], factor[4])).toMatchObject({ collinear: 1 });
  });

  it('takes many rows in by portions, and says how far it is', () => {
    const many = [scattered(4500, 3), scattered(4500, 4), scattered(4500, 5)];
    const steps = triangularFactorSteps(many);
    const told: number[] = [];
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) told.push(next.value);
    expect(told).toEqual([2000, 4000, 4500]);
    expect(triangularFactorStepCount(4500)).toBe(3);
    many.forEach((column, j) => {
      const factor = next.value as DoubleDoubleVector[];
      expectDigits(toNumber(dot(factor[j], factor[2])), toNumber(dot(column, many[2])), 15);
    });
  });
});
