import { normalLower } from '../../../numerics/tail-probability';

/** What stands beside the lag in a Dickey-Fuller regression: nothing, a constant, a trend as well. */
export type Deterministic = 'n' | 'c' | 'ct';

interface ProbabilitySurface {
  /** Beyond these the surface is not made: the probability is 0 and 1. */
  readonly lowest: number;
  readonly highest: number;
  /** Where the left polynomial ends. */
  readonly turn: number;
  /** Coefficients of 1, τ, τ², … */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** J. G. MacKinnon, Journal of Business & Economic Statistics 12 (1994) 167–176, tables 3 and 4. */
const PROBABILITY: Readonly<Record<Deterministic, ProbabilitySurface>> = {
  n: {
    lowest: -19.04,
    highest: Infinity,
    turn: -1.04,
    left: [0.6344, 1.2378, 0.032496],
    right: [0.4797, 0.93557, -0.06999, 0.033066],
  },
  c: {
    lowest: -18.83,
    highest: 2.74,
    turn: -1.61,
    left: [2.1659, 1.4412, 0.038269],
    right: [1.7339, 0.93202, -0.12745, -0.010368],
  },
  ct: {
    lowest: -16.18,
    highest: 0.7,
    turn: -2.89,
    left: [3.2512, 1.6047, 0.049588],
    right: [2.5261, 0.61654, -0.37956, -0.060285],
  },
};

/**
 * P(τ < statistic) under a unit root as the number of observations grows without bound.
 */
export function dickeyFullerProbability(statistic: number, deterministic: Deterministic): number {
  const { lowest, highest, turn, left, right } = PROBABILITY[deterministic];
  if (Number.isNaN(statistic)) return NaN;
  if (statistic < lowest) return 0;
  if (statistic > highest) return 1;
  return normalLower(polynomial(statistic <= turn ? left : right, statistic));
}

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

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((total, coefficient) => total * x + coefficient, 0);
}
