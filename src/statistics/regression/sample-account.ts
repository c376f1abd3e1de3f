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
  const requestedCount = requested.reduce((count, each) => (each ? count + 1 : count), 0);
  const lost = requestedCount - included.length;
  const lostToMissing = lost === 0 ? 0 : missingAmongLost(requested, included, used);
  return {
    first: labels[included[0]],
    last: labels[included[included.length - 1]],
    requested: requestedCount,
    included: included.length,
    lostToMissing,
    lostToLags: lost - lostToMissing,
  };
}

/** How many rows of the sample that take no part have no value in a used column. */
function missingAmongLost(
  requested: readonly boolean[],
  included: Int32Array,
  used: readonly DoubleDoubleVector[],
): number {
  const missing = missingRows([...new Set(used)].map(({ high }) => high));
  let count = 0;
  let next = 0;
  for (let row = 0; row < requested.length; row++) {
    if (row === included[next]) next++;
    else if (requested[row]) count += missing[row];
  }
  return count;
}

/** 1 for each row that has no value in one of the columns, else 0. */
export function missingRows(columns: readonly Float64Array[]): Uint8Array {
  const missing = new Uint8Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      if (Number.isNaN(column[row])) missing[row] = 1;
    }
  }
  return missing;
}
