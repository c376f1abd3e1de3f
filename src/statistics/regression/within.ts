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
import {
  type DoubleDoubleVector,
  dot,
  element,
  pick,
  sum,
  zeroVector,
} from '../../numerics/double-double-vector';
import { leastSquares } from '../../numerics/least-squares';
import type { Design } from './design';
import { withoutRounding } from './exact-fit';
import { type Coefficient, coefficientLine, holdsRoundedNumbers } from './regression';
import { placesByGroup } from './unbroken';

/** A regression with a constant of its own for each group. */
export interface WithinRegression {
  /** One line a regressor, the constant left out. */
  readonly coefficients: readonly Coefficient[];
  readonly groupCount: number;
  readonly observationCount: number;
  /** T − k − G, k regressors besides the G constants. */
  readonly degreesOfFreedom: number;
  readonly sumSquaredResiduals: number;
  /** 1 − e′e/Σ(y − ȳ of the group)². */
  readonly rSquaredWithin: number;
  readonly residuals: DoubleDoubleVector;
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
  const degreesOfFreedom = observationCount - places.length - groups.length;
  if (places.length === 0) throw new InputError({ code: 'noRegressors' });
  if (degreesOfFreedom <= 0) {
    throw new InputError({
      code: 'tooFewObservations',
      observations: observationCount,
      coefficients: places.length + groups.length,
    });
  }
  const dependent = deviations(design.dependent, groups);
  const total = dot(dependent, dependent);
  if (isNothing(total, design.dependent)) {
    throw new InputError({ code: 'constantDependent', name: equation.dependent.text });
  }
  const columns = places.map((j) => varying(design, j, groups));
  const solved = leastSquares(columns, dependent);
  const textOf = (column: number): string => equation.regressors[places[column]].text;
  if ('collinear' in solved) {
    throw new InputError({
      code: 'collinear',
      term: textOf(solved.collinear),
      others: solved.explainedBy.map(textOf),
    });
  }
  const fit = withoutRounding(solved, {
    columns,
    dependent,
    holdsRoundedNumbers: () => holdsRoundedNumbers(design),
  });
  const variance = divide(fit.sumSquaredResiduals, fromNumber(degreesOfFreedom));
  return {
    coefficients: fit.coefficients.map((estimated, j) =>
      coefficientLine(
        textOf(j),
        toNumber(estimated),
        toNumber(squareRoot(multiply(variance, fit.inverseCrossProduct[j][j]))),
        degreesOfFreedom,
      ),
    ),
    groupCount: groups.length,
    observationCount,
    degreesOfFreedom,
    sumSquaredResiduals: toNumber(fit.sumSquaredResiduals),
    rSquaredWithin: toNumber(subtract(ONE, divide(fit.sumSquaredResiduals, total))),
    residuals: fit.residuals,
  };
}

/** Deviations from the means of the groups. */
function deviations(
  vector: DoubleDoubleVector,
  groups: readonly (readonly number[])[],
): DoubleDoubleVector {
  const result = zeroVector(vector.high.length);
  for (const places of groups) {
    const own = pick(vector, Int32Array.from(places));
    const mean = divide(sum(own), fromNumber(places.length));
    places.forEach((place) => {
      const { high, low } = subtract(element(vector, place), mean);
      result.high[place] = high;
      result.low[place] = low;
    });
  }
  return result;
}

/** @throws InputError constantWithinGroups */
function varying(
  design: Design,
  regressor: number,
  groups: readonly (readonly number[])[],
): DoubleDoubleVector {
  const own = deviations(design.columns[regressor], groups);
  if (!isNothing(dot(own, own), design.columns[regressor])) return own;
  const term = design.equation.regressors[regressor].text;
  throw new InputError({ code: 'constantWithinGroups', term });
}

/** What double-double leaves of deviations that are none. */
function isNothing(squares: DoubleDouble, original: DoubleDoubleVector): boolean {
  return !(squares.high > 1e-44 * dot(original, original).high);
}
