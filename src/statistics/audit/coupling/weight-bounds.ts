import { type DeepestPoint, type HalfSpace, rangeWithin } from '../../../numerics/deepest-point';
import { type Interval, middle, width } from '../../../numerics/interval';
import type { PrintedRow } from './printed-coupling-table';
import type { WeightFrame } from './row-check';
import { slabOf, weighedRow, withoutLast } from './weight-slabs';

/** How much of a box counts as near its side. */
const NEAR_SIDE = 0.05;

/** What rows and stated weights leave of the weights, all but the last, as half spaces. */
export interface WeightBounds {
  readonly spaces: readonly HalfSpace[];
  /** The row that a half space is of; −1 for none. */
  readonly owners: readonly number[];
  /** Rows that no weights satisfy. */
  readonly none: readonly number[];
}

export function boundsOf(
  rows: readonly PrintedRow[],
  { form, theta, systemCount, stated }: WeightFrame,
): WeightBounds {
  const spaces: HalfSpace[] = [];
  const owners: number[] = [];
  const none: number[] = [];
  rows.forEach((row, r) => {
    const weighed = weighedRow(row, form, theta);
    if (weighed === 'none') none.push(r);
    else if (weighed !== undefined) {
      const slab = slabOf(weighed).map(withoutLast);
      spaces.push(...slab);
      owners.push(...slab.map(() => r));
    }
  });
  const most = new Array<number>(systemCount - 1).fill(1);
  const sides = [
    { normal: most, limit: 1, scale: 1 },
    ...(stated ?? []).flatMap(({ range }, i) =>
      i < systemCount - 1 ? sidesOf(range, i, systemCount - 1) : sidesOfLast(range, most),
    ),
  ];
  return { spaces: [...spaces, ...sides], owners: [...owners, ...sides.map(() => -1)], none };
}

export function sidesOf(range: Interval, system: number, count: number): HalfSpace[] {
  const unit = Array.from({ length: count }, (_, i) => (i === system ? 1 : 0));
  const scale = width(range) * NEAR_SIDE || Number.EPSILON;
  return [
    { normal: unit, limit: range.upper, scale },
    { normal: unit.map((x) => -x), limit: -range.lower, scale },
  ];
}

/** The last weight is what the others leave of 1. */
function sidesOfLast(range: Interval, ones: readonly number[]): HalfSpace[] {
  const scale = width(range) * NEAR_SIDE || Number.EPSILON;
  return [
    { normal: [...ones], limit: 1 - range.lower, scale },
    { normal: ones.map((x) => -x), limit: range.upper - 1, scale },
  ];
}

export function rowsOf({ binding }: DeepestPoint, { owners }: WeightBounds): number[] {
  return [...new Set(binding.map((space) => owners[space]))].filter((row) => row >= 0);
}

export function weightsAt({ point }: DeepestPoint): number[] {
  return [...point, 1 - point.reduce((sum, weight) => sum + weight, 0)];
}

/** From the least to the greatest that each weight can be. */
export function hullOf(spaces: readonly HalfSpace[], within: DeepestPoint): Interval[] {
  const units = within.point.map((_, i) => within.point.map((__, j) => (i === j ? 1 : 0)));
  const ranges = units.map((unit) => rangeWithin(spaces, within, unit));
  const rest = rangeWithin(
    spaces,
    within,
    within.point.map(() => 1),
  );
  return [...ranges, { lower: Math.max(0, 1 - rest.upper), upper: 1 - rest.lower }];
}

export function isInside(weights: readonly Interval[], spaces: readonly HalfSpace[]): boolean {
  const point = weights.slice(0, -1).map(middle);
  return spaces.every(
    ({ normal, limit, scale }) =>
      normal.reduce((sum, x, i) => sum + x * point[i], 0) <= limit + 1e-9 * scale,
  );
}
