import { type Interval, absolute, hull, overlap } from '../../../numerics/interval';
import type { PreparedRow } from './prepared-table';
import { type PrintedRegression, ROW_COLUMNS } from './printed-regression';
import { isConstantName } from './reading';
import {
  claimOf,
  STAR_CONVENTIONS,
  type StarConventionName,
  type StarLevels,
  usualConventions,
} from './star-convention';
import { MOST_DEGREES, tailOf } from './student-tail';

/** Why stars are judged as they are. */
export type StarReason =
  | { readonly code: 'starsAgree' }
  /** claim: what they stand for under the stated convention; undefined where it has not so many. */
  | { readonly code: 'starsDiffer'; readonly claim: Interval | undefined }
  /** No usual convention gives these stars to this probability. */
  | { readonly code: 'starsUnusual' }
  /** They do not fall as the probability rises, beside these other rows. */
  | { readonly code: 'starsOutOfOrder'; readonly beside: readonly number[] }
  /** Neither p nor t can be had, or conventions disagree. */
  | { readonly code: 'starsUnknown' };

/** The stars of a row against the probability of its coefficient. */
export interface StarVerdict {
  readonly row: number;
  readonly stars: number;
  /** As printed, else of |t|; undefined where neither is. */
  readonly probability: Interval | undefined;
  readonly verdict: 'consistent' | 'differs' | 'cannotTell';
  readonly reason: StarReason;
}

/** The stars of a table; data only. */
export interface StarAudit {
  /** As it was stated. */
  readonly convention: StarConventionName | undefined;
  /** Whether one convention, the stated or a usual one, goes with all rows. */
  readonly isFitting: boolean;
  readonly rows: readonly StarVerdict[];
  /** A row with more stars than another although its p is larger, whatever the convention. */
  readonly disordered: readonly { readonly more: number; readonly fewer: number }[];
}

interface StarredRow {
  readonly row: number;
  readonly stars: number;
  readonly probability: Interval | undefined;
  /** |t| where p is not printed: of one table, the larger one has the smaller p, whatever n is. */
  readonly size: Interval | undefined;
}

/**
 * Holds stars against p. Without a stated convention only what every usual one rules out differs.
 * A constant without stars says nothing: many tables never give it any.
 *
 * @param fewestDegrees of freedom that the table may have; with more, up to the normal distribution, p
 *   is smaller, and stars may have been given by it
 * @returns undefined for a table without stars
 */
export function checkStars(
  printed: PrintedRegression,
  prepared: readonly PreparedRow[],
  fewestDegrees: number,
  convention?: StarConventionName,
): StarAudit | undefined {
  const all = printed.rows.map((cells, row): StarredRow => ({
    row,
    stars: Math.max(0, ...ROW_COLUMNS.map((column) => cells[column]?.stars ?? 0)),
    probability: probabilityOf(prepared[row], fewestDegrees),
    size: sizeOf(prepared[row]),
  }));
  const most = Math.max(0, ...all.map(({ stars }) => stars));
  if (most === 0) return undefined;
  const rows = all.filter(({ row, stars }) => stars > 0 || !isConstantName(printed.rows[row].name));
  const conventions: StarLevels[] =
    convention === undefined ? usualConventions(most) : [STAR_CONVENTIONS[convention]];
  if (conventions.length === 0) {
    return { convention, isFitting: false, rows: rows.map(unknown), disordered: [] };
  }
  const misfits = (levels: StarLevels): number =>
    rows.filter((row) => !mayHave(row, levels)).length;
  const best = conventions.reduce((a, b) => (misfits(b) < misfits(a) ? b : a));
  const isFitting = misfits(best) === 0;
  const disordered = disorderedPairs(rows);
  const verdicts = rows.map((row): StarVerdict => {
    if (row.probability === undefined) return unknown(row);
    if (conventions.every((levels) => !mayHave(row, levels))) {
      const reason: StarReason =
        convention === undefined
          ? { code: 'starsUnusual' }
          : { code: 'starsDiffer', claim: claimOf(row.stars, STAR_CONVENTIONS[convention]) };
      return { ...judged(row), verdict: 'differs', reason };
    }
    const beside = disordered.flatMap(({ more, fewer }) =>
      more === row.row ? [fewer] : fewer === row.row ? [more] : [],
    );
    if (beside.length > 0) {
      return {
        ...judged(row),
        verdict: 'cannotTell',
        reason: { code: 'starsOutOfOrder', beside },
      };
    }
    return mayHave(row, best)
      ? { ...judged(row), verdict: 'consistent', reason: { code: 'starsAgree' } }
      : unknown(row);
  });
  return { convention, isFitting, rows: verdicts, disordered };
}

function judged({ row, stars, probability }: StarredRow): Omit<StarVerdict, 'verdict' | 'reason'> {
  return { row, stars, probability };
}

function unknown(row: StarredRow): StarVerdict {
  return { ...judged(row), verdict: 'cannotTell', reason: { code: 'starsUnknown' } };
}

function mayHave({ stars, probability }: StarredRow, levels: StarLevels): boolean {
  if (probability === undefined) return true;
  const claim = claimOf(stars, levels);
  return claim !== undefined && overlap(claim, probability);
}

/** p as printed; where t says otherwise either may be right; else that of t, up to the normal one. */
function probabilityOf(
  { cells: { probability }, tStatistics }: PreparedRow,
  fewestDegrees: number,
): Interval | undefined {
  const tails = tStatistics.flatMap((t) => [tailOf(t, fewestDegrees), tailOf(t, MOST_DEGREES)]);
  if (tails.length === 0) return probability;
  const ofT = tails.reduce(hull);
  if (probability === undefined) return ofT;
  return overlap(ofT, probability) ? probability : hull(ofT, probability);
}

function sizeOf({ cells: { probability }, tStatistics }: PreparedRow): Interval | undefined {
  return probability === undefined && tStatistics.length > 0
    ? tStatistics.map(absolute).reduce(hull)
    : undefined;
}

function disorderedPairs(rows: readonly StarredRow[]): StarAudit['disordered'] {
  return rows.flatMap((more) =>
    rows
      .filter((fewer) => more.stars > fewer.stars && isLessProbable(fewer, more))
      .map((fewer) => ({ more: more.row, fewer: fewer.row })),
  );
}

/** Whether p of the first is below that of the second for certain. */
function isLessProbable(first: StarredRow, second: StarredRow): boolean {
  if (first.size !== undefined && second.size !== undefined) {
    return first.size.lower > second.size.upper;
  }
  if (first.probability === undefined || second.probability === undefined) return false;
  return first.probability.upper < second.probability.lower;
}
