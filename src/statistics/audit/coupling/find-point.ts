import { type Interval, middle, overlap, pointInterval, width } from '../../../numerics/interval';
import type { RowConstraints } from './row-constraints';

const MOST_STEPS = 60;
/** Beyond the nearest point of a target: projections onto edges alone would never arrive. */
const INTO_TARGET = 0.2;

/**
 * Looks for a point of the box at which every function lies within its target, by moving to the
 * target that is missed most, the shortest way, again and again.
 */
export function findPoint(
  { targets, enclose }: RowConstraints,
  part: readonly Interval[],
): boolean {
  let point = part.map(middle);
  for (let step = 0; step < MOST_STEPS; step++) {
    const functions = enclose(point.map(pointInterval));
    const worst = mostMissed(
      functions.map(({ value }) => value),
      targets,
    );
    if (worst === undefined) return true;
    const { index, miss } = worst;
    // Every variable counted in its own width.
    const slopes = functions[index].slopes.map((slope, i) => middle(slope) * width(part[i]));
    const size = slopes.reduce((sum, slope) => sum + slope * slope, 0);
    if (!(size > 0 && Number.isFinite(size))) return false;
    point = point.map((value, i) => {
      const moved = value + (miss * slopes[i] * width(part[i])) / size;
      return Math.min(part[i].upper, Math.max(part[i].lower, moved));
    });
  }
  return false;
}

/** The target that is missed by most of its width, and what is lacking; undefined where none is. */
function mostMissed(
  values: readonly Interval[],
  targets: readonly Interval[],
): { readonly index: number; readonly miss: number } | undefined {
  let worst: { readonly index: number; readonly miss: number; readonly share: number } | undefined;
  values.forEach((value, index) => {
    const target = targets[index];
    if (overlap(value, target)) return;
    const at = middle(value);
    const into = INTO_TARGET * width(target);
    const miss = at < target.lower ? target.lower + into - at : target.upper - into - at;
    const share = Math.abs(miss) / (width(target) || 1);
    if (worst === undefined || share > worst.share) worst = { index, miss, share };
  });
  return worst;
}
