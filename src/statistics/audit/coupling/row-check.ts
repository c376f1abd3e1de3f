import type { Interval } from '../../../numerics/interval';
import type { AssumedDesign, StatedWeight } from './assumed-design';
import type { PrintedRow } from './printed-coupling-table';
import { solvabilitySteps } from './row-identities';
import type { Solving } from './solve-row';

/** Form and θ, for which weights are looked for; stated ones may have been rounded. */
export interface WeightFrame extends Pick<AssumedDesign, 'form' | 'theta'> {
  readonly systemCount: number;
  /** Whether θ may be any that the rows share, not this one alone. */
  readonly isThetaOpen?: boolean;
  /** What a stated θ leaves of it: all that is rounded to that. */
  readonly thetaWithin?: Interval;
  readonly stated?: readonly StatedWeight[];
}

/**
 * fits: with these weights no row is contradicted. none: proved that no weights do that; the culprits
 * are rows of which one at least has to go. open: neither, within the work allowed.
 */
export type WeightFit =
  | {
      readonly state: 'fits';
      readonly weights: readonly Interval[];
      readonly range: readonly Interval[];
    }
  | { readonly state: 'none' | 'open'; readonly culprits: readonly number[] };

export function fitting(weights: readonly Interval[], range = weights): WeightFit {
  return { state: 'fits', weights, range };
}

/** Solves rows, the one that failed last first. */
export class RowCheck {
  private readonly order: number[];
  private readonly failed = new Set<number>();

  constructor(
    readonly rows: readonly PrintedRow[],
    private readonly frame: WeightFrame,
  ) {
    this.order = [...rows.keys()];
  }

  /** Rows that failed, the first one first. */
  get culprits(): number[] {
    return [...this.failed];
  }

  /** Whether no row is contradicted: by weights at a point, or by any within ranges. */
  *fits(weights: readonly Interval[]): Solving<boolean> {
    const { form, theta } = this.frame;
    for (const [place, row] of this.order.entries()) {
      const solved = yield* solvabilitySteps(this.rows[row], { form, theta, weights });
      if (solved !== 'impossible') continue;
      this.order.splice(place, 1);
      this.order.unshift(row);
      this.failed.add(row);
      return false;
    }
    return true;
  }
}
