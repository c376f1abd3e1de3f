import {
  divide,
  type Interval,
  overlap,
  pointInterval,
  subtract,
} from '../../../numerics/interval';
import { recoverDecimals } from '../../../numerics/decimal';
import { leastSquares } from '../../../numerics/least-squares';
import { mostShared } from '../../../numerics/most-shared';
import { simplestDecimal } from '../../../numerics/simplest-decimal';
import { equalWeights, givenWeights } from './assumed-design';
import type { PrintedRow } from './printed-coupling-table';

const MOST_DECIMALS = 4;
/** Rows that spoil the fit and may be left out of it. */
const MOST_LEFT_OUT = 2;
const SHARES = [0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/**
 * The weights that a table may have been made with, equal ones first. Two systems: α that most rows
 * share, with β = 1 − α; where one system is not printed, tenths. More: least squares of T on the
 * levels, as decimals.
 */
export function guessWeights(rows: readonly PrintedRow[], systemCount: number): Interval[][] {
  const equal = equalWeights(systemCount);
  const guessed = systemCount === 2 ? weightsOfTwo(rows) : weightsOfMany(rows, systemCount);
  const different = guessed.filter((weights) => !weights.every((w, i) => overlap(w, equal[i])));
  return [equal, ...different];
}

function weightsOfTwo(rows: readonly PrintedRow[]): Interval[][] {
  const most = mostShared(rows.flatMap((row) => alphaOf(row) ?? []));
  const isOneMissing = rows.every(({ levels }) => levels.includes(undefined));
  if (isOneMissing) return SHARES.map((alpha) => givenWeights([alpha, complement(alpha)]));
  if (most === undefined || most.count < 2) return [];
  const alpha = simplestDecimal(most.shared, MOST_DECIMALS);
  if (alpha !== undefined) return [givenWeights([alpha, complement(alpha)])];
  return [[most.shared, subtract(pointInterval(1), most.shared)]];
}

function complement(alpha: number): number {
  return Number((1 - alpha).toFixed(MOST_DECIMALS));
}

/** T against two levels: α = (T − U₂)/(U₁ − U₂). */
function alphaOf({ levels, index }: PrintedRow): Interval | undefined {
  const [first, second] = levels;
  if (first === undefined || second === undefined || index === undefined) return undefined;
  const range = divide(
    subtract(index.interval, second.interval),
    subtract(first.interval, second.interval),
  );
  return Number.isFinite(range.lower) && Number.isFinite(range.upper) ? range : undefined;
}

/** Least squares of T on the levels, over all rows and without those that fit worst. */
function weightsOfMany(rows: readonly PrintedRow[], systemCount: number): Interval[][] {
  let whole = rows.filter(
    ({ levels, index }) => index !== undefined && !levels.includes(undefined),
  );
  const found = new Map<string, Interval[]>();
  for (let left = MOST_LEFT_OUT; left >= 0 && whole.length > systemCount; left--) {
    const fit = fitOf(whole, systemCount);
    if (fit === undefined) break;
    for (const weights of asDecimals(fit.weights)) {
      found.set(weights.join(), givenWeights(weights));
    }
    const worst = fit.residuals.indexOf(Math.max(...fit.residuals));
    whole = whole.filter((_, row) => row !== worst);
  }
  return [...found.values()];
}

function fitOf(
  rows: readonly PrintedRow[],
  systemCount: number,
): { readonly weights: number[]; readonly residuals: number[] } | undefined {
  const columns = Array.from({ length: systemCount }, (_, system) =>
    rows.map(({ levels }) => levels[system]?.value ?? NaN),
  );
  const index = rows.map((row) => row.index?.value ?? NaN);
  const fit = leastSquares(columns.map(recoverDecimals), recoverDecimals(index));
  if (!('coefficients' in fit)) return undefined;
  const weights = fit.coefficients.map(({ high }) => high);
  const residuals = index.map((value, row) =>
    Math.abs(weights.reduce((rest, weight, system) => rest - weight * columns[system][row], value)),
  );
  return { weights, residuals };
}

/** As decimals that sum to 1: of two, three and four digits. */
function asDecimals(weights: readonly number[]): number[][] {
  return [2, 3, MOST_DECIMALS]
    .map((decimals) => weights.map((weight) => Number(weight.toFixed(decimals))))
    .filter((rounded) => Math.abs(rounded.reduce((sum, w) => sum + w, 0) - 1) < 1e-9);
}
