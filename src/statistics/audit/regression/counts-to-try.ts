import {
  type Interval,
  divide,
  multiply,
  pointInterval,
  square,
  subtract,
} from '../../../numerics/interval';
import type { PreparedTable } from './prepared-table';
import type { Reading } from './reading';

/** Without a printed number of observations all up to this one are tried. */
export const LARGEST_TRIED = 1000;
/** Of larger ones, at most so many for every pair of statistics that tells of them. */
const MOST_OF_PAIR = 200;
/** Beyond it nobody leaves n out. */
const LARGEST_THOUGHT_OF = 1e7;

/** n as printed, or from the degrees of freedom. */
export function statedCount({
  printedCount,
  printedDegrees,
  readings,
}: PreparedTable): number | undefined {
  if (printedCount !== undefined) return printedCount;
  return printedDegrees === undefined || readings.length === 0
    ? undefined
    : printedDegrees + readings[0].coefficientCount;
}

/** Up to which number of observations all are tried. */
export function largestTried(table: PreparedTable): number {
  const stated = statedCount(table) ?? 0;
  return stated > LARGEST_TRIED ? Math.min(2 * stated, 10 * LARGEST_TRIED) : LARGEST_TRIED;
}

/**
 * Larger numbers of observations than largestTried that a pair of statistics leaves, ascending, to be
 * tried where none is stated and no smaller one will do.
 */
export function largerCounts(table: PreparedTable): number[] {
  if (statedCount(table) !== undefined) return [];
  const larger = table.readings.flatMap((reading) =>
    degreesByPairs(table, reading).flatMap((degrees) => wholesIn(degrees, reading)),
  );
  return [...new Set(larger)].sort((a, b) => a - b);
}

const ONE = pointInterval(1);

/**
 * n − k of two statistics: F·m(1 − R²)/R²; (k − 1)/((1 − R̄²)/(1 − R²) − 1);
 * (F·m(1 − R̄²) − (k − 1))/R̄²; e′e/s².
 */
function degreesByPairs({ statistics }: PreparedTable, reading: Reading): Interval[] {
  const { r2, adjr2, f, ser, ssr } = statistics;
  const slopes = pointInterval(reading.slopeCount);
  const unexplained = r2 && subtract(ONE, r2);
  const scaled = f && multiply(f, slopes);
  const found: Interval[] = [];
  if (scaled && r2 && unexplained) found.push(divide(multiply(scaled, unexplained), r2));
  if (unexplained && adjr2) {
    found.push(divide(slopes, subtract(divide(subtract(ONE, adjr2), unexplained), ONE)));
  }
  if (scaled && adjr2) {
    found.push(divide(subtract(multiply(scaled, subtract(ONE, adjr2)), slopes), adjr2));
  }
  if (ssr && ser) found.push(divide(ssr, square(ser)));
  return found;
}

/** Whole numbers beyond those that are tried anyway: all of them, or as many in equal proportions. */
function wholesIn({ lower, upper }: Interval, { coefficientCount }: Reading): number[] {
  const from = Math.max(LARGEST_TRIED + 1, Math.ceil(lower) + coefficientCount);
  const to = Math.min(LARGEST_THOUGHT_OF, Math.floor(upper) + coefficientCount);
  if (!(from <= to)) return [];
  if (to - from < MOST_OF_PAIR) return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const ratio = (to / from) ** (1 / (MOST_OF_PAIR - 1));
  return Array.from({ length: MOST_OF_PAIR }, (_, i) => Math.round(from * ratio ** i));
}
