import { type Interval, middle, pointInterval, width } from '../../../numerics/interval';
import { type AssumedDesign, pairOf } from './assumed-design';
import type { PrintedRow } from './printed-coupling-table';
import { solvability } from './row-identities';

/** A design and how many of the rows that it can be held against it satisfies. */
export interface FittedDesign {
  readonly design: AssumedDesign;
  readonly fitting: number;
  readonly checked: number;
}

/** How often weights that are left open are narrowed. */
const MOST_TRIES = 60;

/** How many rows a design does not contradict; with weights left open each row by itself. */
export function fitDesign(rows: readonly PrintedRow[], design: AssumedDesign): FittedDesign {
  return { design, fitting: fittingBeyond(rows, design, -1), checked: rows.length };
}

/**
 * The same for two systems whose weights are left open, but with one pair of weights for all rows: the
 * range of α is halved, the better half first, until a pair in its middle does as well as the whole.
 *
 * @param fewest where no more rows than this can fit, it is not looked at more closely
 */
export function fitTogether(
  rows: readonly PrintedRow[],
  design: AssumedDesign,
  fewest: number,
): FittedDesign {
  const whole = { design, fitting: fittingBeyond(rows, design, fewest), checked: rows.length };
  const [alpha] = design.weights;
  if (design.weights.length !== 2 || width(alpha) === 0) return whole;
  const fittingOf = (range: Interval, beyond: number): number =>
    fittingBeyond(rows, { ...design, weights: pairOf(range) }, beyond);
  const parts = [{ alpha, fitting: whole.fitting }];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    parts.sort((one, other) => other.fitting - one.fitting);
    const [best] = parts;
    const centre = middle(best.alpha);
    if (
      best.fitting <= fewest ||
      fittingOf(pointInterval(centre), best.fitting - 1) >= best.fitting
    )
      break;
    const halves = [
      { ...best.alpha, upper: centre },
      { ...best.alpha, lower: centre },
    ].map((half) => ({ alpha: half, fitting: fittingOf(half, fewest) }));
    parts.splice(0, 1, ...halves);
  }
  return { ...whole, fitting: Math.max(...parts.map(({ fitting }) => fitting)) };
}

/** How many rows fit, counted no further once they cannot be more than so many. */
function fittingBeyond(rows: readonly PrintedRow[], design: AssumedDesign, fewest: number): number {
  let most = rows.length;
  for (const row of rows) {
    if (most <= fewest) break;
    if (solvability(row, design) === 'impossible') most--;
  }
  return most;
}
