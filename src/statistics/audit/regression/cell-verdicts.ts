import { type Interval, absolute, hull, overlap } from '../../../numerics/interval';
import { commonOf } from './agreement';
import { type ValueBounds, boundsAt } from './bounds';
import { coefficientOf, standardErrorOf } from './coefficient-ratio';
import { type CountRange, isInRanges } from './count-range';
import {
  type Judgement,
  type Setting,
  deviationAgrees,
  jointTailAgrees,
  shareAgreement,
  squaresAgreement,
} from './judgement';
import type { PreparedRow, PreparedTable } from './prepared-table';
import {
  type CellPlace,
  type PrintedCell,
  type RowColumn,
  placesOf,
  printedAt,
  rowPlace,
  statisticPlace,
} from './printed-regression';
import {
  RESIDUAL_STATISTICS,
  deviationFrom,
  squaresFrom,
  squaresFromDeviation,
  squaresTo,
} from './residual-squares';
import { tailOf } from './student-tail';
import { SHARE_STATISTICS, jointTailOf, shareFrom, shareTo } from './unexplained-share';

/**
 * consistent: agrees with what else is printed. differs: does not, while the rest may be right.
 * impossible: no regression has this number. cannotTell: nothing printed can be held against it.
 */
export type Verdict = 'consistent' | 'differs' | 'impossible' | 'cannotTell';

export interface AuditedCell {
  readonly place: CellPlace;
  readonly printed: PrintedCell;
  /** What the other printed numbers leave for this one. */
  readonly implied?: Interval;
  readonly verdict: Verdict;
  readonly reason: AuditReason;
}

/** Why a cell has its verdict: a stable code and what a sentence needs; words stand in src/text. */
export type AuditReason =
  | { readonly code: 'agrees'; readonly against: readonly CellPlace[] }
  /** difference: the printed number less the nearest that is implied. */
  | {
      readonly code: 'differs';
      readonly against: readonly CellPlace[];
      readonly difference: number;
    }
  /** Either the coefficient or its standard error: t and p agree with each other. */
  | {
      readonly code: 'oneOfTwo';
      readonly against: readonly CellPlace[];
      readonly difference: number;
    }
  | { readonly code: 'signDiffers'; readonly against: readonly CellPlace[] }
  | { readonly code: 'outOfBounds'; readonly bounds: ValueBounds }
  | { readonly code: 'notWhole' }
  | { readonly code: 'noDegreesOfFreedom'; readonly coefficientCount: number }
  | { readonly code: 'otherSampleSize'; readonly counts: readonly CountRange[] }
  | { readonly code: 'sampleSizeFits'; readonly counts: readonly CountRange[] }
  | { readonly code: 'nothingToCompare' }
  | { readonly code: 'withinBounds'; readonly bounds: ValueBounds };

/** What a number is held against: what that leaves of it, and where it stands. */
interface Comparison {
  readonly implied: Interval;
  readonly against: readonly CellPlace[];
}

/** The verdict of every printed number under the best setting. */
export function cellVerdicts(
  table: PreparedTable,
  best: Judgement | undefined,
  sampleSize: { readonly fitting: readonly CountRange[]; readonly largestTried: number },
): AuditedCell[] {
  const unclear = undefinedCount(table);
  return placesOf(table.printed).map((place) => {
    const printed = printedAt(table.printed, place) as PrintedCell;
    const judged =
      unusable(table, place, printed, unclear) ??
      (best === undefined
        ? noComparison(table, place)
        : place.kind === 'statistic' && place.name === 'n'
          ? countVerdict(table, best.setting, sampleSize)
          : compared(table, place, printed, best.setting));
    return { place, printed, ...judged };
  });
}

type Judged = Pick<AuditedCell, 'verdict' | 'reason' | 'implied'>;

const isSame = (a: CellPlace, b: CellPlace): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The printed n that leaves no degrees of freedom under any reading. */
function undefinedCount({ printedCount, readings }: PreparedTable): number | undefined {
  if (printedCount === undefined || readings.length === 0) return undefined;
  const least = Math.min(...readings.map(({ coefficientCount }) => coefficientCount));
  return printedCount <= least ? least : undefined;
}

function unusable(
  table: PreparedTable,
  place: CellPlace,
  { value }: PrintedCell,
  unclear: number | undefined,
): Judged | undefined {
  if (table.outOfBounds.some((other) => isSame(place, other))) {
    return {
      verdict: 'impossible',
      reason: { code: 'outOfBounds', bounds: boundsOf(table, place) },
    };
  }
  if (place.kind === 'row' || (place.name !== 'n' && place.name !== 'df')) return undefined;
  if (!Number.isInteger(value)) return { verdict: 'impossible', reason: { code: 'notWhole' } };
  return place.name === 'n' && unclear !== undefined
    ? {
        verdict: 'impossible',
        reason: { code: 'noDegreesOfFreedom', coefficientCount: unclear },
      }
    : undefined;
}

function boundsOf(table: PreparedTable, place: CellPlace): ValueBounds {
  return boundsAt(
    place,
    table.readings.some(({ isCentred }) => !isCentred),
  );
}

/** n against the numbers of observations that contradict the least. */
function countVerdict(
  { printedCount }: PreparedTable,
  { count }: Setting,
  { fitting, largestTried }: { fitting: readonly CountRange[]; largestTried: number },
): Judged {
  const [first] = fitting;
  const last = fitting[fitting.length - 1];
  const implied = { lower: first.from, upper: last.to };
  if (printedCount !== count) {
    return { verdict: 'differs', implied, reason: { code: 'otherSampleSize', counts: fitting } };
  }
  // Where nearly any number of observations would do, nothing speaks of it.
  const isOpen = last.to === largestTried && fitting.length === 1 && first.from <= 10;
  if (isOpen || !isInRanges(count, fitting)) {
    return { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
  }
  return { verdict: 'consistent', implied, reason: { code: 'sampleSizeFits', counts: fitting } };
}

function noComparison(table: PreparedTable, place: CellPlace): Judged {
  const bounds = boundsOf(table, place);
  const reason: AuditReason =
    bounds.minimum === undefined && bounds.maximum === undefined
      ? { code: 'nothingToCompare' }
      : { code: 'withinBounds', bounds };
  return { verdict: 'cannotTell', reason };
}

function compared(
  table: PreparedTable,
  place: CellPlace,
  printed: PrintedCell,
  setting: Setting,
): Judged {
  const comparison =
    place.kind === 'row'
      ? rowComparison(table.rows[place.row], place.row, place.column, setting)
      : statisticComparison(table, place.name, setting);
  if (comparison === undefined) return noComparison(table, place);
  const { implied, against } = comparison;
  if (!contradicts(table, place, setting)) {
    return { verdict: 'consistent', implied, reason: { code: 'agrees', against } };
  }
  const { interval } = printed;
  if (
    place.kind === 'row' &&
    place.column !== 'probability' &&
    overlap(absolute(interval), absolute(implied))
  ) {
    return { verdict: 'differs', implied, reason: { code: 'signDiffers', against } };
  }
  const code =
    place.kind === 'row' && (place.column === 'coefficient' || place.column === 'standardError')
      ? 'oneOfTwo'
      : 'differs';
  return {
    verdict: 'differs',
    implied,
    reason: { code, against, difference: differenceOf(printed, implied) },
  };
}

/** From the nearest implied number to the printed one. */
function differenceOf({ value }: PrintedCell, { lower, upper }: Interval): number {
  return value < lower ? value - lower : value > upper ? value - upper : 0;
}

/** Whether this number is the one to blame under the setting. */
function contradicts(table: PreparedTable, place: CellPlace, setting: Setting): boolean {
  const { statistics } = table;
  if (place.kind === 'row') return rowContradicts(table.rows[place.row], place.column, setting);
  const share = shareAgreement(table, setting);
  const squares = squaresAgreement(table, setting);
  switch (place.name) {
    case 'df':
      return table.printedDegrees !== setting.count - setting.reading.coefficientCount;
    case 'probf':
      return !jointTailAgrees(table, share.common, setting);
    case 'sddep':
      return !deviationAgrees(table, share.common, squares.common, setting);
    default: {
      const shareAt = (SHARE_STATISTICS as readonly string[]).indexOf(place.name);
      if (shareAt >= 0) return statistics[place.name] !== undefined && !share.isKept[shareAt];
      const squaresAt = (RESIDUAL_STATISTICS as readonly string[]).indexOf(place.name);
      return squaresAt >= 0 && statistics[place.name] !== undefined && !squares.isKept[squaresAt];
    }
  }
}

/** Where t is not b/se, p tells which of them is off; without its help it is t. */
function rowContradicts(row: PreparedRow, column: RowColumn, setting: Setting): boolean {
  const degrees = setting.count - setting.reading.coefficientCount;
  const { tStatistics, cells } = row;
  const agrees = (t: Interval): boolean =>
    cells.probability === undefined || overlap(tailOf(t, degrees), cells.probability);
  if (column === 'probability') return tStatistics.length > 0 && !tStatistics.some(agrees);
  if (tStatistics.length < 2) return false;
  const [ratio, printed] = tStatistics;
  const isRatioOff = cells.probability !== undefined && agrees(printed) && !agrees(ratio);
  return column === 'tStatistic' ? !isRatioOff : isRatioOff;
}

function rowComparison(
  row: PreparedRow,
  at: number,
  column: RowColumn,
  setting: Setting,
): Comparison | undefined {
  const { coefficient, standardError, tStatistic } = row.cells;
  const isOfRatio = column === 'coefficient' || column === 'standardError';
  // What is itself to blame says nothing of others.
  if (isOfRatio && rowContradicts(row, 'tStatistic', setting)) return undefined;
  const places = (...columns: RowColumn[]): CellPlace[] =>
    columns.map((other) => rowPlace(at, other));
  switch (column) {
    case 'coefficient':
      return tStatistic && standardError
        ? {
            implied: coefficientOf(tStatistic, standardError),
            against: places('tStatistic', 'standardError'),
          }
        : undefined;
    case 'standardError':
      return tStatistic && coefficient
        ? {
            implied: standardErrorOf(absolute(coefficient), absolute(tStatistic)),
            against: places('coefficient', 'tStatistic'),
          }
        : undefined;
    case 'tStatistic':
      return row.ratio && { implied: row.ratio, against: places('coefficient', 'standardError') };
    case 'probability':
      return tailComparison(row, at, setting);
  }
}

function tailComparison(row: PreparedRow, at: number, setting: Setting): Comparison | undefined {
  const { tStatistics, cells, ratio } = row;
  if (tStatistics.length === 0) return undefined;
  const degrees = setting.count - setting.reading.coefficientCount;
  const tails = tStatistics.map((t) => tailOf(t, degrees));
  const { probability } = cells;
  const agreeing = tails.filter((tail) => probability && overlap(tail, probability));
  const against: CellPlace[] =
    cells.tStatistic === undefined && ratio !== undefined
      ? [rowPlace(at, 'coefficient'), rowPlace(at, 'standardError')]
      : [rowPlace(at, 'tStatistic')];
  return { implied: (agreeing.length > 0 ? agreeing : tails).reduce(hull), against };
}

function statisticComparison(
  table: PreparedTable,
  name: keyof PreparedTable['statistics'],
  setting: Setting,
): Comparison | undefined {
  const { count, reading } = setting;
  switch (name) {
    case 'df': {
      const degrees = count - reading.coefficientCount;
      return {
        implied: { lower: degrees, upper: degrees },
        against: table.printedCount === undefined ? [] : [statisticPlace('n')],
      };
    }
    case 'r2':
    case 'adjr2':
    case 'f':
      return shareComparison(table, name, setting);
    case 'probf': {
      const { common } = shareAgreement(table, setting);
      const against = keptPlaces(table, 'share', setting);
      return common && reading.slopeCount > 0
        ? { implied: jointTailOf(common, count, reading), against }
        : undefined;
    }
    case 'sddep': {
      const share = shareAgreement(table, setting).common;
      const squares = squaresAgreement(table, setting).common;
      return share && squares && reading.isCentred
        ? {
            implied: deviationFrom(share, squares, count),
            against: [
              ...keptPlaces(table, 'share', setting),
              ...keptPlaces(table, 'squares', setting),
            ],
          }
        : undefined;
    }
    case 'ssr':
    case 'ser':
    case 'loglik':
    case 'aic':
    case 'sc':
    case 'hq':
      return squaresComparison(table, name, setting);
    default:
      return undefined;
  }
}

/** The places of what agrees on a quantity, but for one. */
function keptPlaces(
  table: PreparedTable,
  quantity: 'share' | 'squares',
  setting: Setting,
  except?: string,
): CellPlace[] {
  const names = quantity === 'share' ? SHARE_STATISTICS : RESIDUAL_STATISTICS;
  const agreement =
    quantity === 'share' ? shareAgreement(table, setting) : squaresAgreement(table, setting);
  return names
    .filter((name, at) => agreement.isKept[at] && name !== except)
    .map((name) => statisticPlace(name));
}

function shareComparison(
  table: PreparedTable,
  name: (typeof SHARE_STATISTICS)[number],
  setting: Setting,
): Comparison | undefined {
  const { statistics } = table;
  const { count, reading } = setting;
  if (name === 'f' && reading.slopeCount === 0) return undefined;
  const { isKept } = shareAgreement(table, setting);
  const others = SHARE_STATISTICS.map((other, at) => {
    const printed = statistics[other];
    if (!isKept[at] || other === name || printed === undefined) return undefined;
    return shareFrom(other, printed, count, reading);
  });
  const shared = commonOf(others);
  if (shared === undefined) return undefined;
  return {
    implied: shareTo(name, shared, count, reading),
    against: keptPlaces(table, 'share', setting, name),
  };
}

function squaresComparison(
  table: PreparedTable,
  name: (typeof RESIDUAL_STATISTICS)[number],
  setting: Setting,
): Comparison | undefined {
  const { statistics } = table;
  const { isKept } = squaresAgreement(table, setting);
  const others = RESIDUAL_STATISTICS.map((other, at) => {
    const printed = statistics[other];
    if (!isKept[at] || other === name || printed === undefined) return undefined;
    return squaresFrom(other, printed, setting);
  });
  const shared = commonOf(others);
  if (shared !== undefined) {
    return {
      implied: squaresTo(name, shared, setting),
      against: keptPlaces(table, 'squares', setting, name),
    };
  }
  const share = shareAgreement(table, setting).common;
  const { sddep } = statistics;
  if (share === undefined || sddep === undefined || !setting.reading.isCentred) return undefined;
  return {
    implied: squaresTo(name, squaresFromDeviation(share, sddep, setting.count), setting),
    against: [...keptPlaces(table, 'share', setting), statisticPlace('sddep')],
  };
}
