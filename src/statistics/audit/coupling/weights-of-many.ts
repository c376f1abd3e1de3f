import { Matrix, solve } from 'ml-matrix';
import {
  add,
  type Interval,
  middle,
  multiply,
  overlap,
  pointInterval,
  width,
} from '../../../numerics/interval';
import { givenWeights } from './assumed-design';
import type { GuessedWeights } from './guessed-weights';
import type { WeightedRow } from './weighted-row';

const MOST_DECIMALS = 4;
const MOST_GUESSES = 4;
/** Rows that spoil the fit and may be left out of it. */
const MOST_LEFT_OUT = 2;
/** Few rows determine the weights; so many sets of them are tried. */
const MOST_SETS = 80;
/** Rounds in which the rows that are missed most are given more weight. */
const MOST_ROUNDS = 60;

/**
 * The weights of more than two systems. Simple ones: what few rows determine (with Σw = 1), rounded to
 * decimals, those first that T goes with in most rows; a row that is wrong spoils only the sets that it
 * is in. Open ones: points, each of which T goes with in all rows but at most two.
 */
export function weightsOfMany(rows: readonly WeightedRow[], systemCount: number): GuessedWeights {
  const usable = rows.filter(({ index }) => Number.isFinite(width(index)));
  if (usable.length < systemCount) return { simple: [], open: [] };
  const exact = rowSets(usable.length, systemCount - 1).flatMap(
    (set) => weightsThrough(set.map((row) => usable[row])) ?? [],
  );
  const closest = closestWeights(usable, systemCount);
  const rounded = new Map(
    [...exact, ...closest].flatMap(asDecimals).map((weights) => [weights.join(), weights]),
  );
  const simple = bestOf([...rounded.values()], usable).slice(0, MOST_GUESSES);
  const open = [...closest, ...bestOf(exact, usable).slice(0, 1)];
  return {
    simple: simple.map(givenWeights),
    open: open.map((weights) => weights.map((weight) => pointInterval(weight))),
  };
}

/** Those that T goes with in most rows first; of several with the same count the one found first. */
function bestOf(candidates: readonly number[][], rows: readonly WeightedRow[]): number[][] {
  const counted = candidates.map((weights) => {
    const ranges = givenWeights(weights);
    const count = rows.filter(({ levels, index }) =>
      overlap(weightedSum(ranges, levels), index),
    ).length;
    return { weights, count };
  });
  return counted.sort((one, other) => other.count - one.count).map(({ weights }) => weights);
}

function weightedSum(weights: readonly Interval[], levels: readonly Interval[]): Interval {
  return levels
    .map((level, system) => multiply(weights[system], level))
    .reduce((sum, item) => add(sum, item));
}

/** Sets of so many rows, spread over all of them. */
function rowSets(rowCount: number, size: number): number[][] {
  const sets: number[][] = [];
  const extend = (set: readonly number[], next: number): void => {
    if (set.length === size) sets.push([...set]);
    for (let row = next; row < rowCount && set.length < size && sets.length < 5000; row++) {
      extend([...set, row], row + 1);
    }
  };
  extend([], 0);
  const stride = Math.max(1, sets.length / MOST_SETS);
  return Array.from(
    { length: Math.min(sets.length, MOST_SETS) },
    (_, k) => sets[Math.floor(k * stride)],
  );
}

/** The weights with Σw = 1 that rows one fewer than the systems determine. */
function weightsThrough(rows: readonly WeightedRow[]): [number[]] | undefined {
  const levels = [...rows.map((row) => row.levels.map(middle)), rows[0].levels.map(() => 1)];
  const index = [...rows.map((row) => middle(row.index)), 1];
  const weights = solved(levels, index);
  return weights === undefined || !arePositive(weights) ? undefined : [weights];
}

function solved(levels: readonly number[][], index: readonly number[]): number[] | undefined {
  try {
    return solve(
      new Matrix(levels.map((row) => [...row])),
      Matrix.columnVector([...index]),
    ).to1DArray();
  } catch {
    // Rows that are alike determine nothing.
    return undefined;
  }
}

const arePositive = (weights: readonly number[]): boolean =>
  weights.every((weight) => Number.isFinite(weight) && weight > 0);

/** Weights that T goes with in all rows, in all but the one that fits worst, in all but two. */
function closestWeights(rows: readonly WeightedRow[], systemCount: number): number[][] {
  let kept = rows;
  const found: number[][] = [];
  for (let left = MOST_LEFT_OUT; left >= 0 && kept.length > systemCount; left--) {
    const { weights, worst } = nearestPoint(kept);
    if (weights !== undefined && arePositive(weights)) found.push(weights);
    if (worst === undefined) break;
    kept = kept.filter((_, row) => row !== worst);
  }
  return found;
}

interface NearestPoint {
  /** Undefined where no weights were found that T goes with in every row. */
  readonly weights?: number[];
  /** The row that plain least squares misses most, beside what rounding allows. */
  readonly worst?: number;
}

/**
 * Least squares of T on the levels, again and again with more weight on the rows that are missed most
 * (Lawson's way to the smallest largest miss), until rounding explains every miss.
 */
function nearestPoint(rows: readonly WeightedRow[]): NearestPoint {
  const levels = rows.map((row) => row.levels.map(middle));
  const index = rows.map((row) => middle(row.index));
  let shares = rows.map(() => 1 / rows.length);
  let worst: number | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const roots = shares.map(Math.sqrt);
    const weights = solved(
      levels.map((row, r) => row.map((level) => level * roots[r])),
      index.map((value, r) => value * roots[r]),
    );
    if (weights === undefined || !weights.every(Number.isFinite)) break;
    const misses = rows.map((row, r) => missBesideRounding(row, levels[r], index[r], weights));
    worst ??= misses.indexOf(Math.max(...misses));
    if (misses.every((miss) => miss <= 1)) return { weights, worst };
    const raised = shares.map((share, r) => share * misses[r]);
    const total = raised.reduce((sum, share) => sum + share, 0);
    shares = raised.map((share) => share / total);
  }
  return worst === undefined ? {} : { worst };
}

/** |T − ΣwU| in units of what the digits of T and of the levels leave open. */
function missBesideRounding(
  row: WeightedRow,
  levels: readonly number[],
  index: number,
  weights: readonly number[],
): number {
  const miss = Math.abs(weights.reduce((rest, weight, s) => rest - weight * levels[s], index));
  const open = weights.reduce(
    (sum, weight, s) => sum + Math.abs(weight) * width(row.levels[s]),
    width(row.index),
  );
  return miss / (open / 2);
}

/** As decimals that sum to 1, and as twentieths. */
function asDecimals(weights: readonly number[]): number[][] {
  const scales = [10, 20, ...[2, 3, MOST_DECIMALS].map((decimals) => 10 ** decimals)];
  return scales
    .map((scale) => weights.map((weight) => Math.round(weight * scale) / scale))
    .filter(arePositive)
    .filter((rounded) => Math.abs(rounded.reduce((sum, w) => sum + w, 0) - 1) < 1e-9);
}
