import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { InputError } from '../../errors/input-error';
import { correlationMatrix } from '../../numerics/correlation';
import { isConstant } from '../../numerics/moments';
import type { Indicators } from './indicators';

/** The principal components of a correlation matrix, the one of the largest variance first. */
export interface PrincipalComponents {
  /** k × k, what the components are of. */
  readonly correlations: readonly (readonly number[])[];
  /** λ, falling; they sum to the number of indicators. */
  readonly eigenvalues: readonly number[];
  /** One vector a component, of length 1, signed so that its sum is positive. */
  readonly coefficients: readonly (readonly number[])[];
}

/** Two eigenvalues closer than this share of the first are one: their vectors are arbitrary. */
const SAME_EIGENVALUE = 1e-9;
/** A coefficient below this is what rounding leaves of 0. */
const NO_COEFFICIENT = 1e-12;

/**
 * Principal components of the indicators' correlation matrix, as SPSS's factor analysis extracts
 * them; a loading is coefficient·√λ.
 *
 * @throws InputError constantIndicator, tooFewRows
 */
export function principalComponents({ names, columns }: Indicators): PrincipalComponents {
  const rows = columns[0].length;
  if (rows < 2) throw new InputError({ code: 'tooFewRows', needed: 2, arrived: rows });
  const constant = columns.findIndex(isConstant);
  if (constant >= 0) {
    throw new InputError({ code: 'constantIndicator', indicator: names[constant] });
  }
  const correlations = correlationMatrix(columns);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(correlations),
    { assumeSymmetric: true },
  );
  const order = realEigenvalues
    .map((_, index) => index)
    .sort((a, b) => realEigenvalues[b] - realEigenvalues[a]);
  return {
    correlations,
    eigenvalues: order.map((index) => realEigenvalues[index]),
    coefficients: order.map((index) => signed(eigenvectorMatrix.getColumn(index))),
  };
}

/**
 * The first component's coefficients divided by their sum, the weights of X. Wu (2020).
 *
 * @throws InputError negativeLoading where an indicator runs against the component: its weight
 *   would be negative; principalComponentNotUnique where two components share the largest variance
 */
export function firstComponentWeights(indicators: Indicators): Float64Array {
  const { eigenvalues, coefficients } = principalComponents(indicators);
  refuseTies(eigenvalues, 1);
  return weightsFrom(coefficients[0], indicators.names, Math.sqrt(eigenvalues[0]));
}

/**
 * The coefficients of all components with λ above 1 (of the first where there is none), weighted
 * by their share of the variance that they explain together, then divided by their sum.
 *
 * @throws InputError negativeLoading, principalComponentNotUnique
 */
export function retainedComponentWeights(indicators: Indicators): Float64Array {
  const { eigenvalues, coefficients } = principalComponents(indicators);
  const retained = retainedCount(eigenvalues);
  refuseTies(eigenvalues, retained);
  const explained = eigenvalues.slice(0, retained).reduce((sum, value) => sum + value, 0);
  const combined = indicators.names.map((_, j) =>
    coefficients
      .slice(0, retained)
      .reduce(
        (sum, vector, component) => sum + (eigenvalues[component] / explained) * vector[j],
        0,
      ),
  );
  return weightsFrom(combined, indicators.names, 1);
}

/** Kaiser's rule: eigenvalues above 1, and never none. */
export function retainedCount(eigenvalues: readonly number[]): number {
  return Math.max(1, eigenvalues.filter((value) => value > 1 + SAME_EIGENVALUE).length);
}

/** The first so many components must each be told from the next one. */
function refuseTies(eigenvalues: readonly number[], count: number): void {
  const tolerance = SAME_EIGENVALUE * eigenvalues[0];
  for (let place = 0; place < count && place + 1 < eigenvalues.length; place++) {
    if (eigenvalues[place] - eigenvalues[place + 1] <= tolerance) {
      throw new InputError({ code: 'principalComponentNotUnique' });
    }
  }
}

/** @param scale turns a coefficient into the loading that a message tells of */
function weightsFrom(
  coefficients: readonly number[],
  names: Indicators['names'],
  scale: number,
): Float64Array {
  const weights = Float64Array.from(coefficients, (value) =>
    Math.abs(value) < NO_COEFFICIENT ? 0 : value,
  );
  const negative = weights.findIndex((value) => value < 0);
  if (negative >= 0) {
    const loading = weights[negative] * scale;
    const isOpposed = names.length === 2 && isSignArbitrary(coefficients);
    throw new InputError({
      code: 'negativeLoading',
      indicator: names[negative],
      loading,
      ...(isOpposed ? { opposedTo: names[1 - negative] } : {}),
    });
  }
  const total = weights.reduce((sum, value) => sum + value, 0);
  return weights.map((value) => value / total);
}

/** Whether coefficients cancel, as those of two opposed indicators do: no side is the right one. */
export function isSignArbitrary(coefficients: readonly number[]): boolean {
  return Math.abs(coefficients.reduce((sum, value) => sum + value, 0)) < NO_COEFFICIENT;
}

/** An eigenvector's sign is arbitrary; where the sum is 0 the first coefficient decides. */
function signed(vector: readonly number[]): number[] {
  const sum = vector.reduce((total, value) => total + value, 0);
  const isNegative = isSignArbitrary(vector)
    ? (vector.find((v) => Math.abs(v) >= NO_COEFFICIENT) ?? 0) < 0
    : sum < 0;
  return vector.map((value) => (isNegative ? -value : value));
}
