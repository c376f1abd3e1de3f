import { bin } from 'd3-array';

/** How many values lie in [from, to); the last bin holds its upper end too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * A histogram with bins of one round width, about as many as Sturges' rule asks for (H. A. Sturges,
 * Journal of the American Statistical Association 21 (1926) 65–66). The ends of the bins are
 * decimals.
 *
 * @returns no bins without values; one bin where all values are one
 */
export function histogram(values: ArrayLike<number>): Bin[] {
  const bins = bin()(Array.from(values));
  return bins.flatMap((own) =>
    own.x0 === undefined || own.x1 === undefined
      ? []
      : [{ from: own.x0, to: own.x1, count: own.length }],
  );
}
