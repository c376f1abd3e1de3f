import { InputError } from '../../errors/input-error';
import {
  type DoubleDouble,
  ONE,
  divide,
  fromNumber,
  multiply,
  squareRoot,
  subtract,
  toNumber,
} from '../../numerics/double-double';
import { type DoubleDoubleVector, dot, subtractScalar } from '../../numerics/double-double-vector';
import { type LeastSquaresFit, leastSquares } from '../../numerics/least-squares';
import type { Design } from './design';
import { withoutRounding } from './exact-fit';
import { type FixedEffects, fixedEffects } from './fixed-effects';
import { type Groups, groupDeviations, meanOf } from './group-means';
import { type Regression, coefficientLine, holdsRoundedNumbers } from './regression';
import { placesByGroup } from './unbroken';

/**
 * A regression with a constant of its own for each group. Its sums of squares, residuals and counts
 * are those of the regression with a dummy for every group.
 */
export interface WithinRegression
  extends
    FixedEffects,
    Pick<
      Regression,
      | 'design'
      | 'observationCount'
      | 'residuals'
      | 'sumSquaredResiduals'
      | 'totalSumOfSquares'
      | 'meanDependent'
      | 'isExactFit'
    > {
  /** One line a regressor, the constant left out. */
  readonly coefficients: Regression['coefficients'];
  /** k + G: k regressors besides the G constants. */
  readonly coefficientCount: number;
  /** 1 − e′e/Σ(y − ȳ of the group)². */
  readonly rSquaredWithin: number;
}

/**
 * Fixed effects by the within estimator: least squares of the deviations from each group's means,
 * which gives the coefficients and standard errors of a regression with a dummy for every group.
 *
 * @throws InputError noRegressors beside the constant, tooFewObservations, collinear, constantDependent,
 *   constantWithinGroups for a regressor that varies from group to group only
 */
export function estimateWithin(design: Design): WithinRegression {
  const { equation, included } = design;
  const groups = placesByGroup(design);
  const places = equation.regressors.flatMap((_, j) => (j === design.constantAt ? [] : [j]));
  const observationCount = included.length;
  const coefficientCount = places.length + groups.length;
  const degreesOfFreedom = observationCount - coefficientCount;
  if (places.length === 0) throw new InputError({ code: 'noRegressors' });
  if (degreesOfFreedom <= 0) {
    throw new InputError({
      code: 'tooFewObservations',
      observations: observationCount,
      coefficients: coefficientCount,
    });
  }
  const { fit, isExactFit, totalWithin } = solveWithin(design, groups, places);
  const variance = divide(fit.sumSquaredResiduals, fromNumber(degreesOfFreedom));
  const regressors = places.map((j) => design.columns[j]);
  const meanDependent = meanOf(design.dependent);
  const deviations = subtractScalar(design.dependent, meanDependent);
  return {
    design,
    ...fixedEffects(design, groups, { fit, variance, degreesOfFreedom, regressors }),
    coefficients: fit.coefficients.map((estimated, j) =>
      coefficientLine(
        equation.regressors[places[j]].text,
        toNumber(estimated),
        toNumber(squareRoot(multiply(variance, fit.inverseCrossProduct[j][j]))),
        degreesOfFreedom,
      ),
    ),
    observationCount,
    coefficientCount,
    residuals: fit.residuals,
    sumSquaredResiduals: fit.sumSquaredResiduals,
    totalSumOfSquares: dot(deviations, deviations),
    meanDependent,
    isExactFit,
    rSquaredWithin: toNumber(subtract(ONE, divide(fit.sumSquaredResiduals, totalWithin))),
  };
}

interface Solved {
  readonly fit: LeastSquaresFit;
  readonly isExactFit: boolean;
  /** Σ(y − ȳ of the group)². */
  readonly totalWithin: DoubleDouble;
}

/** @throws InputError constantDependent, constantWithinGroups, collinear */
function solveWithin(design: Design, groups: Groups, places: readonly number[]): Solved {
  const { regressors, dependent: own } = design.equation;
  const dependent = groupDeviations(design.dependent, groups);
  const totalWithin = dot(dependent, dependent);
  if (isNothing(totalWithin, design.dependent)) {
    throw new InputError({ code: 'constantDependent', name: own.text });
  }
  const columns = places.map((j) => varying(design, j, groups));
  const solved = leastSquares(columns, dependent);
  if ('collinear' in solved) {
    const textOf = (column: number): string => regressors[places[column]].text;
    throw new InputError({
      code: 'collinear',
      term: textOf(solved.collinear),
      others: solved.explainedBy.map(textOf),
    });
  }
  const fit = withoutRounding(solved, {
    dependent,
    holdsRoundedNumbers: () => holdsRoundedNumbers(design),
  });
  return { fit, isExactFit: fit !== solved, totalWithin };
}

/** @throws InputError constantWithinGroups */
function varying(design: Design, regressor: number, groups: Groups): DoubleDoubleVector {
  const own = groupDeviations(design.columns[regressor], groups);
  if (!isNothing(dot(own, own), design.columns[regressor])) return own;
  const term = design.equation.regressors[regressor].text;
  throw new InputError({ code: 'constantWithinGroups', term });
}

/** What double-double leaves of deviations that are none. */
function isNothing(squares: DoubleDouble, original: DoubleDoubleVector): boolean {
  return !(squares.high > 1e-44 * dot(original, original).high);
}
