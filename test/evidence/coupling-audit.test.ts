import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type GeneratedTable, auditGenerated, raisesAlarm } from '../support/printed-tables';

/**
 * The file of the full study, made by coupling-audit/generate.py, where it is to be run; the counts are
 * then written beside it. Otherwise the sample beside this test is taken.
 */
const STUDY = process.env.COUPLING_STUDY;
const SAMPLE = path.join(__dirname, 'coupling-audit', 'sample.jsonl');

interface Counts {
  tables: number;
  detectable: number;
  found: number;
  missed: number[];
}

const tables = readFileSync(STUDY ?? SAMPLE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GeneratedTable);

const isAlarm = (table: GeneratedTable): boolean => raisesAlarm(auditGenerated(table));

function countsOf(faulty: readonly GeneratedTable[]): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const table of faulty) {
    const key = `${table.fault}, ${table.decimals} decimals`;
    counts[key] ??= { tables: 0, detectable: 0, found: 0, missed: [] };
    counts[key].tables++;
    if (table.oracle !== 'detectable') continue;
    counts[key].detectable++;
    if (isAlarm(table)) counts[key].found++;
    else counts[key].missed.push(table.number);
  }
  return counts;
}

describe('coupling tables as they are printed', () => {
  it('raises no alarm about a correct one', () => {
    const correct = tables.filter(({ fault }) => fault === null);
    expect(correct.length).toBeGreaterThan(0);
    expect(correct.filter(isAlarm).map(({ number }) => number)).toEqual([]);
  }, 3_600_000);

  it('finds at least 99% of the faults that rounding allows to be found', () => {
    const counts = countsOf(tables.filter(({ fault }) => fault !== null));
    if (STUDY !== undefined) writeFileSync(`${STUDY}.counts.json`, JSON.stringify(counts, null, 1));
    const all = Object.values(counts);
    const detectable = all.reduce((sum, each) => sum + each.detectable, 0);
    const found = all.reduce((sum, each) => sum + each.found, 0);
    expect(detectable).toBeGreaterThan(0);
    expect(found / detectable).toBeGreaterThanOrEqual(0.99);
  }, 3_600_000);
});
