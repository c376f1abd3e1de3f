import type { Allowance } from './allowance';
import { allowedReadings, conceivableReadings } from './allowed-readings';
import { largerCounts, largestTried, statedCount } from './counts-to-try';
import { type Setting, contradictedBy } from './contradictions';
import { type PreparedTable, degreesOfRow, tailAgrees } from './prepared-table';
import type { Reading } from './reading';
import {
  CRITERION_FORMS,
  type CriterionForm,
  RESIDUAL_STATISTICS,
  isCriterion,
} from './residual-squares';
import { MOST_DEGREES } from './student-tail';

/** The setting that contradicts the fewest printed numbers. */
export interface Judgement {
  readonly setting: Setting;
  /** How many printed numbers it contradicts; 0 where the table may be correct. */
  readonly contradicted: number;
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

/** The setting of other practice, as the table tells of it, that contradicts the fewest numbers. */
function allowedAt(table: PreparedTable, count: number): Judgement | undefined {
  return leastContradicted(table, count, allowedReadings(table, count), rowsByRanges(table));
}

/**
 * What common practice, of which the table says nothing, would explain all that a judgement contradicts;
 * undefined where none does.
 */
export function explanationOf(table: PreparedTable, best: Judgement): Allowance | undefined {
  const { count } = best.setting;
  if (best.contradicted === 0 || best.setting.reading.allowance !== undefined) return undefined;
  const stated = statedCount(table) ?? count;
  const readings = conceivableReadings(table, stated);
  const found = leastContradicted(table, stated, readings, rowsByRanges(table));
  return found?.contradicted === 0 ? found.setting.reading.allowance : undefined;
}

/** The setting of other practice with any number of observations, where none is printed. */
function allowedAnywhere(table: PreparedTable): Judgement | undefined {
  const readings = allowedReadings(table, undefined);
  const rowsAgree = rowsByRanges(table);
  let best: Judgement | undefined;
  const largest = largestTried(table);
  for (const count of [...countsTo(largest), ...largerCounts(table)]) {
    if (best?.contradicted === 0) break;
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

/**
 * Every number of observations that is tried, with its best setting. What such a one contradicts is
 * counted in full only where it is no more than the fewest so far.
 */
export function judgeAll(table: PreparedTable): Judgement[] {
  const rowsAgree = rowsByRanges(table);
  const results: Judgement[] = [];
  let fewest = Infinity;
  const tryAll = (counts: readonly number[]): void => {
    for (const count of counts) {
      // One more: all others also contradict the printed n, and are counted without that.
      const best = bestAt(table, count, rowsAgree, fewest + 1);
      if (best === undefined) continue;
      fewest = Math.min(fewest, best.contradicted);
      results.push(best);
    }
  };
  tryAll(countsTo(largestTried(table)));
  if (fewest > 0) tryAll(largerCounts(table));
  return results;
}

/** 2 and all up to the largest. */
function countsTo(largest: number): number[] {
  return Array.from({ length: Math.max(0, largest - 1) }, (_, i) => i + 2);
}
