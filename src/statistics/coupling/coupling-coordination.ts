import { composite } from '../indicators/composite';

/** A product below this has lost digits. */
const SMALLEST_PRODUCT = 2 ** -1022;

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
 * which rounds correctly. A product too small for a double has a root that is not.
 */
export function coordinationDegree(degree: number, index: number, theta: number): number {
  const product = degree * index;
  if (product < SMALLEST_PRODUCT && product >= 0) return degree ** theta * index ** theta;
  return theta === 0.5 ? Math.sqrt(product) : product ** theta;
}
