import { readFileSync } from 'node:fs';
import path from 'node:path';
import { guessCouplingRoles, readCouplingTable } from '../../src/cells/printed/coupling-block';
import { auditCouplingSteps } from '../../src/statistics/audit/coupling/audit-coupling';
import type { CouplingAudit } from '../../src/statistics/audit/coupling/coupling-audit';
import { shownBlock } from '../support/paper-blocks';
import { raisesAlarm } from '../support/printed-tables';

/** As coupling-audit/as-people-have-them.py writes them; another file may be named. */
const FILE =
  process.env.COUPLING_BLOCKS ??
  path.join(__dirname, 'coupling-audit', 'as-people-have-them.jsonl');

/** A step is a few parts of one row; so many are a few seconds. */
const MOST_STEPS = 15_000;

const blocks = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { number: number; kind: string; cells: unknown[][] });

function audited(cells: unknown[][]): { readonly audit: CouplingAudit; readonly steps: number } {
  const shown = shownBlock(cells);
  const running = auditCouplingSteps(readCouplingTable(shown, guessCouplingRoles(shown)).table);
  let steps = 0;
  for (;;) {
    const next = running.next();
    if (next.done === true) return { audit: next.value, steps };
    steps++;
  }
}

describe('correct coupling tables as people have them', () => {
  const results = blocks.map((block) => ({ ...block, ...audited(block.cells) }));
  const named = (of: typeof results): string[] => of.map(({ number, kind }) => `${number} ${kind}`);

  it('raise no alarm, of a level neither', () => {
    const alarms = results.filter(
      ({ audit }) =>
        raisesAlarm(audit) ||
        audit.rows.some(({ level }) => level?.verdict === 'differs') ||
        audit.findings.some(({ code }) => code === 'levelsDisordered'),
    );
    expect(named(alarms)).toEqual([]);
  });

  it('are found to be made with one design in every row', () => {
    const lost = results.filter(({ audit: { fitted } }) => fitted.fitting < fitted.checked);
    expect(named(lost)).toEqual([]);
  });

  it('take a bounded number of steps', () => {
    expect(named(results.filter(({ steps }) => steps > MOST_STEPS))).toEqual([]);
  });
});
