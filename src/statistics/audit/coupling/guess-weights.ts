import { divide, type Interval, overlap, subtract } from '../../../numerics/interval';
import { mostShared } from '../../../numerics/most-shared';
import { decimalsWithin } from '../../../numerics/simplest-decimal';
import type { CouplingFormName } from '../../coupling/coupling-degree';
import { equalWeights, givenWeights, pairOf } from './assumed-design';
import type { GuessedWeights } from './guessed-weights';
import type { PrintedRow } from './printed-coupling-table';
import { type WeightedRow, weightedRow } from './weighted-row';
import { weightsOfMany } from './weights-of-many';

const MOST_DECIMALS = 4;
const MOST_GUESSES = 4;
/** Where one of two systems is not printed at all: its weight in steps of this. */
const STEP = 0.05;
/** A weight of nothing would let a system that is not printed be anything. */
const ANY_WEIGHT: Interval = { lower: 0.001, upper: 0.999 };

/**
 * The weights that a table may have been made with, equal ones first. Two systems: α that most rows
 * share, with β = 1 − α. More: what few rows determine. T is the printed one, else what D implies under
 * the form and θ.
 */
export function guessWeights(
  rows: readonly PrintedRow[],
  systemCount: number,
  form: CouplingFormName,
  theta: Interval,
): GuessedWeights {
  const equal = equalWeights(systemCount);
  const isOneMissing = rows.every(({ levels }) => levels.includes(undefined));
  const weighted = rows.flatMap((row) => weightedRow(row, form, theta) ?? []);
  const { simple, open } =
    systemCount > 2
      ? weightsOfMany(weighted, systemCount)
      : isOneMissing
        ? weightsInSteps()
        : weightsOfTwo(weighted);
  const different = simple.filter((weights) => !weights.every((w, i) => overlap(w, equal[i])));
  return { simple: [equal, ...different], open };
}

function weightsOfTwo(rows: readonly WeightedRow[]): GuessedWeights {
  const most = mostShared(rows.flatMap((row) => alphaOf(row) ?? []));
  // Without a row whose levels differ any weights will do.
  if (most === undefined) return { simple: [], open: [pairOf(ANY_WEIGHT)] };
  const simple = most.count < 2 ? [] : decimalsWithin(most.shared, MOST_DECIMALS, MOST_GUESSES);
  return {
    simple: simple.map((alpha) => givenWeights([alpha, complement(alpha)])),
    open: [pairOf(most.shared)],
  };
}

function complement(alpha: number): number {
  return Number((1 - alpha).toFixed(MOST_DECIMALS));
}

/** T against two levels: α = (T − U₂)/(U₁ − U₂). */
function alphaOf({ levels: [first, second], index }: WeightedRow): Interval | undefined {
  const range = divide(subtract(index, second), subtract(first, second));
  return Number.isFinite(range.lower) && Number.isFinite(range.upper) ? range : undefined;
}

/** Any α may be right where a system is not printed: each step, then all between two steps. */
function weightsInSteps(): GuessedWeights {
  const steps = Array.from({ length: Math.round(1 / STEP) }, (_, k) => k * STEP);
  const inside = steps.slice(1).map((alpha) => Number(alpha.toFixed(2)));
  return {
    simple: inside.map((alpha) => givenWeights([alpha, complement(alpha)])),
    open: steps.map((alpha) =>
      pairOf({
        lower: Math.max(alpha, ANY_WEIGHT.lower),
        upper: Math.min(alpha + STEP, ANY_WEIGHT.upper),
      }),
    ),
  };
}
