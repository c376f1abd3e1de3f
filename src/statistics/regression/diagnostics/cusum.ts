import {
  ZERO,
  add,
  divide,
  fromNumber,
  multiply,
  squareRoot,
  toNumber,
} from '../../../numerics/double-double';
import { dot, element } from '../../../numerics/double-double-vector';
import type { Regression } from '../regression';
import { requireUnbroken } from '../unbroken';
import { centredSumOfSquares } from './auxiliary-regression';
import { recursiveResiduals } from './recursive-residuals';
import type { TestResult } from './test-result';

/** One observation of the CUSUM tests, with the bounds that 5% of stable equations cross. */
export interface CusumLine {
  readonly label: string;
  readonly recursiveResidual: number;
  /** Σw/s, s the standard deviation of the recursive residuals; within ±bound. */
  readonly cusum: number;
  /** 0.948·[√(T − k) + 2(t − k)/√(T − k)]. */
  readonly bound: number;
  /** Σw² to here over Σw² to the end. */
  readonly cusumOfSquares: number;
  /** (t − k)/(T − k), the middle between the bounds of the squares. */
  readonly expected: number;
  /** How far the bounds of the squares lie from the middle. */
  readonly boundOfSquares: number;
}

/** Brown, Durbin and Evans's a for 5%. */
const CUSUM_FACTOR = 0.948;

/**
 * Coefficients of the 5% bound of the CUSUM of squares, a₁/√m + a₂/m + a₃/m^1.5 with
 * m = (T − k)/2 − 1 (D. Edgerton and C. Wells, Oxford Bulletin of Economics and Statistics 56 (1994)
 * 355–365).
 */
const SQUARES_FACTORS = [1.3581015, -0.6701218, -0.8858694] as const;

/**
 * CUSUM and CUSUM of squares of an equation.
 * @throws InputError severalGroups, holeInSeries, recursionCannotStart
 */
export function cusum(regression: Regression): CusumLine[] {
  const { design, coefficientCount } = regression;
  requireUnbroken(design, 'cusum');
  const residuals = recursiveResiduals(regression);
  const count = residuals.high.length;
  const deviation = squareRoot(divide(centredSumOfSquares(residuals), fromNumber(count - 1)));
  const squares = dot(residuals, residuals);
  const boundOfSquares = squaresBound(count);
  let total = ZERO;
  let totalOfSquares = ZERO;
  return Array.from(design.included.subarray(coefficientCount), (row, i) => {
    const own = element(residuals, i);
    total = add(total, own);
    totalOfSquares = add(totalOfSquares, multiply(own, own));
    return {
      label: design.observations.labels[row],
      recursiveResidual: toNumber(own),
      cusum: toNumber(divide(total, deviation)),
      bound: CUSUM_FACTOR * (Math.sqrt(count) + (2 * (i + 1)) / Math.sqrt(count)),
      cusumOfSquares: toNumber(divide(totalOfSquares, squares)),
      expected: (i + 1) / count,
      boundOfSquares,
    };
  });
}

/** NaN where there are too few recursive residuals for a bound. */
function squaresBound(count: number): number {
  const m = count / 2 - 1;
  const [first, second, third] = SQUARES_FACTORS;
  return m > 0 ? first / Math.sqrt(m) + second / m + third / m ** 1.5 : NaN;
}

export function cusumTest(regression: Regression): TestResult {
  return {
    statistics: [],
    table: {
      columns: [
        'observation',
        'recursiveResidual',
        'cusum',
        'lowerBound',
        'upperBound',
        'cusumOfSquares',
        'lowerBoundOfSquares',
        'upperBoundOfSquares',
      ],
      rows: cusum(regression).map((line) => [
        line.label,
        line.recursiveResidual,
        line.cusum,
        -line.bound,
        line.bound,
        line.cusumOfSquares,
        line.expected - line.boundOfSquares,
        line.expected + line.boundOfSquares,
      ]),
    },
  };
}
