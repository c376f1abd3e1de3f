import { InputError } from '../../errors/input-error';
import {
  type DoubleDouble,
  add,
  divide,
  fromNumber,
  squareRoot,
  subtract,
  toNumber,
} from '../../numerics/double-double';
import {
  type DoubleDoubleVector,
  addScaled,
  dot,
  element,
  pick,
  subtractScalar,
  sum,
} from '../../numerics/double-double-vector';
import { type LeastSquaresFit, leastSquaresSteps } from '../../numerics/least-squares';
import { type Steps, allSteps, asPart } from '../../numerics/steps';
import { studentTwoSided } from '../../numerics/tail-probability';
import { type CovarianceChoice, ORDINARY } from './covariance/covariance-choice';
import { type Covariance, coefficientCovarianceSteps } from './covariance/coefficient-covariance';
import type { Design } from './design';
import { termsOf } from './equation/parse-equation';
import { isConstant, withoutRounding } from './exact-fit';
import { placesByGroup } from './unbroken';

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
  readonly fit: LeastSquaresFit;
  readonly covariance: Covariance;
  readonly coefficients: readonly Coefficient[];
  /** k × k, estimated as `covariance` says. */
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
 * @throws InputError collinear, constantDependent, overflow; what the covariance cannot be formed from
 */
export function estimate(design: Design, choice: CovarianceChoice = ORDINARY): Regression {
  return allSteps(estimateSteps(design, choice));
}

/** estimate in steps of some passes over the rows. */
export function* estimateSteps(design: Design, choice: CovarianceChoice): Steps<Regression> {
  const { dependent, columns, included } = design;
  const observationCount = included.length;
  const coefficientCount = columns.length;
  const meanDependent = divide(sum(dependent), fromNumber(observationCount));
  const deviations = subtractScalar(dependent, meanDependent);
  const totalSumOfSquares = dot(deviations, deviations);
  refuseConstantDependent(design);
  yield 0.1;
  const needsBasis = choice.kind !== 'ordinary';
  const solved = yield* asPart(leastSquaresSteps(columns, dependent, needsBasis), 0.1, 0.6);
  if ('collinear' in solved) throw collinearError(design, solved.collinear, solved.explainedBy);

  refuseExtremes(solved, totalSumOfSquares);
  const fit = withoutRounding(solved, {
    dependent,
    holdsRoundedNumbers: () => holdsRoundedNumbers(design),
  });
  const { covariance, matrix } = yield* asPart(
    coefficientCovarianceSteps(design, fit, choice),
    0.6,
    1,
  );
  return {
    design,
    fit,
    covariance,
    coefficients: fit.coefficients.map((estimated, j) =>
      coefficientLine(
        design.equation.regressors[j].text,
        toNumber(estimated),
        toNumber(squareRoot(matrix[j][j])),
        observationCount - coefficientCount,
      ),
    ),
    coefficientCovariance: matrix.map((row) => row.map(toNumber)),
    observationCount,
    coefficientCount,
    residuals: fit.residuals,
    sumSquaredResiduals: fit.sumSquaredResiduals,
    totalSumOfSquares,
    meanDependent,
    isExactFit: fit !== solved,
  };
}

/** Whether a term of the equation was worked out in doubles, and is off by its parts' rounding. */
export function holdsRoundedNumbers(design: Design): boolean {
  return termsOf(design.equation).some(design.isRoundedTerm);
}

/** b, se(b), b/se(b), and its probability. */
export function coefficientLine(
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

/** @throws InputError constantDependent */
export function refuseConstantDependent({ dependent, equation, isRoundedTerm }: Design): void {
  if (isConstant(dependent, () => isRoundedTerm(equation.dependent))) {
    throw new InputError({ code: 'constantDependent', name: equation.dependent.text });
  }
}

/** @throws InputError #NUM! where squares of the data leave the range in which doubles keep digits */
export function refuseExtremes(fit: LeastSquaresFit, totalSumOfSquares: DoubleDouble): void {
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

/** The observations that take part, and what a regression leaves of them. */
export type FittedRegression = Pick<Regression, 'design' | 'residuals'>;

/** ŷ = y − e at each observation that takes part. */
export function fittedValues({ design, residuals }: FittedRegression): Float64Array {
  const { dependent } = design;
  return dependent.high.map((_, i) =>
    toNumber(subtract(element(dependent, i), element(residuals, i))),
  );
}

/** Σ(ŷ − ȳ)², the part of the total that the regressors explain. */
export function explainedSumOfSquares({
  totalSumOfSquares,
  sumSquaredResiduals,
}: Pick<Regression, 'totalSumOfSquares' | 'sumSquaredResiduals'>): DoubleDouble {
  return subtract(totalSumOfSquares, sumSquaredResiduals);
}

/** Σ(eₜ − eₜ₋₁)² over observations that follow each other within a group. */
export function squaredResidualSteps({
  design,
  residuals,
}: Pick<Regression, 'design' | 'residuals'>): DoubleDouble {
  let total = fromNumber(0);
  for (const places of placesByGroup(design)) {
    const { high, low } =
      places.length === residuals.high.length ? residuals : pick(residuals, places);
    const steps = { high: high.slice(1), low: low.slice(1) };
    addScaled(steps, fromNumber(-1), { high: high.subarray(0, -1), low: low.subarray(0, -1) });
    total = add(total, dot(steps, steps));
  }
  return total;
}
