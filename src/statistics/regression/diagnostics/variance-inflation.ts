import { multiply, toNumber } from '../../../numerics/double-double';
import { dot } from '../../../numerics/double-double-vector';
import { ordinaryCovariance } from '../covariance/coefficient-covariance';
import type { Regression } from '../regression';
import type { Statistic } from '../statistics';
import { centredSumOfSquares } from './auxiliary-regression';
import type { TestResult } from './test-result';

/** How much of a coefficient's variance is owed to the other regressors. */
export interface VarianceInflation {
  readonly term: string;
  readonly coefficientVariance: number;
  /** Σx²·[(X′X)⁻¹]ⱼⱼ. */
  readonly uncentered: number;
  /** Σ(x − x̄)²·[(X′X)⁻¹]ⱼⱼ = 1/(1 − R²ⱼ); none for the constant, or without one. */
  readonly centered: Statistic;
}

export function varianceInflation(regression: Regression): VarianceInflation[] {
  const { design, fit } = regression;
  const variances = ordinaryCovariance(design, fit);
  return design.columns.map((column, j) => {
    const inverse = fit.inverseCrossProduct[j][j];
    return {
      term: design.equation.regressors[j].text,
      coefficientVariance: toNumber(variances[j][j]),
      uncentered: toNumber(multiply(dot(column, column), inverse)),
      centered:
        design.constantAt < 0
          ? { undefined: 'noConstant' }
          : j === design.constantAt
            ? { undefined: 'isConstant' }
            : toNumber(multiply(centredSumOfSquares(column), inverse)),
    };
  });
}

export function varianceInflationTest(regression: Regression): TestResult {
  return {
    statistics: [],
    table: {
      columns: ['variable', 'coefficientVariance', 'uncenteredInflation', 'centeredInflation'],
      rows: varianceInflation(regression).map((line) => [
        line.term,
        line.coefficientVariance,
        line.uncentered,
        line.centered,
      ]),
    },
  };
}
