import { composite } from '../indicators/composite';

/**
 * Comprehensive index T = αU₁ + βU₂ of two systems (α + β = 1 is expected, not enforced).
 */
export function comprehensiveIndex(
  first: number,
  second: number,
  alpha: number,
  beta: number,
): number {
  return alpha * first + beta * second;
}

/** T = ΣαU of n systems, row by row; weights as given. */
export const comprehensiveIndexOf = composite;

/**
 * Coupling coordination degree D = (C·T)^θ. θ = 0.5, the usual choice, is taken as a square root,
 * which rounds correctly.
 */
export function coordinationDegree(degree: number, index: number, theta: number): number {
  return theta === 0.5 ? Math.sqrt(degree * index) : (degree * index) ** theta;
}
