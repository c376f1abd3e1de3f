import { deepestPoint } from '../../../numerics/deepest-point';
import { type Interval, middle, pointInterval, width } from '../../../numerics/interval';
import { equalWeights } from './assumed-design';
import { fitBlindly } from './fit-weights-blindly';
import type { PrintedRow } from './printed-coupling-table';
import { RowCheck, type WeightFit, type WeightFrame, fitting } from './row-check';
import { simpleWeights } from './simple-weights';
import type { Solving } from './solve-row';
import { boundsOf, hullOf, isInside, rowsOf, sidesOf, weightsAt } from './weight-bounds';

const MOST_BOXES = 40;
/** Weights with Σw = 1 that no row contradicts. */
export function* fitWeights(rows: readonly PrintedRow[], frame: WeightFrame): Solving<WeightFit> {
  const check = new RowCheck(rows, frame);
  yield undefined;
  if (frame.stated !== undefined) {
    const written = frame.stated.map((weight) => weight.written);
    if (yield* check.fits(written)) return fitting(written);
    if (frame.stated.every((weight) => weight.range === weight.written)) {
      return { state: 'none', culprits: check.culprits };
    }
  }
  const equal = equalWeights(frame.systemCount);
  if (!rows.some(({ levels }) => levels.some(Boolean))) {
    return (yield* check.fits(equal))
      ? fitting(equal, [])
      : { state: 'none', culprits: check.culprits };
  }
  const isBlind = rows.every(({ levels }) => levels.includes(undefined));
  return yield* isBlind ? fitBlindly(check, frame) : fitWithin(check, frame);
}

/** All systems are printed in some rows at least: each of these bounds the weights. */
function* fitWithin(check: RowCheck, frame: WeightFrame): Solving<WeightFit> {
  const bounds = boundsOf(check.rows, frame);
  if (bounds.none.length > 0) return { state: 'none', culprits: bounds.none };
  const whole = deepestPoint(bounds.spaces, frame.systemCount - 1);
  if (whole.isEmpty) {
    return { state: 'none', culprits: rowsOf(whole, bounds) };
  }
  const hull = hullOf(bounds.spaces, whole);
  const equal = equalWeights(frame.systemCount);
  const deepest = weightsAt(whole);
  const simple = [equal, ...(frame.stated === undefined ? simpleWeights(deepest, hull) : [])];
  for (const weights of simple.filter((each) => isInside(each, bounds.spaces))) {
    if (yield* check.fits(weights)) return fitting(weights);
  }
  if (yield* check.fits(deepest.map(pointInterval)))
    return fitting(deepest.map(pointInterval), hull);
  let budget = MOST_BOXES;
  const boxes = [hull];
  for (let box = boxes.shift(); box !== undefined; box = boxes.shift()) {
    if (budget-- === 0) return { state: 'open', culprits: check.culprits };
    yield undefined;
    const sides = box.slice(0, -1).flatMap((side, i, all) => sidesOf(side, i, all.length));
    const spaces = [...bounds.spaces, ...sides];
    const within = deepestPoint(spaces, frame.systemCount - 1);
    if (within.isEmpty) continue;
    const point = weightsAt(within).map(pointInterval);
    if (yield* check.fits(point)) return fitting(point, hull);
    const tight = hullOf(spaces, within);
    if (!(yield* check.fits(tight))) continue;
    boxes.push(...halvesOf(tight));
  }
  return { state: 'none', culprits: [...new Set([...check.culprits, ...rowsOf(whole, bounds)])] };
}

/** In two along the weight that is most open. */
function halvesOf(box: readonly Interval[]): Interval[][] {
  const widths = box.slice(0, -1).map(width);
  const widest = widths.indexOf(Math.max(...widths));
  const { lower, upper } = box[widest];
  const cut = middle(box[widest]);
  const withSide = (side: Interval): Interval[] => box.map((own, i) => (i === widest ? side : own));
  return [withSide({ lower, upper: cut }), withSide({ lower: cut, upper })];
}
