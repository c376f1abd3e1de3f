import { type Interval, middle } from '../../../numerics/interval';
import { fitWeights } from './fit-weights';
import type { PrintedRow } from './printed-coupling-table';
import type { WeightFit, WeightFrame } from './row-check';
import type { Solving } from './solve-row';
import { sharedTheta, shortestWithin } from './theta-candidates';

/** Beyond so many parts of what the rows leave of θ, or so many steps, the question stays open. */
const MOST_PARTS = 64;
const MOST_STEPS = 4000;

/** Weights, and the θ that they were found with. */
export type ThetaFit =
  | (Extract<WeightFit, { state: 'fits' }> & {
      readonly theta: Interval;
      /** All of θ that C, T and D leave open; the same where θ was not looked for. */
      readonly thetaRange: Interval;
    })
  | Exclude<WeightFit, { state: 'fits' }>;

/** Weights under the θ of a frame, or under any where the frame leaves it open. */
export function* fitFrame(rows: readonly PrintedRow[], frame: WeightFrame): Solving<ThetaFit> {
  if (frame.isThetaOpen === true) return yield* fitTheta(rows, frame);
  const fit = yield* fitWeights(rows, frame);
  const { theta } = frame;
  return fit.state === 'fits' ? { ...fit, theta, thetaRange: theta } : fit;
}

/** One θ for all rows, and weights; open where that takes too many steps. */
function* fitTheta(rows: readonly PrintedRow[], frame: WeightFrame): Solving<ThetaFit> {
  const search = searchTheta(rows, frame);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = search.next();
    if (next.done === true) return next.value;
    yield undefined;
  }
  return { state: 'open', culprits: [] };
}

/**
 * What the rows leave of θ is halved until a θ is found with which no row is contradicted, or each part
 * is proved to hold none.
 */
function* searchTheta(rows: readonly PrintedRow[], frame: WeightFrame): Solving<ThetaFit> {
  const thetaRange = sharedTheta(rows, frame.form, frame.thetaWithin);
  if (thetaRange === undefined) return { state: 'none', culprits: [] };
  const culprits = new Set<number>();
  const parts = [thetaRange];
  for (let count = 0; count < MOST_PARTS; count++) {
    const part = parts.shift();
    if (part === undefined) return { state: 'none', culprits: [...culprits] };
    const within = yield* fitWeights(rows, { ...frame, theta: part });
    if (within.state !== 'none') {
      const theta = shortestWithin(part);
      const at = yield* fitWeights(rows, { ...frame, theta });
      if (at.state === 'fits') return { ...at, theta, thetaRange };
      at.culprits.forEach((row) => culprits.add(row));
      const cut = middle(part);
      parts.push({ lower: part.lower, upper: cut }, { lower: cut, upper: part.upper });
    } else {
      within.culprits.forEach((row) => culprits.add(row));
    }
  }
  return { state: 'open', culprits: [...culprits] };
}
