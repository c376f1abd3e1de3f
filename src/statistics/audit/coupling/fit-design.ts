import type { Interval } from '../../../numerics/interval';
import type { AssumedDesign } from './assumed-design';
import type { PrintedRow } from './printed-coupling-table';
import { solvabilitySteps } from './row-identities';
import type { Solving } from './solve-row';

/** A design and how many of the rows that it can be held against it satisfies. */
export interface FittedDesign {
  readonly design: AssumedDesign;
  readonly fitting: number;
  readonly checked: number;
  /** The rows that it does not satisfy, counted among those that it is held against. */
  readonly failing: readonly number[];
  /** All that the rows leave open of each weight; empty where weights play no part. */
  readonly weights: readonly Interval[];
  /** What they sum to, where that was not held at 1. */
  readonly weightSum?: Interval;
  /** All that C, T and D leave open of θ, where it is none that people choose. */
  readonly theta?: Interval;
}

/**
 * How many rows a design does not contradict.
 *
 * @param fewest counted no further once there cannot be as many
 */
export function* fitDesign(
  rows: readonly PrintedRow[],
  design: AssumedDesign,
  fewest: number,
): Solving<FittedDesign> {
  const failing: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (rows.length - failing.length < fewest) break;
    if ((yield* solvabilitySteps(row, design)) === 'impossible') failing.push(at);
  }
  const fitting = rows.length - failing.length;
  return { design, fitting, checked: rows.length, failing, weights: design.weights };
}
