import { type Interval, overlap } from '../../../numerics/interval';
import { type Agreement, agreementOf } from './agreement';
import { type PreparedTable, degreesOfRow, tailAgrees } from './prepared-table';
import { type AuditedStatistic } from './printed-regression';
import { allowedReadings } from './allowed-readings';
import { type Reading, isLeftOut, tailDegreesOf } from './reading';
import { MOST_DEGREES } from './student-tail';
import {
  CRITERION_FORMS,
  type CriterionForm,
  RESIDUAL_STATISTICS,
  isCriterion,
  squaresFrom,
  squaresFromDeviation,
} from './residual-squares';
import { SHARE_STATISTICS, jointTailOf, shareFrom, tailOfF } from './unexplained-share';

/** What a table is held against: a number of observations, a way to read it, a form of its criteria. */
export interface Setting {
  readonly count: number;
  readonly reading: Reading;
  readonly form: CriterionForm;
}

/** The setting that contradicts the fewest printed numbers. */
export interface Judgement {
  readonly setting: Setting;
  /** How many printed numbers it contradicts; 0 where the table may be correct. */
  readonly contradicted: number;
}

/** Without a printed number of observations all up to this one are tried. */
export const LARGEST_TRIED = 1000;

/** What the statistics say of 1 − R². */
export function shareAgreement({ statistics }: PreparedTable, setting: Setting): Agreement {
  return agreementOf(
    SHARE_STATISTICS.map((name) => {
      const printed = heldOf(statistics, setting.reading, name);
      return printed && shareFrom(name, printed, setting.count, setting.reading);
    }),
  );
}

/** A statistic as printed; undefined where it is held against nothing. */
function heldOf(
  statistics: PreparedTable['statistics'],
  reading: Reading,
  name: AuditedStatistic,
): Interval | undefined {
  return isLeftOut(reading, name) ? undefined : statistics[name];
}

/** What the statistics say of e′e. */
export function squaresAgreement({ statistics }: PreparedTable, setting: Setting): Agreement {
  return agreementOf(
    RESIDUAL_STATISTICS.map((name) => {
      const printed = heldOf(statistics, setting.reading, name);
      return printed && squaresFrom(name, printed, setting);
    }),
  );
}

/** Whether P(F > f) may belong to 1 − R². */
export function jointTailAgrees(
  { statistics }: PreparedTable,
  share: Interval | undefined,
  { count, reading }: Setting,
): boolean {
  const { probf } = statistics;
  if (probf === undefined || reading.slopeCount === 0) return true;
  if (isLeftOut(reading, 'probf')) return otherTailAgrees(statistics, { count, reading });
  return share === undefined || overlap(jointTailOf(share, count, reading), probf);
}

/** Fewer degrees of freedom than this stand for all larger ones. */
const FEW_DEGREES = 60;

/** A robust F, too, has its own probability, with n − k degrees of freedom or as many as clusters leave. */
function otherTailAgrees(
  { f, probf }: PreparedTable['statistics'],
  { count, reading }: Pick<Setting, 'count' | 'reading'>,
): boolean {
  if (f === undefined || probf === undefined || isLeftOut(reading, 'adjr2')) return true;
  const most = count - reading.coefficientCount;
  const few = Array.from({ length: Math.min(most, FEW_DEGREES) }, (_, i) => i + 1);
  return [most, Infinity, ...few].some((degrees) =>
    overlap(tailOfF(f, reading.slopeCount, degrees), probf),
  );
}

/** Whether s_y² (n − 1)(1 − R²) may be e′e. */
export function deviationAgrees(
  { statistics }: PreparedTable,
  share: Interval | undefined,
  squares: Interval | undefined,
  { count, reading }: Setting,
): boolean {
  const { sddep } = statistics;
  if (sddep === undefined || share === undefined || squares === undefined) return true;
  return !reading.isCentred || overlap(squaresFromDeviation(share, sddep, count), squares);
}

/**
 * How many printed numbers a setting contradicts, those out of bounds aside. Given n and k, t is one
 * unknown a row, and of the statistics 1 − R² and e′e are the only ones: whether the printed digits
 * can all be right together comes down to intervals of these, exactly.
 *
 * @param rowsAgree whether p belongs to t in a row, for so many degrees of freedom
 * @param most past it the count need not be complete
 */
function contradictedBy(
  table: PreparedTable,
  setting: Setting,
  rowsAgree: (row: number, degrees: number) => boolean,
  most: number,
): number {
  const { count, reading } = setting;
  const degrees = count - reading.coefficientCount;
  let contradicted = 0;
  if (table.printedCount !== undefined && table.printedCount !== count) contradicted++;
  const isOpen = isLeftOut(reading, 'df');
  if (!isOpen && table.printedDegrees !== undefined && table.printedDegrees !== degrees) {
    contradicted++;
  }
  const tailDegrees = tailDegreesOf(reading, count);
  table.rows.forEach((row, at) => {
    if (row.tStatistics.length > 1) contradicted++;
    if (!rowsAgree(at, tailDegrees)) contradicted++;
  });
  const share = shareAgreement(table, setting);
  const squares = squaresAgreement(table, setting);
  contradicted += droppedFrom(table, share, SHARE_STATISTICS, reading);
  contradicted += droppedFrom(table, squares, RESIDUAL_STATISTICS, reading);
  if (!deviationAgrees(table, share.common, squares.common, setting)) contradicted++;
  if (contradicted <= most && !jointTailAgrees(table, share.common, setting)) contradicted++;
  return contradicted;
}

function droppedFrom(
  { statistics }: PreparedTable,
  { isKept }: Agreement,
  names: readonly AuditedStatistic[],
  reading: Reading,
): number {
  return names.filter((name, at) => heldOf(statistics, reading, name) !== undefined && !isKept[at])
    .length;
}

/** The forms that the criteria may have; without any printed it does not matter. */
function formsOf({ statistics }: PreparedTable): readonly CriterionForm[] {
  const hasCriteria = RESIDUAL_STATISTICS.some(
    (name) => isCriterion(name) && statistics[name] !== undefined,
  );
  return hasCriteria ? CRITERION_FORMS : ['perObservation'];
}

function settingsFor(table: PreparedTable, count: number): Setting[] {
  return table.readings
    .filter(({ coefficientCount }) => coefficientCount < count)
    .flatMap((reading) => formsOf(table).map((form) => ({ count, reading, form })));
}

/** The best setting for one number of observations; undefined where it leaves no degrees of freedom. */
function bestAt(
  table: PreparedTable,
  count: number,
  rowsAgree: (row: number, degrees: number) => boolean,
  most = Infinity,
): Judgement | undefined {
  let best: Judgement | undefined;
  for (const setting of settingsFor(table, count)) {
    const limit = Math.min(most, best?.contradicted ?? Infinity);
    const contradicted = contradictedBy(table, setting, rowsAgree, limit);
    if (best === undefined || contradicted < best.contradicted) best = { setting, contradicted };
  }
  return best;
}

/**
 * The best of all settings: the printed number of observations with what fits it best, unless
 * another contradicts fewer numbers, n itself counted. Undefined where a table has no reading, or
 * leaves no degrees of freedom.
 *
 * @param all what judgeAll gives; only asked for where the printed n contradicts anything
 */
export function judge(
  table: PreparedTable,
  all: () => readonly Judgement[] = () => judgeAll(table),
): Judgement | undefined {
  const direct = (row: number, degrees: number): boolean => tailAgrees(table.rows[row], degrees);
  const stated = statedCount(table);
  let best = stated === undefined ? undefined : bestAt(table, stated, direct);
  if (best?.contradicted === 0) return best;
  const allowed = stated === undefined ? undefined : allowedAt(table, stated);
  if (allowed?.contradicted === 0) return allowed;
  for (const candidate of all()) {
    if (best === undefined || candidate.contradicted < best.contradicted) best = candidate;
  }
  if (best === undefined || best.contradicted === 0) return best;
  const other = stated === undefined ? allowedAnywhere(table) : allowed;
  return other !== undefined && other.contradicted < best.contradicted ? other : best;
}

/** Whether rows agree, by the degrees of freedom that each leaves: for many settings in turn. */
function rowsByRanges(table: PreparedTable): (row: number, degrees: number) => boolean {
  const ranges = table.rows.map(degreesOfRow);
  return (row, degrees) => {
    const known = ranges[row];
    const finite = Math.min(degrees, MOST_DEGREES);
    return known === undefined || known.some(({ from, to }) => from <= finite && finite <= to);
  };
}

/** The setting of other practice that contradicts the fewest numbers, with so many observations. */
function allowedAt(table: PreparedTable, count: number): Judgement | undefined {
  return leastContradicted(table, count, allowedReadings(table, count), rowsByRanges(table));
}

/** The same with any number of observations, where none is printed. */
function allowedAnywhere(table: PreparedTable): Judgement | undefined {
  const readings = allowedReadings(table, undefined);
  const rowsAgree = rowsByRanges(table);
  let best: Judgement | undefined;
  for (let count = 3; count <= LARGEST_TRIED && best?.contradicted !== 0; count++) {
    const found = leastContradicted(table, count, readings, rowsAgree, best);
    if (found !== undefined) best = found;
  }
  return best;
}

/** The first that contradicts none, or the fewest; undefined where none contradicts fewer than before. */
function leastContradicted(
  table: PreparedTable,
  count: number,
  readings: readonly Reading[],
  rowsAgree: (row: number, degrees: number) => boolean,
  before?: Judgement,
): Judgement | undefined {
  let best = before;
  for (const reading of readings) {
    if (reading.coefficientCount >= count) continue;
    for (const form of formsOf(table)) {
      if (best?.contradicted === 0) return best;
      const setting = { count, reading, form };
      const contradicted = contradictedBy(
        table,
        setting,
        rowsAgree,
        (best?.contradicted ?? Infinity) - 1,
      );
      if (best === undefined || contradicted < best.contradicted) best = { setting, contradicted };
    }
  }
  return best;
}

/**
 * Whether no setting leaves all printed numbers right together. With n printed that is decided by it
 * alone, because any other n contradicts it.
 */
export function isContradicted(table: PreparedTable): boolean {
  if (table.printedCount === undefined) return (judge(table)?.contradicted ?? 0) > 0;
  const direct = (row: number, degrees: number): boolean => tailAgrees(table.rows[row], degrees);
  const strict = bestAt(table, table.printedCount, direct)?.contradicted ?? 1;
  return strict > 0 && allowedAt(table, table.printedCount)?.contradicted !== 0;
}

/** n as printed, or from the degrees of freedom. */
function statedCount({ printedCount, printedDegrees, readings }: PreparedTable) {
  if (printedCount !== undefined) return printedCount;
  return printedDegrees === undefined || readings.length === 0
    ? undefined
    : printedDegrees + readings[0].coefficientCount;
}

/**
 * Every number of observations that is tried, with its best setting. What such a one contradicts is
 * counted in full only where it is no more than the fewest so far.
 */
export function judgeAll(table: PreparedTable): Judgement[] {
  const rowsAgree = rowsByRanges(table);
  const largest = largestTried(table);
  const results: Judgement[] = [];
  let fewest = Infinity;
  for (let count = 2; count <= largest; count++) {
    // One more: all others also contradict the printed n, and are counted without that.
    const best = bestAt(table, count, rowsAgree, fewest + 1);
    if (best === undefined) continue;
    fewest = Math.min(fewest, best.contradicted);
    results.push(best);
  }
  return results;
}

/** Up to which number of observations all are tried. */
export function largestTried(table: PreparedTable): number {
  const stated = statedCount(table) ?? 0;
  return stated > LARGEST_TRIED ? Math.min(2 * stated, 10 * LARGEST_TRIED) : LARGEST_TRIED;
}
