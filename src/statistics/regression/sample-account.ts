import type { DoubleDoubleVector } from '../../numerics/double-double-vector';
import type { Observations } from './observations';

/** What became of the observations that the sample names. */
export interface SampleAccount {
  readonly first: string;
  readonly last: string;
  readonly requested: number;
  readonly included: number;
  /** Left out because a lag or lead reaches outside the data or into a hole. */
  readonly lostToLags: number;
  /** Left out because a cell in a used column is blank or #N/A. */
  readonly lostToMissing: number;
}

/** Accounts for the rows of a sample of which some take part, given the columns that are used. */
export function accountFor(
  { labels }: Observations,
  requested: readonly boolean[],
  included: Int32Array,
  used: readonly DoubleDoubleVector[],
): SampleAccount {
  const columns = [...new Set(used)].map(({ high }) => high);
  let requestedCount = 0;
  let lostToMissing = 0;
  let next = 0;
  for (let row = 0; row < requested.length; row++) {
    if (requested[row]) requestedCount++;
    if (row === included[next]) next++;
    else if (requested[row] && isMissingIn(columns, row)) lostToMissing++;
  }
  return {
    first: labels[included[0]],
    last: labels[included[included.length - 1]],
    requested: requestedCount,
    included: included.length,
    lostToMissing,
    lostToLags: requestedCount - included.length - lostToMissing,
  };
}

/** Whether a row has no value in one of the columns. */
export function isMissingIn(columns: readonly Float64Array[], row: number): boolean {
  for (const column of columns) {
    if (Number.isNaN(column[row])) return true;
  }
  return false;
}
