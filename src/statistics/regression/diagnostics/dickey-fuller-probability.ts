import { monotoneInterpolation } from '../../../numerics/monotone-interpolation';
import { polynomial } from '../../../numerics/polynomial';
import { normalLower } from '../../../numerics/tail-probability';
import type { Statistic } from '../statistics';
import {
  LEAST_OBSERVATIONS,
  LOWEST_SCORE,
  QUANTILE_SURFACE,
  SCORE_STEP,
} from './dickey-fuller-surface';
import type { Deterministic } from './mackinnon';
import type { Bound } from './test-result';

export interface BoundedProbability {
  readonly value: Statistic;
  readonly bound?: Bound;
}

/**
 * P(τ < statistic) under a unit root with independent normal errors, in a Dickey-Fuller regression of
 * so many observations (Infinity gives the limit). The quantiles at this T, from response surfaces in
 * 1/T, are inverted: the normal score of the probability is interpolated between them by monotone
 * cubics, as J. G. MacKinnon, Journal of Applied Econometrics 11 (1996) 601–618, proposes, with a
 * simulation and a table of our own.
 *
 * Beyond the outermost quantiles, at the probabilities 0.0000107 and 0.9999893, nothing was
 * simulated: the value is then that probability, and bound tells that it is one. Undefined with fewer
 * observations than were simulated; NaN where the statistic is.
 */
export function dickeyFullerProbability(
  statistic: number,
  deterministic: Deterministic,
  observations: number,
): BoundedProbability {
  if (Number.isNaN(statistic)) return { value: NaN };
  if (observations < LEAST_OBSERVATIONS) return { value: { undefined: 'belowSurface' } };
  const surface = QUANTILE_SURFACE[deterministic];
  const quantiles = surface.map((row) => polynomial(row, 1 / observations));
  const scores = surface.map((_, index) => LOWEST_SCORE + SCORE_STEP * index);
  const last = scores.length - 1;
  if (statistic < quantiles[0]) return { value: normalLower(scores[0]), bound: 'atMost' };
  if (statistic > quantiles[last]) return { value: normalLower(scores[last]), bound: 'atLeast' };
  return { value: normalLower(monotoneInterpolation(quantiles, scores, statistic)) };
}
