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

/** The same for the residuals of an equation with a constant: 10%, table 2, N = 1 to 12 series. */
const COINTEGRATION_TEN_PERCENT: readonly (readonly number[])[] = [
  [-2.56677, -1.5384, -2.809, 0],
  [-3.04445, -4.2412, -2.72, 0],
  [-3.45218, -6.2143, -3.718, 0],
  [-3.8102, -8.3931, -4.137, 0],
  [-4.13157, -10.7417, -3.784, 0],
  [-4.42501, -13.1875, -5.104, 27.877],
  [-4.69648, -15.7315, -5.104, 27.877],
  [-4.95007, -18.3959, -7.344, 94.872],
  [-5.18897, -21.1377, -9.484, 172.704],
  [-5.41533, -24.0006, -7.514, 163.049],
  [-5.63086, -26.9693, -4.083, 151.427],
  [-5.83724, -29.9864, -2.686, 184.116],
];

/**
 * The 10% critical value of a Dickey-Fuller test on the residuals of an equation of so many series,
 * the dependent variable counted (R. F. Engle and C. W. J. Granger, Econometrica 55 (1987) 251–276);
 * beyond 12 series that of 12.
 */
export function cointegrationCriticalValue(observations: number, series: number): number {
  const row = COINTEGRATION_TEN_PERCENT[Math.min(series, COINTEGRATION_TEN_PERCENT.length) - 1];
  return polynomial(row, 1 / observations);
}
