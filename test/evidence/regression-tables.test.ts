import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  auditRegression,
  contradictsItself,
} from '../../src/statistics/audit/regression/regression-audit';
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

function countsOf(tables: readonly MadeTable[]): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const made of tables) {
    const key = `${made.fault}, ${made.decimals} decimals`;
    counts[key] ??= { tables: 0, detectable: 0, found: 0, missed: 0 };
    const isFound = isAlarm(made);
    counts[key].tables++;
    if (made.detectable === true) counts[key].detectable++;
    if (isFound) counts[key].found++;
    if (made.detectable === true && !isFound) counts[key].missed++;
  }
  return counts;
}

describe('regression tables as they are printed', () => {
  it('raises no alarm about a correct one', () => {
    expect(tablesOf('correct.jsonl').filter(isAlarm)).toEqual([]);
  }, 1_800_000);

  it('explains what differs in a table with robust errors that says nothing of them, and blames no more', () => {
    const tables = tablesOf('robust.jsonl');
    const differing = tables.filter(isAlarm);
    const explained = differing.filter((made) => {
      const audit = auditRegression(printedRegression(made.rows, made.statistics));
      return audit.explanation?.causes.join() === 'otherF';
    });
    const stated = tables.filter((made) =>
      contradictsItself(printedRegression(made.rows, made.statistics), { errors: 'robust' }),
    );
    write('robust.json', {
      tables: tables.length,
      differing: differing.length,
      explained: explained.length,
      alarmsWhereStated: stated.length,
    });
    expect(differing.length).toBeGreaterThan(tables.length / 2);
    expect(differing.length - explained.length).toBeLessThanOrEqual(Math.ceil(tables.length / 250));
    expect(stated).toEqual([]);
  }, 1_800_000);

  it('finds at least 99 of 100 faults that rounding allows to be found, and no others', () => {
    const counts = countsOf(tablesOf('decided.jsonl'));
    write('counts.json', counts);
    const total = (of: keyof Counts): number =>
      Object.values(counts).reduce((sum, each) => sum + each[of], 0);
    expect(total('detectable')).toBeGreaterThan(total('tables') / 2);
    expect(total('missed')).toBeLessThanOrEqual(0.01 * total('detectable'));
    expect(total('found')).toBe(total('detectable') - total('missed'));
  }, 1_800_000);
});
