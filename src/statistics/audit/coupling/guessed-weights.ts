import type { Interval } from '../../../numerics/interval';

/** Weights that people choose, and all that the rows leave open. */
export interface GuessedWeights {
  readonly simple: readonly Interval[][];
  readonly open: readonly Interval[][];
}
