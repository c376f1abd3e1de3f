import { deepestPoint, type HalfSpace, rangeWithin } from '../../../numerics/deepest-point';
import { type Interval, middle, pointInterval } from '../../../numerics/interval';
import type { PrintedRow } from './printed-coupling-table';
import { fitting, RowCheck, type WeightFit, type WeightFrame } from './row-check';
import type { Solving } from './solve-row';
import { slabOf, weighedRow } from './weight-slabs';

/** With rows no more than that weights would explain anything. */
const SPARE_ROWS = 2;

/** Weights that do not sum to 1, as where T is the plain sum of the systems; undefined without any. */
export function* fitFreeWeights(
  rows: readonly PrintedRow[],
  frame: WeightFrame,
): Solving<Extract<WeightFit, { state: 'fits' }> | undefined> {
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
  const check = new RowCheck(rows, frame);
  for (const scale of [1, 10, 100]) {
    const weights = whole.point.map((weight) => pointInterval(Math.round(weight * scale) / scale));
    const isInside = weights.every(
      (weight, i) => hull[i].lower <= middle(weight) && middle(weight) <= hull[i].upper,
    );
    if (!isInside || weights.some(({ upper }) => upper === 0)) continue;
    const fit = fitting(weights);
    if ((yield* check.fits(weights)) && fit.state === 'fits') return fit;
  }
  const deepest = whole.point.map(pointInterval);
  const fit = fitting(deepest, hull);
  return (yield* check.fits(deepest)) && fit.state === 'fits' ? fit : undefined;
}
