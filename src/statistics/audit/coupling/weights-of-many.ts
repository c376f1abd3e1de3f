import { Matrix, pseudoInverse, solve } from 'ml-matrix';
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
/** Weights are rounded before they are printed, and then sum to 1 nearly. */
const LARGEST_SUM = 1.05;
/** A mean of squared misses beyond which no weights go with all rows, and room for rounding here. */
const RULED_OUT = 1.01;
const ROOM = 1.01;

/**
 * The weights of more than two systems. Simple ones: what few rows determine (with Σw = 1), rounded to
 * decimals, those first that T goes with in most rows; a row that is wrong spoils only the sets that it
 * is in. Open ones: those that T goes with in all rows but at most two, and those of the few rows that
 * most others agree with.
 */
export function weightsOfMany(rows: readonly WeightedRow[], systemCount: number): GuessedWeights {
  const usable = rows.filter(({ index }) => Number.isFinite(width(index)));
  const exact = rowSets(usable.length, systemCount - 1).flatMap(
    (set) => weightsThrough(set.map((row) => usable[row])) ?? [],
  );
  const closest = closestWeights(usable, systemCount);
  const points = [...exact, ...closest.map((weights) => weights.map(middle))];
  const rounded = new Map(points.flatMap(asDecimals).map((weights) => [weights.join(), weights]));
  const simple = bestOf([...rounded.values()], usable).slice(0, MOST_GUESSES);
  const fitting = bestOf(exact, usable).slice(0, 1);
  return {
    simple: simple.map(givenWeights),
    open: [...closest, ...fitting.map((weights) => weights.map(pointInterval))],
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

const arePositive = (weights: readonly number[]): boolean => weights.every((weight) => weight > 0);

/**
 * Weights that T goes with in all rows, in all but the one that fits worst, in all but two: a point
 * where one was found, all that may be where none was and none was ruled out.
 */
function closestWeights(rows: readonly WeightedRow[], systemCount: number): Interval[][] {
  const any = new Array<Interval>(systemCount).fill({ lower: 0, upper: 1 });
  let kept = rows;
  const found: Interval[][] = [];
  for (let left = MOST_LEFT_OUT; left >= 0; left--) {
    const nearest = kept.length < systemCount ? undefined : nearestWeights(kept);
    if (nearest === undefined) {
      if (kept === rows) found.push(any);
      break;
    }
    const { weights, worst } = nearest;
    if (weights?.every(({ lower, upper }) => Number.isFinite(lower) && upper > 0)) {
      found.push(weights);
    }
    kept = kept.filter((_, row) => row !== worst);
    if (kept.length === systemCount) break;
  }
  return found;
}

interface NearestWeights {
  /** Undefined where no weights go with all rows. */
  readonly weights?: Interval[];
  /** The row that plain least squares misses most, beside what rounding allows. */
  readonly worst: number;
}

/**
 * Least squares of T on the levels, again and again with more weight on the rows that are missed most
 * (Lawson's way to the smallest largest miss), until rounding explains every miss. The weighted mean of
 * squared misses is never above the square of the largest one, so that beyond 1 no weights explain all.
 *
 * @returns undefined where the rows determine no weights
 */
function nearestWeights(rows: readonly WeightedRow[]): NearestWeights | undefined {
  const open = rows.map(leftOpen);
  const levels = rows.map((row, r) => row.levels.map((level) => middle(level) / open[r]));
  const index = rows.map((row, r) => middle(row.index) / open[r]);
  const first = solved(levels, index);
  if (first === undefined) return undefined;
  const worst = indexOfLargest(missesOf(levels, index, first));
  let shares = rows.map(() => 1 / rows.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const roots = shares.map(Math.sqrt);
    const weights = solved(
      levels.map((row, r) => row.map((level) => level * roots[r])),
      index.map((value, r) => value * roots[r]),
    );
    if (weights === undefined) break;
    const misses = missesOf(levels, index, weights);
    if (misses.every((miss) => miss <= 1)) return { weights: weights.map(pointInterval), worst };
    const meanSquare = misses.reduce((sum, miss, r) => sum + shares[r] * miss * miss, 0);
    if (meanSquare > RULED_OUT) return { worst };
    const raised = shares.map((share, r) => share * misses[r]);
    const total = raised.reduce((sum, share) => sum + share, 0);
    shares = raised.map((share) => share / total);
  }
  return { weights: rangesAround(first, levels), worst };
}

/** How far T may be off the weighted sum of printed levels by rounding, for weights that sum to 1. */
function leftOpen({ levels, index }: WeightedRow): number {
  return (width(index) + LARGEST_SUM * Math.max(...levels.map(width))) / 2;
}

function missesOf(
  levels: readonly number[][],
  index: readonly number[],
  weights: readonly number[],
): number[] {
  return levels.map((row, r) =>
    Math.abs(row.reduce((rest, level, s) => rest - weights[s] * level, index[r])),
  );
}

function indexOfLargest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

/** All weights that miss no row by more than 1: least squares moves by (X′X)⁻¹X′ times the misses. */
function rangesAround(weights: readonly number[], levels: readonly number[][]): Interval[] {
  const levers = pseudoInverse(new Matrix(levels.map((row) => [...row]))).to2DArray();
  return weights.map((weight, system) => {
    const most = ROOM * levers[system].reduce((sum, lever) => sum + Math.abs(lever), 0);
    return { lower: weight - most, upper: weight + most };
  });
}

/** As decimals that sum to 1, and as twentieths. */
function asDecimals(weights: readonly number[]): number[][] {
  const scales = [10, 20, ...[2, 3, MOST_DECIMALS].map((decimals) => 10 ** decimals)];
  return scales
    .map((scale) => weights.map((weight) => Math.round(weight * scale) / scale))
    .filter(arePositive)
    .filter((rounded) => Math.abs(rounded.reduce((sum, w) => sum + w, 0) - 1) < 1e-9);
}
