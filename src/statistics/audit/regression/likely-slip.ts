import { type Interval, intersection, overlap } from '../../../numerics/interval';
import type { PrintedValue } from '../printed-value';
import { commonOf } from './agreement';
import type { PreparedTable } from './prepared-table';
import type { Reading } from './reading';
import { jointTailOf, shareFrom, shareTo } from './unexplained-share';

/** One number by which F and R² would go together, hardly by chance. */
export interface LikelySlip {
  readonly name: 'f' | 'r2' | 'n';
  /** What would stand there. */
  readonly wouldBe: string;
}

/** A robust F would be as near to a slip by chance in fewer than one of so many tables. */
const FEWEST_TABLES = 500;
/** A robust F is thought to lie anywhere between this part of the ordinary F and as many times it. */
const MOST_TIMES = 3;
/** Numbers of observations that are no further off than this count as slips. */
const NEAR_COUNT = 10;

interface Candidate extends LikelySlip {
  /** What F may be with it. */
  readonly f: Interval;
}

interface Slips {
  /** Those by which the table would hold; the first is told of. */
  readonly holding: readonly Candidate[];
  /** The probability that a robust F is explained by one of all that were tried. */
  readonly chance: number;
}

/**
 * Whether F differs from what R² gives by a slip of print rather than by robust errors: one digit of F
 * or of R², or a number of observations near by, would bring them together, and an F that has nothing
 * to do with it would seldom come so near. Undefined where they go together, or where a table tells
 * of other errors, more coefficients or another method.
 */
export function likelySlip(table: PreparedTable, count: number): LikelySlip | undefined {
  const { printed, readings, statistics } = table;
  const { f, r2 } = printed.statistics;
  if (f === undefined || r2 === undefined || readings.length !== 1) return undefined;
  if (statistics.f === undefined || statistics.r2 === undefined) return undefined;
  const { errors, hasFurtherCoefficients, hasOtherMethod } = printed.circumstances ?? {};
  if (errors !== undefined || hasFurtherCoefficients === true || hasOtherMethod === true) {
    return undefined;
  }
  const [reading] = readings;
  if (reading.slopeCount === 0 || reading.coefficientCount >= count) return undefined;
  const implied = impliedF(table, count, reading, statistics.r2);
  if (implied !== undefined && overlap(implied, statistics.f)) return undefined;
  const slips = [
    slipsOfF(table, count, reading),
    slipsOfShare(table, count, reading),
    slipsOfCount(table, count, reading),
  ].filter(({ holding, chance }) => holding.length > 0 && chance < 1 / FEWEST_TABLES);
  const [likeliest] = slips.sort((a, b) => a.chance - b.chance);
  const [slip] = likeliest?.holding ?? [];
  return slip && { name: slip.name, wouldBe: slip.wouldBe };
}

/** F from R² and adjusted R²; undefined where these disagree. */
function impliedF(
  { statistics }: PreparedTable,
  count: number,
  reading: Reading,
  rSquared: Interval,
): Interval | undefined {
  const { adjr2, probf } = statistics;
  const share = commonOf([
    shareFrom('r2', rSquared, count, reading),
    adjr2 && shareFrom('adjr2', adjr2, count, reading),
  ]);
  if (share === undefined || share.lower > share.upper) return undefined;
  if (probf !== undefined && !overlap(jointTailOf(share, count, reading), probf)) return undefined;
  return shareTo('f', share, count, reading);
}

function slipsOfF(table: PreparedTable, count: number, reading: Reading): Slips {
  const { f, r2 } = table.statistics;
  const implied = r2 && impliedF(table, count, reading, r2);
  const cell = table.printed.statistics.f;
  if (f === undefined || cell === undefined || implied === undefined) return NO_SLIPS;
  const unit = f.upper - f.lower;
  const others = otherByOneDigit(cell);
  const holding = others
    .filter((text) => overlap(around(Number(text), unit), implied))
    .map((wouldBe): Candidate => ({ name: 'f', wouldBe, f: implied }));
  // Every F in print that is one digit from any that R² leaves, two more for its ends.
  const explained = ((implied.upper - implied.lower) / unit + 2) * others.length * unit;
  return { holding, chance: explained / (MOST_TIMES * implied.upper - implied.lower / MOST_TIMES) };
}

function slipsOfShare(table: PreparedTable, count: number, reading: Reading): Slips {
  const { r2 } = table.statistics;
  const cell = table.printed.statistics.r2;
  if (r2 === undefined || cell === undefined) return NO_SLIPS;
  const unit = r2.upper - r2.lower;
  return slipsOf(
    table,
    otherByOneDigit(cell)
      .filter((text) => Math.abs(Number(text)) <= 1)
      .flatMap((wouldBe) => {
        const f = impliedF(table, count, reading, around(Number(wouldBe), unit));
        return f === undefined ? [] : [{ name: 'r2' as const, wouldBe, f }];
      }),
  );
}

function slipsOfCount(table: PreparedTable, count: number, reading: Reading): Slips {
  const { r2 } = table.statistics;
  const cell = table.printed.statistics.n;
  if (r2 === undefined || cell === undefined) return NO_SLIPS;
  const near = Array.from({ length: NEAR_COUNT }, (_, i) => [count - i - 1, count + i + 1]).flat();
  const counts = new Set([...near, ...otherByOneDigit(cell).map(Number)]);
  return slipsOf(
    table,
    [...counts]
      .filter((other) => other > reading.coefficientCount && other !== count)
      .flatMap((other) => {
        const f = impliedF(table, other, reading, r2);
        return f === undefined ? [] : [{ name: 'n' as const, wouldBe: String(other), f }];
      }),
  );
}

const NO_SLIPS: Slips = { holding: [], chance: 1 };

/** Of several that one number might be: how much of the line about the printed F they explain. */
function slipsOf({ statistics }: PreparedTable, candidates: readonly Candidate[]): Slips {
  const { f } = statistics;
  if (f === undefined || f.upper <= 0) return NO_SLIPS;
  const unit = f.upper - f.lower;
  const range = { lower: f.lower / MOST_TIMES, upper: f.upper * MOST_TIMES };
  const explained = candidates.reduce((sum, candidate) => {
    const part = intersection(candidate.f, range);
    return part === undefined ? sum : sum + part.upper - part.lower + unit;
  }, 0);
  return {
    holding: candidates.filter((candidate) => overlap(candidate.f, f)),
    chance: explained / (range.upper - range.lower),
  };
}

function around(value: number, unit: number): Interval {
  return { lower: value - unit / 2, upper: value + unit / 2 };
}

/** Every number that differs from a printed one in one digit, as text. */
function otherByOneDigit({ value, decimals }: PrintedValue): string[] {
  const text = value.toFixed(Math.max(0, decimals));
  return [...text].flatMap((own, at) =>
    /\d/.test(own)
      ? [...'0123456789']
          .filter((digit) => digit !== own)
          .map((digit) => text.slice(0, at) + digit + text.slice(at + 1))
      : [],
  );
}
