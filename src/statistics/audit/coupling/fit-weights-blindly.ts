import { type Interval, middle, pointInterval } from '../../../numerics/interval';
import { equalWeights, pairOf } from './assumed-design';
import { type RowCheck, type WeightFit, type WeightFrame, fitting } from './row-check';
import type { Solving } from './solve-row';

/** Where a system is not printed, weights have to be looked for everywhere. */
const MOST_BOXES_BLIND = 160;
const SIMPLE_STEP = 0.05;
/** A weight of nothing would let a system that is not printed be anything. */
const LEAST_WEIGHT = 0.001;

/** A system is not printed in any row: round weights first, then all between them. */
export function* fitBlindly(check: RowCheck, frame: WeightFrame): Solving<WeightFit> {
  const equal = equalWeights(frame.systemCount);
  const [first] = frame.stated ?? [];
  if (frame.stated === undefined && (yield* check.fits(equal))) return fitting(equal);
  if (frame.systemCount !== 2) return { state: 'open', culprits: check.culprits };
  const count = Math.round(1 / SIMPLE_STEP);
  const steps = Array.from({ length: count - 1 }, (_, k) =>
    Number(((k + 1) * SIMPLE_STEP).toFixed(2)),
  );
  if (frame.stated === undefined) {
    for (const alpha of steps) {
      const weights = pairOf(pointInterval(alpha));
      if (yield* check.fits(weights)) return fitting(weights);
    }
  }
  const least = first?.range.lower ?? LEAST_WEIGHT;
  const most = first?.range.upper ?? 1 - LEAST_WEIGHT;
  const cuts = [least, ...steps.filter((alpha) => least < alpha && alpha < most), most];
  const parts = cuts.slice(1).map((upper, k): Interval => ({ lower: cuts[k], upper }));
  let budget = MOST_BOXES_BLIND;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    if (budget-- === 0) return { state: 'open', culprits: check.culprits };
    if (!(yield* check.fits(pairOf(part)))) continue;
    const centre = pairOf(pointInterval(middle(part)));
    if (yield* check.fits(centre)) return fitting(centre, pairOf(part));
    const cut = middle(part);
    parts.push({ lower: part.lower, upper: cut }, { lower: cut, upper: part.upper });
  }
  return { state: 'none', culprits: check.culprits };
}
