import {
  decimalInterval,
  divide,
  type Interval,
  middle,
  pointInterval,
  subtract,
} from '../../../numerics/interval';
import { decimalsOf, digitsAt, roundedInterval } from '../../../numerics/rounded-decimal';
import type { CouplingFormName } from '../../coupling/coupling-degree';

/** What a table is held against: how C, T and D would follow from the levels. */
export interface AssumedDesign {
  readonly form: CouplingFormName;
  /** One a system. */
  readonly weights: readonly Interval[];
  readonly theta: Interval;
}

/** A weight that a paper states: as it is written, and all that was perhaps rounded to that. */
export interface StatedWeight {
  readonly written: Interval;
  readonly range: Interval;
}

export function equalWeights(count: number): Interval[] {
  return new Array<Interval>(count).fill(divide(pointInterval(1), pointInterval(count)));
}

/** A fraction stands for itself. */
export function exactWeight(weight: Interval): StatedWeight {
  return { written: weight, range: weight };
}

/** A decimal stands for itself or for what is rounded to its digits: 0.524 for 0.5235 to 0.5245. */
export function decimalWeight(
  value: number,
  decimals = Math.max(1, decimalsOf(value)),
): StatedWeight {
  const range = roundedInterval(digitsAt(value, decimals), decimals);
  return { written: decimalInterval(value), range: { ...range, lower: Math.max(0, range.lower) } };
}

/** The number that is written, or the double nearest to a fraction. */
export function writtenValue({ written }: StatedWeight): number {
  return middle(written);
}

export function statedWeight(weight: StatedWeight | number): StatedWeight {
  return typeof weight === 'number' ? decimalWeight(weight) : weight;
}

/** α and β = 1 − α. */
export function pairOf(alpha: Interval): Interval[] {
  return [alpha, subtract(pointInterval(1), alpha)];
}
