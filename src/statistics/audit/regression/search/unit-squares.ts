import type { RowWindow } from './transformation';

/**
 * How near, as a share of what is tried: of series whose values are as large as those of z-scores a few
 * times as many come so near by chance, of others hardly any.
 */
const NEAREST_SHARE = 0.01;

/**
 * Whether a series without negative values has Σv² = n − 1 or n over some rows around those given, as
 * |z| has by either deviation, wherever its signs were; as nearly as chance would seldom have it.
 */
export function hasUnitSquares(values: Float64Array, covering: RowWindow): boolean {
  const runCount = (covering.first + 1) * (values.length - covering.last);
  let inner = 0;
  for (let row = covering.first + 1; row < covering.last; row++) inner += squareOf(values[row]);
  for (let first = covering.first; first >= 0; first--) {
    inner += squareOf(values[first]);
    let sum = inner;
    for (let last = covering.last; last < values.length; last++) {
      sum += squareOf(values[last]);
      // A missing or negative value ends it, whichever rows are added.
      if (Number.isNaN(sum)) break;
      const count = last - first + 1;
      const off = Math.min(Math.abs(sum - (count - 1)), Math.abs(sum - count));
      if ((2 * runCount * off) / count <= NEAREST_SHARE) return true;
    }
  }
  return false;
}

function squareOf(value: number): number {
  return value < 0 ? NaN : value * value;
}
