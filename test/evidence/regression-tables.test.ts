import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contradictsItself } from '../../src/statistics/audit/regression/regression-audit';
import type { AuditedStatistic } from '../../src/statistics/audit/regression/printed-regression';
import { type RowTexts, printedRegression } from '../support/printed-regression';

/** A line of what regression-tables/generate.py and oracle.py write. */
interface MadeTable {
  readonly decimals: number;
  readonly fault: string | null;
  readonly detectable?: boolean;
  readonly rows: readonly RowTexts[];
  readonly statistics: Readonly<Partial<Record<AuditedStatistic, string>>>;
}

const FOLDER = path.join(__dirname, 'regression-tables');
/**
 * A folder with correct.jsonl, decided.jsonl and robust.jsonl of the full study, where it is to be run; the counts
 * are then written there. Otherwise the samples beside this test are taken.
 */
const STUDY = process.env.REGRESSION_STUDY;

function tablesOf(name: string): MadeTable[] {
  const file = STUDY === undefined ? path.join(FOLDER, `sample-${name}`) : path.join(STUDY, name);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MadeTable);
}

const isAlarm = (made: MadeTable): boolean =>
  // The tables are of ordinary least squares, and print all coefficients.
  contradictsItself(printedRegression(made.rows, made.statistics), { errors: 'ordinary' });
const isUnstatedAlarm = (made: MadeTable): boolean =>
  contradictsItself(printedRegression(made.rows, made.statistics));

/** The counts of a full study, beside its tables. */
function write(name: string, counts: unknown): void {
  if (STUDY !== undefined) writeFileSync(path.join(STUDY, name), JSON.stringify(counts, null, 1));
}

interface Counts {
  tables: number;
  detectable: number;
  found: number;
  missed: number;
}

function countsOf(
  tables: readonly MadeTable[],
  alarms: (made: MadeTable) => boolean,
): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const made of tables) {
    const key = `${made.fault}, ${made.decimals} decimals`;
    counts[key] ??= { tables: 0, detectable: 0, found: 0, missed: 0 };
    const isFound = alarms(made);
    counts[key].tables++;
    if (made.detectable === true) counts[key].detectable++;
    if (isFound) counts[key].found++;
    if (made.detectable === true && !isFound) counts[key].missed++;
  }
  return counts;
}

/** At least 99 of 100 that can be found are, and nothing else. */
function expectNearlyAll(counts: Record<string, Counts>): void {
  const total = (of: keyof Counts): number =>
    Object.values(counts).reduce((sum, each) => sum + each[of], 0);
  expect(total('detectable')).toBeGreaterThan(total('tables') / 2);
  expect(total('missed')).toBeLessThanOrEqual(0.01 * total('detectable'));
  expect(total('found')).toBe(total('detectable') - total('missed'));
}

describe('regression tables as they are printed', () => {
  it('raises no alarm about a correct one', () => {
    const tables = tablesOf('correct.jsonl');
    expect(tables.filter((made) => isAlarm(made) || isUnstatedAlarm(made))).toEqual([]);
  }, 1_800_000);

  it('seldom takes an F by robust errors for a slip of print where a table says nothing of them', () => {
    const tables = tablesOf('robust.jsonl');
    const alarms = tables.filter(isUnstatedAlarm).length;
    write('robust.json', { tables: tables.length, alarms });
    expect(alarms).toBeLessThanOrEqual(tables.length / 250);
    // Most do contradict ordinary least squares, and are left open for their F.
    expect(tables.filter(isAlarm).length).toBeGreaterThan(tables.length / 2);
  }, 1_800_000);

  it('finds at least 99 of 100 faults that rounding allows to be found, and no others', () => {
    const counts = countsOf(tablesOf('decided.jsonl'), isAlarm);
    write('counts.json', counts);
    expectNearlyAll(counts);
  }, 1_800_000);

  it('does where a table does not say that its errors are ordinary, too', () => {
    const counts = countsOf(tablesOf('decided.jsonl'), isUnstatedAlarm);
    write('unstated.json', counts);
    expectNearlyAll(counts);
  }, 1_800_000);
});
