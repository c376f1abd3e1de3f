import {
  type Interval,
  decimalInterval,
  divide,
  pointInterval,
  subtract,
} from '../../../numerics/interval';
import type { CouplingFormName } from '../../coupling/coupling-degree';

/** What a table is held against: how C, T and D would follow from the levels. */
export interface AssumedDesign {
  readonly form: CouplingFormName;
  /** One a system. */
  readonly weights: readonly Interval[];
  readonly theta: Interval;
}

export function equalWeights(count: number): Interval[] {
  return new Array<Interval>(count).fill(divide(pointInterval(1), pointInterval(count)));
}

export function givenWeights(weights: readonly number[]): Interval[] {
  return weights.map(decimalInterval);
}

/** α and β = 1 − α. */
export function pairOf(alpha: Interval): Interval[] {
  return [alpha, subtract(pointInterval(1), alpha)];
}
