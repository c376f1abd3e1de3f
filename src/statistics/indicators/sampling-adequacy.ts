import { chiSquaredUpper } from '../../numerics/tail-probability';
import type { PrincipalComponents } from './principal-components';

/** Whether indicators have enough in common for principal components, as SPSS prints it. */
export interface SamplingAdequacy {
  /** Kaiser-Meyer-Olkin: Σr²/(Σr² + Σq²), q the partial correlations; NaN where R is singular. */
  readonly kmo: number;
  /** Bartlett's test of sphericity: χ² = −(n − 1 − (2k + 5)/6)·ln|R| with k(k − 1)/2 degrees. */
  readonly bartlett: {
    readonly chiSquared: number;
    readonly degreesOfFreedom: number;
    readonly probability: number;
  };
}

/** An eigenvalue below this is what rounding leaves of 0: an indicator is a sum of others. */
const NO_EIGENVALUE = 1e-12;

/**
 * @param components of k ≥ 2 indicators
 * @param rows n, the number of observations behind the correlations
 */
export function samplingAdequacy(components: PrincipalComponents, rows: number): SamplingAdequacy {
  const { eigenvalues } = components;
  const count = eigenvalues.length;
  const isSingular = eigenvalues.some((value) => !(value > NO_EIGENVALUE));
  const logDeterminant = eigenvalues.reduce((sum, value) => sum + Math.log(value), 0);
  const chiSquared = isSingular ? NaN : -(rows - 1 - (2 * count + 5) / 6) * logDeterminant;
  const degreesOfFreedom = (count * (count - 1)) / 2;
  return {
    kmo: isSingular ? NaN : kaiserMeyerOlkin(components),
    bartlett: {
      chiSquared,
      degreesOfFreedom,
      probability: chiSquaredUpper(chiSquared, degreesOfFreedom),
    },
  };
}

/** Partial correlations from the inverse A = VΛ⁻¹V′ of R: qⱼₗ = −aⱼₗ/√(aⱼⱼaₗₗ). */
function kaiserMeyerOlkin({
  correlations,
  eigenvalues,
  coefficients,
}: PrincipalComponents): number {
  const inverse = (j: number, l: number): number =>
    coefficients.reduce((sum, vector, c) => sum + (vector[j] * vector[l]) / eigenvalues[c], 0);
  let simple = 0;
  let partial = 0;
  correlations.forEach((row, j) =>
    row.forEach((correlation, l) => {
      if (j === l) return;
      simple += correlation ** 2;
      partial += inverse(j, l) ** 2 / (inverse(j, j) * inverse(l, l));
    }),
  );
  return simple / (simple + partial);
}
