import { type Interval, absolute, intersection, overlap } from '../../../numerics/interval';
import type { Setting } from './contradictions';
import { outward } from './outward';
import type { PreparedRow, PreparedTable } from './prepared-table';
import { type Reading, isConstantName, isLeftOut, tailDegreesOf } from './reading';
import { tailOfF } from './unexplained-share';

/** Fewer degrees of freedom than this stand for all larger ones. */
const FEW_DEGREES = 60;

/**
 * Whether a printed F that R² does not give, and its probability, may be Wald's:
 * F = b′V⁻¹b/m of the m slopes, with the covariance V that the standard errors are taken from.
 */
export function waldAgrees(table: PreparedTable, setting: Setting): boolean {
  const { f, probf } = table.statistics;
  const { reading } = setting;
  const possible = possibleF(table, reading);
  const common = f === undefined ? possible : intersection(f, possible);
  if (common === undefined) return false;
  if (probf === undefined || isLeftOut(reading, 'adjr2')) return true;
  return degreesOfF(table, setting).some((degrees) =>
    overlap(tailOfF(common, reading.slopeCount, degrees), probf),
  );
}

/**
 * What Wald's F may be beside the t of the slopes: t² of one slope, and of more at least max t²/m,
 * because b′V⁻¹b ≥ bⱼ²/Vⱼⱼ for every j. Where a table tells of robust errors, of more coefficients or
 * of another method, F may be adjusted, or of other coefficients, and anything would do.
 */
export function possibleF({ printed, rows }: PreparedTable, reading: Reading): Interval {
  const { errors, hasFurtherCoefficients, hasOtherMethod } = printed.circumstances ?? {};
  const isOpen = errors === 'robust' || hasFurtherCoefficients === true || hasOtherMethod === true;
  if (isOpen) return { lower: 0, upper: Infinity };
  const named = rows.filter((_, at) => !isConstantName(printed.rows[at].name));
  const squares = named.flatMap((row) => squareOf(row) ?? []);
  const { slopeCount } = reading;
  if (slopeCount === 1 && named.length === 1 && squares.length === 1) return squares[0];
  const falling = squares.map(({ lower }) => lower).sort((a, b) => b - a);
  // One of the rows may be the constant under another name: at worst that with the largest t.
  const largest = falling[named.length > slopeCount ? 1 : 0] ?? 0;
  return outward(largest / slopeCount, Infinity);
}

/** t² of a row, of all t that it prints; undefined where it prints none. */
function squareOf({ tStatistics }: PreparedRow): Interval | undefined {
  if (tStatistics.length === 0) return undefined;
  const sizes = tStatistics.map(absolute);
  const least = Math.min(...sizes.map(({ lower }) => lower));
  const most = Math.max(...sizes.map(({ upper }) => upper));
  return outward(least * least, most * most);
}

/**
 * The degrees of freedom that F may have beneath: those of the t beside it; where no row tells of
 * them, n − k, as many as clusters leave, or so many that it makes no difference.
 */
function degreesOfF({ printed, rows }: PreparedTable, { count, reading }: Setting): number[] {
  const most = count - reading.coefficientCount;
  const isTold = rows.some(({ cells }) => cells.probability !== undefined);
  if (isTold && printed.circumstances?.errors !== 'robust') {
    return [most, tailDegreesOf(reading, count)];
  }
  const few = Array.from({ length: Math.min(most, FEW_DEGREES) }, (_, i) => i + 1);
  return [most, Infinity, ...few];
}
