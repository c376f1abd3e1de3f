import {
  type DoubleDouble,
  ZERO,
  add,
  divide,
  fromNumber,
  multiply,
  squareRoot,
  subtract,
  toNumber,
} from '../../numerics/double-double';
import type { DoubleDoubleVector } from '../../numerics/double-double-vector';
import type { LeastSquaresFit } from '../../numerics/least-squares';
import type { Design } from './design';
import { type Groups, groupMeans, meanOf } from './group-means';
import { type Coefficient, coefficientLine } from './regression';

/** How far a group's own constant lies from the constant of all. */
export interface GroupEffect {
  /** The group's name in its column. */
  readonly group: string;
  readonly effect: number;
  readonly observationCount: number;
}

export interface FixedEffects {
  /** Named C, whether or not the equation names it. */
  readonly constant: Coefficient;
  /** In the order in which the groups come in the data. */
  readonly effects: readonly GroupEffect[];
}

/** What the slopes of a within regression leave for the constants. */
export interface WithinSlopes {
  readonly fit: LeastSquaresFit;
  /** s² = e′e/(T − k − G). */
  readonly variance: DoubleDouble;
  readonly degreesOfFreedom: number;
  /** The regressors as they are, without the constant. */
  readonly regressors: readonly DoubleDoubleVector[];
}

/**
 * The constant and the effects of the groups, as gretl and Stata's xtreg print them, and EViews
 * where all groups are equally long:
 *
 * - αᵢ = ȳᵢ − x̄ᵢ′b, each group's own constant
 * - C = ȳ − x̄′b over all observations: the mean of the αᵢ, each as often as its group is observed
 * - se(C) = √(s²/T + x̄′V(b)x̄), ȳ and b being uncorrelated
 * - effect = αᵢ − C
 */
export function fixedEffects(design: Design, groups: Groups, slopes: WithinSlopes): FixedEffects {
  const { fit, variance, degreesOfFreedom, regressors } = slopes;
  const { observations, included, dependent } = design;
  const means = regressors.map(meanOf);
  const constant = unexplained(meanOf(dependent), means, fit);
  const ownMeans = regressors.map((column) => groupMeans(column, groups));
  const ofSlopes = multiply(variance, quadraticForm(fit.inverseCrossProduct, means));
  const squaredError = add(divide(variance, fromNumber(included.length)), ofSlopes);
  return {
    constant: coefficientLine(
      'C',
      toNumber(constant),
      toNumber(squareRoot(squaredError)),
      degreesOfFreedom,
    ),
    effects: groupMeans(dependent, groups).map((mean, group) => {
      const own = unexplained(
        mean,
        ownMeans.map((column) => column[group]),
        fit,
      );
      return {
        group: observations.groupNames[observations.groups[included[groups[group][0]]]],
        effect: toNumber(subtract(own, constant)),
        observationCount: groups[group].length,
      };
    }),
  };
}

/** ȳ − x̄′b. */
function unexplained(
  dependent: DoubleDouble,
  regressors: readonly DoubleDouble[],
  { coefficients }: LeastSquaresFit,
): DoubleDouble {
  return regressors.reduce(
    (rest, mean, j) => subtract(rest, multiply(mean, coefficients[j])),
    dependent,
  );
}

/** x′Ax. */
function quadraticForm(
  matrix: readonly (readonly DoubleDouble[])[],
  vector: readonly DoubleDouble[],
): DoubleDouble {
  let total = ZERO;
  matrix.forEach((row, i) =>
    row.forEach((value, j) => {
      total = add(total, multiply(value, multiply(vector[i], vector[j])));
    }),
  );
  return total;
}
