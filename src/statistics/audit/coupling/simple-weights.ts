import { decimalInterval, type Interval, overlap } from '../../../numerics/interval';
import { decimalsWithin } from '../../../numerics/simplest-decimal';

const MOST_DECIMALS = 4;
const MOST_GUESSES = 2;

/** Weights that people choose, near others: tenths and twentieths first, then as few decimals as do. */
export function simpleWeights(near: readonly number[], within: readonly Interval[]): Interval[][] {
  const found = near.length === 2 ? pairsWithin(within[0]) : roundedTo(near);
  return found
    .filter((weights) => weights.every((weight, i) => overlap(decimalInterval(weight), within[i])))
    .map((weights) => weights.map(decimalInterval));
}

function pairsWithin(alpha: Interval): number[][] {
  return decimalsWithin(alpha, MOST_DECIMALS, MOST_GUESSES).map((first) => [
    first,
    Number((1 - first).toFixed(MOST_DECIMALS)),
  ]);
}

/** As decimals that sum to 1, and as twentieths. */
function roundedTo(near: readonly number[]): number[][] {
  const scales = [10, 20, ...[2, 3, MOST_DECIMALS].map((decimals) => 10 ** decimals)];
  return scales
    .map((scale) => near.map((weight) => Math.round(weight * scale) / scale))
    .filter((weights) => weights.every((weight) => weight > 0))
    .filter((weights) => Math.abs(weights.reduce((sum, w) => sum + w, 0) - 1) < 1e-9)
    .slice(0, MOST_GUESSES);
}
