import { type DoubleDouble, divide, fromNumber, subtract } from '../../numerics/double-double';
import {
  type DoubleDoubleVector,
  element,
  pick,
  sum,
  zeroVector,
} from '../../numerics/double-double-vector';

/** For each group the places of its observations, in order. */
export type Groups = readonly Int32Array[];

/** x̄. */
export function meanOf(vector: DoubleDoubleVector): DoubleDouble {
  return divide(sum(vector), fromNumber(vector.high.length));
}

/** The mean of each group. */
export function groupMeans(vector: DoubleDoubleVector, groups: Groups): DoubleDouble[] {
  return groups.map((places) => meanOf(pick(vector, places)));
}

/** Deviations from the means of the groups. */
export function groupDeviations(vector: DoubleDoubleVector, groups: Groups): DoubleDoubleVector {
  const result = zeroVector(vector.high.length);
  groupMeans(vector, groups).forEach((mean, group) => {
    for (const place of groups[group]) {
      const { high, low } = subtract(element(vector, place), mean);
      result.high[place] = high;
      result.low[place] = low;
    }
  });
  return result;
}
