import { type Interval, middle, width } from '../../numerics/interval';

/** Rows of a column from one to another, both included. */
interface RowRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A column without negative values that over some rows in succession is the absolute value of a
 * z-score: with the signs of the rows up to one of them reversed it has mean 0 and SD 1.
 */
export interface StandardisedColumn extends RowRange {
  /** The last of the rows whose sign is reversed; undefined for a z-score that kept its signs. */
  readonly reversedTo?: number;
}

export interface StandardisedOptions {
  /** Only runs with all of these rows; any when left out. */
  readonly covering?: RowRange;
  /** How probable, over all that is tried, a column may be that merely looks so. */
  readonly mostChance?: number;
}

const FEWEST_ROWS = 6;
const MOST_ROWS = 250;
const MOST_CHANCE = 1e-3;

/** The longest such run. Σz² = n − 1 whatever the signs, which is looked for first. */
export function findStandardised(
  cells: readonly (Interval | undefined)[],
  { covering, mostChance = MOST_CHANCE }: StandardisedOptions = {},
): StandardisedColumn | undefined {
  const rows = cells.length;
  if (rows > MOST_ROWS) return undefined;
  const { first: latestFirst, last: earliestLast } = covering ?? { first: rows - 1, last: 0 };
  const runCount = covering ? (latestFirst + 1) * (rows - earliestLast) : (rows * rows) / 2;
  const mayBe = squareSieve(cells);
  for (let length = rows; length >= FEWEST_ROWS; length--) {
    const from = Math.max(0, earliestLast - length + 1);
    const to = Math.min(latestFirst, rows - length);
    for (let first = from; first <= to; first++) {
      if (!mayBe(first, length)) continue;
      const run = cells.slice(first, first + length).filter((cell) => cell !== undefined);
      if (run.length < length) continue;
      const found = standardised(run, runCount, mostChance);
      if (found === undefined) continue;
      const whole = { first, last: first + length - 1 };
      return found === 'signed' ? whole : { ...whole, reversedTo: first + found };
    }
  }
  return undefined;
}

/** Tells fast of most runs that their Σz² is not n − 1, as if all cells were as wide as the widest. */
function squareSieve(
  cells: readonly (Interval | undefined)[],
): (first: number, length: number) => boolean {
  const half = cells.reduce((most, cell) => Math.max(most, cell ? width(cell) / 2 : 0), 0);
  // Of the rows before each row.
  const squares = [0];
  const sizes = [0];
  cells.forEach((cell, row) => {
    const value = cell ? middle(cell) : 0;
    squares.push(squares[row] + value * value);
    sizes.push(sizes[row] + Math.abs(value));
  });
  const rounding = 1e-12 * squares[cells.length];
  return (first, length) => {
    const off = squares[first + length] - squares[first] - (length - 1);
    const size = sizes[first + length] - sizes[first];
    return Math.abs(off) <= 2 * size * half + length * half * half + rounding;
  };
}

/** 'signed', or up to which row the signs are to be reversed. */
function standardised(
  run: readonly Interval[],
  runCount: number,
  mostChance: number,
): 'signed' | number | undefined {
  const values = run.map(middle);
  const half = Math.max(...run.map(width)) / 2;
  const count = values.length;
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  const allowedSquares =
    values.reduce((sum, value) => sum + 2 * Math.abs(value) * half, 0) + count * half * half;
  if (Math.abs(squares - (count - 1)) > allowedSquares) return undefined;
  const allowedSum = count * half;
  // Both hit by chance: the widths allowed over the spreads of Σz² and Σ±z, at every place tried.
  const places = runCount * (count + 1);
  const chance =
    places * Math.min(1, allowedSquares / count) * Math.min(1, allowedSum / Math.sqrt(count));
  if (chance > mostChance) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.some((value) => value < 0)) return Math.abs(sum) <= allowedSum ? 'signed' : undefined;
  let reversed = 0;
  for (let row = 0; row < count - 1; row++) {
    reversed += values[row];
    if (Math.abs(sum - 2 * reversed) <= allowedSum) return row;
  }
  return undefined;
}
