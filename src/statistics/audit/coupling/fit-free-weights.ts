import { deepestPoint, type HalfSpace, rangeWithin } from '../../../numerics/deepest-point';
import { contains, type Interval, pointInterval } from '../../../numerics/interval';
import type { PrintedRow } from './printed-coupling-table';
import { fitting, RowCheck, type WeightFit, type WeightFrame } from './row-check';
import type { Solving } from './solve-row';
import { slabOf, weighedRow } from './weight-slabs';

/** With rows no more than that weights would explain anything. */
const SPARE_ROWS = 2;

/** Weights that go with all rows, and all that their sum can then be. */
export type FreeWeights = Extract<WeightFit, { state: 'fits' }> & { readonly sum: Interval };

/** Weights that do not sum to 1, as where T is the plain sum of the systems; undefined without any. */
export function* fitFreeWeights(
  rows: readonly PrintedRow[],
  frame: WeightFrame,
): Solving<FreeWeights | undefined> {
  const spaces: HalfSpace[] = [];
  for (const row of rows) {
    const weighed = weighedRow(row, frame.form, frame.theta);
    if (weighed === 'none' || weighed === undefined) return undefined;
    spaces.push(...slabOf(weighed));
  }
  const count = frame.systemCount;
  if (rows.length < count + SPARE_ROWS) return undefined;
  const whole = deepestPoint(spaces, count);
  if (whole.isEmpty) return undefined;
  const units = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (__, j) => (i === j ? 1 : 0)),
  );
  const hull: Interval[] = units.map((unit) => rangeWithin(spaces, whole, unit));
  const sum = rangeWithin(spaces, whole, new Array<number>(count).fill(1));
  const check = new RowCheck(rows, frame);
  for (const weights of guesses([equalWithin(spaces, count), whole.point], hull)) {
    const fit = fitting(weights);
    if ((yield* check.fits(weights)) && fit.state === 'fits') return { ...fit, sum };
  }
  const deepest = whole.point.map(pointInterval);
  const fit = fitting(deepest, hull);
  return (yield* check.fits(deepest)) && fit.state === 'fits' ? { ...fit, sum } : undefined;
}

/** Weights of few digits near some points, and within what the rows leave of each. */
function guesses(points: readonly (readonly number[])[], hull: readonly Interval[]): Interval[][] {
  const rounded = points.flatMap((near) =>
    [1, 10, 100].map((scale) => near.map((weight) => Math.round(weight * scale) / scale)),
  );
  return rounded
    .filter((weights) => weights.every((weight, i) => weight !== 0 && contains(hull[i], weight)))
    .map((weights) => weights.map(pointInterval));
}

/** One weight for all systems, which is likelier than others where rows that are alike allow for many. */
function equalWithin(spaces: readonly HalfSpace[], count: number): number[] {
  const along = spaces.map((space) => ({
    ...space,
    normal: [space.normal.reduce((sum, x) => sum + x, 0)],
  }));
  return new Array<number>(count).fill(deepestPoint(along, 1).point[0]);
}
