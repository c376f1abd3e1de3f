import {
  type DoubleDouble,
  ONE,
  divide,
  fromNumber,
  multiply,
  squareRoot,
  subtract,
} from '../../../numerics/double-double';
import {
  type DoubleDoubleVector,
  dot,
  element,
  multiplyElements,
  vectorOf,
} from '../../../numerics/double-double-vector';
import type { LeastSquaresFit } from '../../../numerics/least-squares';
import { coefficientWeights, leverageSteps } from '../../../numerics/orthogonal-basis';
import { type Steps, asPart } from '../../../numerics/steps';
import type { Design } from '../design';
import { firstHole, placesByGroup } from '../unbroken';
import type { CovarianceChoice, HeteroskedasticityConsistent } from './covariance-choice';
import { neweyWestLags, requireFewerLags, windowSums } from './newey-west';

/** The covariance that was used: as chosen, and what the data decided. */
export type Covariance =
  | { readonly kind: 'ordinary' }
  | {
      readonly kind: HeteroskedasticityConsistent;
      /** An observation that the regressors fit whatever its value, which leaves HC2 and HC3 undefined. */
      readonly fullLeverage?: string;
    }
  | {
      readonly kind: 'hac';
      readonly lags: number;
      readonly isLagsByRule: boolean;
      readonly isRaw: boolean;
      /** Holes are stepped over, as EViews does. */
      readonly hasHoles: boolean;
    };

export interface CoefficientCovariance {
  readonly covariance: Covariance;
  /** k × k, in double-double. */
  readonly matrix: readonly (readonly DoubleDouble[])[];
}

/** 1 − h below this is what double-double leaves of nothing. */
const NO_FREEDOM = 1e-18;

/**
 * The covariance matrix of least squares coefficients, in steps of some passes over the rows.
 *
 * - ordinary: s²(X′X)⁻¹, s² = e′e/(T − k)
 * - hc0…hc3: (X′X)⁻¹(Σ ωₜxₜxₜ′)(X′X)⁻¹ with ω = e², e²·T/(T − k), e²/(1 − h), e²/(1 − h)²
 *   (J. G. MacKinnon and H. White, Journal of Econometrics 29 (1985) 305–325)
 * - hac: W. K. Newey and K. D. West, Econometrica 55 (1987) 703–708, times T/(T − k) unless raw
 *
 * @throws InputError outOfBounds where there are not more observations than lags
 */
export function* coefficientCovarianceSteps(
  design: Design,
  fit: LeastSquaresFit,
  choice: CovarianceChoice,
): Steps<CoefficientCovariance> {
  if (choice.kind === 'ordinary') {
    return { covariance: { kind: 'ordinary' }, matrix: ordinaryCovariance(design, fit) };
  }
  return choice.kind === 'hac'
    ? yield* neweyWest(design, fit, choice)
    : yield* heteroskedasticityConsistent(design, fit, choice.kind);
}

/** s²(X′X)⁻¹. */
export function ordinaryCovariance(design: Design, fit: LeastSquaresFit): DoubleDouble[][] {
  const variance = divide(fit.sumSquaredResiduals, fromNumber(degreesOf(design)));
  return fit.inverseCrossProduct.map((row) => row.map((value) => multiply(variance, value)));
}

const degreesOf = ({ included, columns }: Design): number => included.length - columns.length;

/** T/(T − k). */
function smallSampleFactor(design: Design): DoubleDouble {
  return divide(fromNumber(design.included.length), fromNumber(degreesOf(design)));
}

/** What each observation adds to each coefficient: the columns of X(X′X)⁻¹ times the residuals. */
function* scores(
  { basis }: LeastSquaresFit,
  residuals: DoubleDoubleVector,
): Steps<DoubleDoubleVector[]> {
  const orthogonal = basis();
  const columns: DoubleDoubleVector[] = [];
  for (let j = 0; j < orthogonal.columns.length; j++) {
    columns.push(multiplyElements(coefficientWeights(orthogonal, j), residuals));
    yield (j + 1) / orthogonal.columns.length;
  }
  return columns;
}

function* neweyWest(
  design: Design,
  fit: LeastSquaresFit,
  choice: CovarianceChoice & { kind: 'hac' },
): Steps<CoefficientCovariance> {
  const isLagsByRule = choice.lags === 'rule';
  const lags = choice.lags === 'rule' ? neweyWestLags(design.included.length) : choice.lags;
  const groups = placesByGroup(design);
  requireFewerLags(lags, design.included.length);
  const windows: DoubleDoubleVector[] = [];
  for (const column of yield* asPart(scores(fit, fit.residuals), 0, 0.4)) {
    windows.push(windowSums(column, groups, lags));
    yield 0.4 + (0.4 * windows.length) / design.columns.length;
  }
  const scale = divide(choice.isRaw ? ONE : smallSampleFactor(design), fromNumber(lags + 1));
  const hasHoles = firstHole(design) !== undefined;
  return {
    covariance: { kind: 'hac', lags, isLagsByRule, isRaw: choice.isRaw, hasHoles },
    matrix: yield* asPart(crossProduct(windows, scale), 0.8, 1),
  };
}

function* heteroskedasticityConsistent(
  design: Design,
  fit: LeastSquaresFit,
  kind: HeteroskedasticityConsistent,
): Steps<CoefficientCovariance> {
  if (kind === 'hc0' || kind === 'hc1') {
    const scale = kind === 'hc0' ? ONE : smallSampleFactor(design);
    const columns = yield* asPart(scores(fit, fit.residuals), 0, 0.8);
    return { covariance: { kind }, matrix: yield* asPart(crossProduct(columns, scale), 0.8, 1) };
  }
  const freedom = freedoms(yield* asPart(leverageSteps(fit.basis()), 0, 0.4));
  yield 0.4;
  const { observations, included } = design;
  const full = freedom.high.findIndex(Number.isNaN);
  const inflated = vectorOf(included.length, (i) => {
    const left = element(freedom, i);
    return divide(element(fit.residuals, i), kind === 'hc2' ? squareRoot(left) : left);
  });
  const columns = yield* asPart(scores(fit, inflated), 0.4, 0.8);
  return {
    covariance: full < 0 ? { kind } : { kind, fullLeverage: observations.labels[included[full]] },
    matrix: yield* asPart(crossProduct(columns, ONE), 0.8, 1),
  };
}

/** 1 − hₜ, NaN where nothing of it is left. */
function freedoms(leverage: DoubleDoubleVector): DoubleDoubleVector {
  return vectorOf(leverage.high.length, (i) => {
    const freedom = subtract(ONE, element(leverage, i));
    return freedom.high > NO_FREEDOM ? freedom : fromNumber(NaN);
  });
}

/** scale·U′U for the columns of U. */
function* crossProduct(
  columns: readonly DoubleDoubleVector[],
  scale: DoubleDouble,
): Steps<DoubleDouble[][]> {
  const matrix = columns.map(() => new Array<DoubleDouble>(columns.length).fill(ONE));
  for (let row = 0; row < columns.length; row++) {
    for (let column = row; column < columns.length; column++) {
      const value = multiply(scale, dot(columns[row], columns[column]));
      matrix[row][column] = value;
      matrix[column][row] = value;
    }
    yield (row + 1) / columns.length;
  }
  return matrix;
}
