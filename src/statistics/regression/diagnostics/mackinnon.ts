import { polynomial } from '../../../numerics/polynomial';

/** What stands beside the lag in a Dickey-Fuller regression: nothing, a constant, a trend as well. */
export type Deterministic = 'n' | 'c' | 'ct';

export const CRITICAL_LEVELS = ['1%', '5%', '10%'] as const;

/**
 * Coefficients of 1, 1/T, 1/T², 1/T³ for the 1%, 5% and 10% critical values: J. G. MacKinnon,
 * "Critical values for cointegration tests", Queen's Economics Department Working Paper 1227 (2010),
 * table 2, N = 1.
 */
const CRITICAL: Readonly<Record<Deterministic, readonly (readonly number[])[]>> = {
  n: [
    [-2.56574, -2.2358, -3.627, 0],
    [-1.941, -0.2686, -3.365, 31.223],
    [-1.61682, 0.2656, -2.714, 25.364],
  ],
  c: [
    [-3.43035, -6.5393, -16.786, -79.433],
    [-2.86154, -2.8903, -4.234, -40.04],
    [-2.56677, -1.5384, -2.809, 0],
  ],
  ct: [
    [-3.95877, -9.0531, -28.428, -134.155],
    [-3.41049, -4.3904, -9.036, -45.374],
    [-3.12705, -2.5856, -3.925, -22.38],
  ],
};

/** The critical values at the levels of CRITICAL_LEVELS for so many observations. */
export function dickeyFullerCriticalValues(
  observations: number,
  deterministic: Deterministic,
): number[] {
  return CRITICAL[deterministic].map((row) => polynomial(row, 1 / observations));
}
