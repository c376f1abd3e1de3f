import { type Interval, middle, width } from '../../../numerics/interval';
import { type RescaleMethod, rescale } from '../../indicators/rescale';

/** A column over some rows in succession is another one rescaled over those rows. */
export interface RescalingMatch {
  readonly method: RescaleMethod;
  readonly direction: 1 | -1;
  /** Rows counted from 0, both ends included. */
  readonly first: number;
  readonly last: number;
}

interface Rescaler {
  readonly method: RescaleMethod;
  readonly direction: 1 | -1;
}

const RESCALERS: readonly Rescaler[] = [
  { method: 'abszscore', direction: 1 },
  { method: 'zscore', direction: 1 },
  { method: 'zscore', direction: -1 },
  { method: 'minmax', direction: 1 },
  { method: 'minmax', direction: -1 },
  { method: 'max', direction: 1 },
];

const FEWEST_ROWS = 4;
/** More rows than this would take too many windows. */
const MOST_ROWS = 250;
/** Of a match by chance: ten to minus this, over all windows. */
const BEYOND_CHANCE = 6;
/** A window must cover this share of the rows that can be compared. */
const SHARE_OF_ROWS = 0.5;

/**
 * The longest run of rows over which one column is the other rescaled, for each of the rescalings and
 * all contiguous runs; within what the digits of both allow.
 *
 * @param recovered what the column must have been, one a row
 * @param printed what is printed under its heading
 */
export function matchRescaling(
  recovered: readonly (Interval | undefined)[],
  printed: readonly (Interval | undefined)[],
): RescalingMatch | undefined {
  const rows = Math.min(recovered.length, printed.length);
  if (rows > MOST_ROWS) return undefined;
  const comparable = recovered.filter((value, row) => value && printed[row]).length;
  const fewest = Math.max(FEWEST_ROWS, Math.ceil(SHARE_OF_ROWS * comparable));
  for (let length = rows; length >= fewest; length--) {
    for (let first = 0; first + length <= rows; first++) {
      const last = first + length - 1;
      const rescaler = RESCALERS.find((by) => isMatch(recovered, printed, { ...by, first, last }));
      if (rescaler !== undefined) return { ...rescaler, first, last };
    }
  }
  return undefined;
}

function isMatch(
  recovered: readonly (Interval | undefined)[],
  printed: readonly (Interval | undefined)[],
  { method, direction, first, last }: RescalingMatch,
): boolean {
  const targets = recovered.slice(first, last + 1);
  const source = printed.slice(first, last + 1);
  if (targets.includes(undefined) || source.includes(undefined)) return false;
  const values = Float64Array.from(source, (cell) => (cell === undefined ? NaN : middle(cell)));
  const rescaled = rescale(values, { method, direction, low: 0, high: 1 });
  const scale = scaleOf(values, method);
  const unit = Math.max(...source.map((cell) => (cell === undefined ? 0 : width(cell) / 2)));
  let digits = 0;
  const spread = Math.max(...rescaled) - Math.min(...rescaled);
  for (const [i, target] of targets.entries()) {
    if (target === undefined || Number.isNaN(rescaled[i])) return false;
    // A value, a mean and a spread of rounded numbers, each off by at most half a unit or little more.
    const allowed = (unit * (2 + 1.1 * Math.abs(rescaled[i]))) / scale + width(target) / 2;
    if (Math.abs(rescaled[i] - middle(target)) > allowed) return false;
    digits += Math.max(0, Math.log10(spread / (2 * allowed)));
  }
  // Two rows agree with any column, moved and stretched.
  const perRow = digits / targets.length;
  return digits - 2 * perRow >= BEYOND_CHANCE;
}

/** What the differences of values are divided by. */
function scaleOf(values: Float64Array, method: RescaleMethod): number {
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  if (method === 'minmax') return largest - smallest;
  if (method === 'max') return Math.abs(largest);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
