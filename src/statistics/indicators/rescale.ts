import { recoverDecimals } from '../../numerics/decimal';
import { toNumber } from '../../numerics/double-double';
import { sum } from '../../numerics/double-double-vector';
import {
  centreOf,
  extremes,
  isConstant,
  norm,
  sampleDeviation,
  unitScale,
} from '../../numerics/moments';

/** How a column is made dimensionless. */
export const RESCALE_METHODS = ['minmax', 'zscore', 'abszscore', 'max', 'sum', 'norm'] as const;
export type RescaleMethod = (typeof RESCALE_METHODS)[number];

/** 1: the more, the better; −1: a cost, the less, the better. */
export type Direction = 1 | -1;

/** The methods that know a cost indicator. */
export const DIRECTED_METHODS: readonly RescaleMethod[] = ['minmax', 'zscore'];

export interface Rescaling {
  readonly method: RescaleMethod;
  readonly direction: Direction;
  /** What min-max maps the smallest and the largest value onto. */
  readonly low: number;
  readonly high: number;
}

/**
 * A column made dimensionless:
 *
 * - minmax: low + (high − low)(x − min)/(max − min), or (max − x) in place of (x − min) for a cost
 * - zscore: (x − x̄)/s with s over n − 1, negated for a cost; abszscore: its absolute value, as in
 *   X. Wu (2020)
 * - max: x/max; sum: x/Σx; norm: x/√Σx²
 *
 * @param column NaN where a value is missing; such rows are left out of the column's statistics
 * @returns a column of the same length: NaN where the value was missing, and throughout where it
 *   cannot be formed, because the column is constant or what it is divided by is 0
 */
export function rescale(column: Float64Array, rescaling: Rescaling): Float64Array {
  const present = presentOf(column);
  const result = new Float64Array(column.length).fill(NaN);
  if (isConstant(present)) return result;
  const rescaled = rescalerOf(present, rescaling);
  for (let i = 0; i < column.length; i++) result[i] = rescaled(column[i]);
  return result;
}

/** The column itself where nothing is missing: filtering costs more than all the rest. */
function presentOf(column: Float64Array): Float64Array {
  for (let i = 0; i < column.length; i++) {
    if (Number.isNaN(column[i])) return column.filter((value) => !Number.isNaN(value));
  }
  return column;
}

function rescalerOf(
  present: Float64Array,
  { method, direction, low, high }: Rescaling,
): (value: number) => number {
  switch (method) {
    case 'minmax':
      return ontoRange(present, direction, low, high);
    case 'zscore':
      return score(present, direction);
    case 'abszscore': {
      const signed = score(present, 1);
      return (value) => Math.abs(signed(value));
    }
    case 'max':
      return dividedBy(extremes(present).maximum);
    case 'sum':
      // Exactly, from the decimals that cells show: 0.1 + 0.2 − 0.3 is 0.
      return dividedBy(toNumber(sum(recoverDecimals(present))));
    case 'norm':
      return dividedBy(norm(present));
  }
}

/** (x − x̄)/s, whatever the size of the values. */
function score(present: Float64Array, direction: Direction): (value: number) => number {
  const scale = unitScale(present);
  const values = present.map((value) => value * scale);
  const { high, low } = centreOf(values);
  const deviation = direction * sampleDeviation(values);
  return (value) => (value * scale - high - low) / deviation;
}

function ontoRange(
  present: Float64Array,
  direction: Direction,
  low: number,
  high: number,
): (value: number) => number {
  const { minimum, maximum } = extremes(present);
  // The distance of two huge values of opposite sign would overflow.
  const scale = Number.isFinite(maximum - minimum) ? 1 : 0.5;
  const from = (direction === 1 ? minimum : maximum) * scale;
  const spread = (direction === 1 ? maximum : minimum) * scale - from;
  return (value) => {
    const share = (value * scale - from) / spread;
    // Rounding may carry a value past an end.
    return Math.min(high, Math.max(low, low * (1 - share) + high * share));
  };
}

/** What overflowed stays so, instead of turning every value into 0. */
function dividedBy(divisor: number): (value: number) => number {
  if (divisor === 0) return () => NaN;
  return Number.isFinite(divisor) ? (value) => value / divisor : () => Infinity;
}
