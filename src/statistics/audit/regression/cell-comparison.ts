import { type Interval, absolute, distance, hull } from '../../../numerics/interval';
import { commonOf } from './agreement';
import { coefficientOf, standardErrorOf } from './coefficient-ratio';
import { rowContradicts } from './contradicted-cell';
import {
  type Setting,
  deviationAgrees,
  jointTailAgrees,
  shareAgreement,
  squaresAgreement,
} from './contradictions';
import { type PreparedRow, type PreparedTable, degreesOfRow, tailAgrees } from './prepared-table';
import { type CellPlace, type RowColumn, rowPlace, statisticPlace } from './printed-regression';
import {
  RESIDUAL_STATISTICS,
  deviationFrom,
  squaresFrom,
  squaresFromDeviation,
  squaresTo,
} from './residual-squares';
import { tailDegreesOf } from './reading';
import { MOST_DEGREES, tailOf } from './student-tail';
import { SHARE_STATISTICS, jointTailOf, shareFrom, shareTo } from './unexplained-share';

/** What a number is held against: what that leaves of it, and where it stands. */
export interface Comparison {
  readonly implied: Interval;
  readonly against: readonly CellPlace[];
}

/** What the others leave for the number at a place; undefined where none tells of it. */
export function comparisonAt(
  table: PreparedTable,
  place: CellPlace,
  setting: Setting,
): Comparison | undefined {
  return place.kind === 'row'
    ? rowComparison(table.rows[place.row], place.row, place.column, setting)
    : statisticComparison(table, place.name, setting);
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
  const degrees = Math.min(tailDegreesOf(setting.reading, setting.count), MOST_DEGREES);
  const tails = tStatistics.map((t) => tailOf(t, degrees));
  const { probability } = cells;
  // Of two t that do not meet, those that p is of; else the one that it comes nearer to.
  const misses = tails.map((tail) => (probability ? distance(tail, probability) : 0));
  const nearest = tails.filter((_, at) => misses[at] === Math.min(...misses));
  const against: CellPlace[] =
    cells.tStatistic === undefined && ratio !== undefined
      ? [rowPlace(at, 'coefficient'), rowPlace(at, 'standardError')]
      : [rowPlace(at, 'tStatistic')];
  return { implied: nearest.reduce(hull), against };
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
      const against = placesOfCount(table, setting);
      return against.length === 0
        ? undefined
        : { implied: { lower: degrees, upper: degrees }, against };
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

/** What tells of the number of observations: n where it is the printed one, else what agrees on it. */
function placesOfCount(table: PreparedTable, setting: Setting): CellPlace[] {
  if (table.printedCount === setting.count) return [statisticPlace('n')];
  const { statistics } = table;
  const degrees = setting.count - setting.reading.coefficientCount;
  const tails = table.rows.flatMap((row, at) =>
    degreesOfRow(row) !== undefined && tailAgrees(row, degrees)
      ? [rowPlace(at, 'probability')]
      : [],
  );
  const shares = keptPlaces(table, 'share', setting);
  const squares = keptPlaces(table, 'squares', setting);
  const share = shareAgreement(table, setting).common;
  const { common } = squaresAgreement(table, setting);
  const hasTail = statistics.probf && share && jointTailAgrees(table, share, setting);
  const hasDeviation =
    statistics.sddep && share && common && deviationAgrees(table, share, common, setting);
  return [
    ...tails,
    ...(shares.length > 1 ? shares : []),
    ...(hasTail ? [statisticPlace('probf')] : []),
    ...(squares.length > 1 ? squares : []),
    ...(hasDeviation ? [statisticPlace('sddep')] : []),
  ];
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
