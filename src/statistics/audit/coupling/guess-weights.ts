import { variable } from '../../../numerics/enclosure';
import { recoverDecimals } from '../../../numerics/decimal';
import {
  divide,
  type Interval,
  overlap,
  pointInterval,
  subtract,
  width,
} from '../../../numerics/interval';
import { leastSquares } from '../../../numerics/least-squares';
import { mostShared } from '../../../numerics/most-shared';
import { decimalsWithin } from '../../../numerics/simplest-decimal';
import type { CouplingFormName } from '../../coupling/coupling-degree';
import { equalWeights, givenWeights } from './assumed-design';
import { FORM_ENCLOSURES } from './form-enclosures';
import type { PrintedRow } from './printed-coupling-table';
import { productOfDegreeAndIndex } from './row-constraints';

/** Weights that people choose, and all that the rows leave open. */
export interface GuessedWeights {
  readonly simple: readonly Interval[][];
  readonly open: readonly Interval[][];
}

const MOST_DECIMALS = 4;
const MOST_GUESSES = 4;
/** Rows that spoil the fit and may be left out of it. */
const MOST_LEFT_OUT = 2;
/** Where one of two systems is not printed at all: its weight in steps of this. */
const STEP = 0.05;
/** First-order bounds, with room for what is of second order. */
const ROOM = 1.5;

/** A row with levels and a T, printed or implied by D. */
interface WeightedRow {
  readonly levels: readonly Interval[];
  readonly index: Interval;
}

/**
 * The weights that a table may have been made with, equal ones first. Two systems: α that most rows
 * share, with β = 1 − α. More: least squares of T on the levels. T is the printed one, else what D
 * implies under the form and θ.
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

function weightedRow(
  { levels, degree, index, coordination }: PrintedRow,
  form: CouplingFormName,
  theta: Interval,
): WeightedRow | undefined {
  const whole = levels.flatMap((level) => level?.interval ?? []);
  if (whole.length < levels.length) return undefined;
  if (index !== undefined) return { levels: whole, index: index.interval };
  if (coordination === undefined) return undefined;
  const ofDegree =
    degree?.interval ??
    FORM_ENCLOSURES[form](whole.map((range, i) => variable(range, i, whole.length))).value;
  if (!(ofDegree.lower > 0)) return undefined;
  const implied = divide(productOfDegreeAndIndex(coordination.interval, theta), ofDegree);
  return { levels: whole, index: implied };
}

const pairOf = (alpha: Interval): Interval[] => [alpha, subtract(pointInterval(1), alpha)];

function weightsOfTwo(rows: readonly WeightedRow[]): GuessedWeights {
  const most = mostShared(rows.flatMap((row) => alphaOf(row) ?? []));
  if (most === undefined || most.count < 2) return { simple: [], open: [] };
  const simple = decimalsWithin(most.shared, MOST_DECIMALS, MOST_GUESSES);
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
    open: steps.map((alpha) => pairOf({ lower: Math.max(alpha, 0.001), upper: alpha + STEP })),
  };
}

/** Least squares of T on the levels, over all rows and without those that fit worst. */
function weightsOfMany(rows: readonly WeightedRow[], systemCount: number): GuessedWeights {
  let kept = rows;
  const simple = new Map<string, Interval[]>();
  const open: Interval[][] = [];
  for (let left = MOST_LEFT_OUT; left >= 0 && kept.length > systemCount; left--) {
    const fit = fitOf(kept, systemCount);
    if (fit === undefined) break;
    for (const weights of asDecimals(fit.weights)) {
      simple.set(weights.join(), givenWeights(weights));
    }
    open.push(fit.weights.map((w, j) => ({ lower: w - fit.bounds[j], upper: w + fit.bounds[j] })));
    const worst = fit.residuals.indexOf(Math.max(...fit.residuals));
    kept = kept.filter((_, row) => row !== worst);
  }
  return { simple: [...simple.values()], open };
}

interface WeightFit {
  readonly weights: readonly number[];
  /** How far the weights may be off by the rounding of T and of the levels. */
  readonly bounds: readonly number[];
  readonly residuals: readonly number[];
}

function fitOf(rows: readonly WeightedRow[], systemCount: number): WeightFit | undefined {
  const centre = ({ lower, upper }: Interval): number => (lower + upper) / 2;
  const columns = Array.from({ length: systemCount }, (_, system) =>
    rows.map(({ levels }) => centre(levels[system])),
  );
  const index = rows.map((row) => centre(row.index));
  const fit = leastSquares(columns.map(recoverDecimals), recoverDecimals(index));
  if (!('coefficients' in fit)) return undefined;
  const weights = fit.coefficients.map(({ high }) => high);
  // (X′X)⁻¹X′ times what each row may be off.
  const bounds = weights.map((_, j) =>
    rows.reduce((sum, { levels, index: range }, row) => {
      const lever = columns.reduce(
        (total, column, k) => total + fit.inverseCrossProduct[j][k].high * column[row],
        0,
      );
      const off = levels.reduce((most, level, k) => most + Math.abs(weights[k]) * width(level), 0);
      return sum + (Math.abs(lever) * ROOM * (off + width(range))) / 2;
    }, 0),
  );
  const residuals = index.map((value, row) =>
    Math.abs(weights.reduce((rest, weight, system) => rest - weight * columns[system][row], value)),
  );
  return { weights, bounds, residuals };
}

/** As decimals that sum to 1. */
function asDecimals(weights: readonly number[]): number[][] {
  return [1, 2, 3, MOST_DECIMALS]
    .map((decimals) => weights.map((weight) => Number(weight.toFixed(decimals))))
    .filter((rounded) => Math.abs(rounded.reduce((sum, w) => sum + w, 0) - 1) < 1e-9);
}
