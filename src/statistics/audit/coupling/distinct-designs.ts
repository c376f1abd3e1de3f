import { type Interval, middle } from '../../../numerics/interval';
import type { FittedDesign } from './fit-design';

/** Weights or θ less apart are one to whoever chooses them. */
const NEAR = 0.005;
const CHOSEN_DECIMALS = 2;

/**
 * Of designs that the rows do not tell apart, those that a reader would: of one form and θ the first,
 * which is the simplest, and others only where somebody would choose their weights, or where they
 * satisfy other rows.
 */
export function distinctDesigns(fitted: readonly FittedDesign[]): FittedDesign[] {
  const kept: FittedDesign[] = [];
  for (const each of fitted) {
    if (!kept.some((simpler) => isOne(simpler, each))) kept.push(each);
  }
  return kept;
}

function isOne(simpler: FittedDesign, other: FittedDesign): boolean {
  const [first, second] = [simpler.design, other.design];
  if (first.form !== second.form || !areNear([first.theta], [second.theta])) return false;
  if (areNear(first.weights, second.weights)) return true;
  // Both satisfy the same rows: these leave open whatever lies between, too.
  return simpler.failing.join() === other.failing.join() && !isChosen(second.weights);
}

function areNear(first: readonly Interval[], second: readonly Interval[]): boolean {
  return first.every((range, i) => Math.abs(middle(range) - middle(second[i])) < NEAR);
}

function isChosen(weights: readonly Interval[]): boolean {
  return weights.every((weight) => {
    const value = middle(weight);
    return Math.abs(value - Number(value.toFixed(CHOSEN_DECIMALS))) < 1e-9;
  });
}
