import { type Interval, middle, width } from '../../numerics/interval';

/**
 * A column without negative values that over some rows in succession is the absolute value of a
 * z-score: with the signs of the rows up to one of them reversed it has mean 0 and SD 1.
 */
export interface StandardisedColumn {
  readonly first: number;
  readonly last: number;
  /** The last of the rows whose sign is reversed; undefined for a z-score that kept its signs. */
  readonly reversedTo?: number;
}

const FEWEST_ROWS = 6;
const MOST_ROWS = 250;
/** Chance, over all runs and turning points, that a column merely looks so. */
const SMALLEST_CHANCE = 1e-3;

/** The longest such run. Σz² = n − 1 whatever the signs, which is looked for first. */
export function findStandardised(
  cells: readonly (Interval | undefined)[],
): StandardisedColumn | undefined {
  const rows = cells.length;
  if (rows > MOST_ROWS) return undefined;
  for (let length = rows; length >= FEWEST_ROWS; length--) {
    for (let first = 0; first + length <= rows; first++) {
      const run = cells.slice(first, first + length).filter((cell) => cell !== undefined);
      const found = run.length === length ? standardised(run, rows) : undefined;
      if (found === undefined) continue;
      const whole = { first, last: first + length - 1 };
      return found === 'signed' ? whole : { ...whole, reversedTo: first + found };
    }
  }
  return undefined;
}

/** 'signed', or up to which row the signs are to be reversed. */
function standardised(run: readonly Interval[], rows: number): 'signed' | number | undefined {
  const values = run.map(middle);
  const half = Math.max(...run.map(width)) / 2;
  const count = values.length;
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  const allowedSquares =
    values.reduce((sum, value) => sum + 2 * Math.abs(value) * half, 0) + count * half * half;
  if (Math.abs(squares - (count - 1)) > allowedSquares) return undefined;
  const allowedSum = count * half;
  // Both hit by chance: the widths allowed over the spreads of Σz² and Σ±z, at every place tried.
  const places = ((rows * rows) / 2) * (count + 1);
  const chance =
    places * Math.min(1, allowedSquares / count) * Math.min(1, allowedSum / Math.sqrt(count));
  if (chance > SMALLEST_CHANCE) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.some((value) => value < 0)) return Math.abs(sum) <= allowedSum ? 'signed' : undefined;
  let reversed = 0;
  for (let row = 0; row < count - 1; row++) {
    reversed += values[row];
    if (Math.abs(sum - 2 * reversed) <= allowedSum) return row;
  }
  return undefined;
}
