import { InputError } from '../../errors/input-error';
import {
  type DoubleDouble,
  add,
  divide,
  fromNumber,
  multiply,
  squareRoot,
  subtract,
  toNumber,
} from '../../numerics/double-double';
import {
  type DoubleDoubleVector,
  dot,
  subtractScalar,
  sum,
  toNumbers,
} from '../../numerics/double-double-vector';
import { type LeastSquaresFit, leastSquares } from '../../numerics/least-squares';
import { studentTwoSided } from '../../numerics/tail-probability';
import type { Design } from './design';
import { termsOf } from './equation/parse-equation';
import { isConstant, isExact } from './exact-fit';

/** How the covariance matrix of the coefficients is estimated. */
export const COVARIANCE_NAMES = ['ordinary'] as const;
export type CovarianceName = (typeof COVARIANCE_NAMES)[number];

/** One line of the coefficient table; NaN where a number cannot be formed. */
export interface Coefficient {
  readonly term: string;
  readonly estimate: number;
  readonly standardError: number;
  /** b / se(b). */
  readonly tStatistic: number;
  /** P(|t| > |b/se(b)|), Student's t with T − k degrees of freedom. */
  readonly probability: number;
}

/** What estimation leaves: the coefficient table, and all that statistics are formed from. */
export interface Regression {
  readonly design: Design;
  readonly covariance: CovarianceName;
  readonly coefficients: readonly Coefficient[];
  /** s²(X′X)⁻¹, k × k. */
  readonly coefficientCovariance: readonly (readonly number[])[];
  /** T, the number of observations that take part. */
  readonly observationCount: number;
  /** k, the constant counted. */
  readonly coefficientCount: number;
  readonly residuals: DoubleDoubleVector;
  /** e′e. */
  readonly sumSquaredResiduals: DoubleDouble;
  /** Σ(y − ȳ)². */
  readonly totalSumOfSquares: DoubleDouble;
  readonly meanDependent: DoubleDouble;
  /** The regressors leave nothing but rounding. */
  readonly isExactFit: boolean;
}

const SMALLEST_SQUARE = 1e-270;
const LARGEST_SQUARE = 1e290;

/**
 * Ordinary least squares of a design.
 * @throws InputError collinear, constantDependent, overflow
 */
export function estimate(design: Design, covariance: CovarianceName = 'ordinary'): Regression {
  const { dependent, columns, included } = design;
  const observationCount = included.length;
  const coefficientCount = columns.length;
  const meanDependent = divide(sum(dependent), fromNumber(observationCount));
  const deviations = subtractScalar(dependent, meanDependent);
  const totalSumOfSquares = dot(deviations, deviations);
  refuseConstantDependent(design);
  const fit = leastSquares(columns, dependent);
  if ('collinear' in fit) throw collinearError(design, fit.collinear, fit.explainedBy);

  refuseExtremes(fit, totalSumOfSquares);
  const isExactFit = isExact(fit, {
    columns,
    dependent,
    holdsRoundedNumbers: () => termsOf(design.equation).some(design.isRoundedTerm),
  });
  const sumSquaredResiduals = isExactFit ? fromNumber(0) : fit.sumSquaredResiduals;
  const variance = divide(sumSquaredResiduals, fromNumber(observationCount - coefficientCount));
  return {
    design,
    covariance,
    coefficients: fit.coefficients.map((estimated, j) =>
      coefficientLine(
        design.equation.regressors[j].text,
        toNumber(estimated),
        toNumber(squareRoot(multiply(variance, fit.inverseCrossProduct[j][j]))),
        observationCount - coefficientCount,
      ),
    ),
    coefficientCovariance: fit.inverseCrossProduct.map((row) =>
      row.map((value) => toNumber(multiply(variance, value))),
    ),
    observationCount,
    coefficientCount,
    residuals: fit.residuals,
    sumSquaredResiduals,
    totalSumOfSquares,
    meanDependent,
    isExactFit,
  };
}

function coefficientLine(
  term: string,
  estimated: number,
  standardError: number,
  degreesOfFreedom: number,
): Coefficient {
  const tStatistic = standardError > 0 ? estimated / standardError : NaN;
  return {
    term,
    estimate: estimated,
    standardError,
    tStatistic,
    probability: studentTwoSided(tStatistic, degreesOfFreedom),
  };
}

function refuseConstantDependent({ dependent, equation, isRoundedTerm }: Design): void {
  if (isConstant(dependent, isRoundedTerm(equation.dependent))) {
    throw new InputError({ code: 'constantDependent', name: equation.dependent.text });
  }
}

/** @throws InputError #NUM! where squares of the data leave the range in which doubles keep digits */
function refuseExtremes(fit: LeastSquaresFit, totalSumOfSquares: DoubleDouble): void {
  const squares = [totalSumOfSquares, ...fit.inverseCrossProduct.map((row, j) => row[j])];
  if (squares.some(({ high }) => !(high > SMALLEST_SQUARE && high < LARGEST_SQUARE))) {
    throw new InputError({ code: 'overflow' }, '#NUM!');
  }
}

function collinearError(design: Design, column: number, others: readonly number[]): InputError {
  const { regressors } = design.equation;
  return new InputError({
    code: 'collinear',
    term: regressors[column].text,
    others: others.map((other) => regressors[other].text),
  });
}

/** ŷ = y − e at each observation that takes part. */
export function fittedValues({ design, residuals }: Regression): Float64Array {
  const { dependent } = design;
  return toNumbers(dependent).map((_, i) =>
    toNumber(
      subtract(
        { high: dependent.high[i], low: dependent.low[i] },
        { high: residuals.high[i], low: residuals.low[i] },
      ),
    ),
  );
}

/** Σ(ŷ − ȳ)², the part of the total that the regressors explain. */
export function explainedSumOfSquares(regression: Regression): DoubleDouble {
  return subtract(regression.totalSumOfSquares, regression.sumSquaredResiduals);
}

/** Σ(eₜ − eₜ₋₁)² over neighbouring observations that take part, within groups. */
export function squaredResidualSteps({ design, residuals }: Regression): DoubleDouble {
  const { groups } = design.observations;
  const { included } = design;
  let total = fromNumber(0);
  for (let i = 1; i < included.length; i++) {
    if (groups[included[i]] !== groups[included[i - 1]]) continue;
    const step = subtract(
      { high: residuals.high[i], low: residuals.low[i] },
      { high: residuals.high[i - 1], low: residuals.low[i - 1] },
    );
    total = add(total, multiply(step, step));
  }
  return total;
}
