import { guessCouplingRoles, readCouplingTable } from '../../src/cells/printed/coupling-block';
import { auditCouplingSteps } from '../../src/statistics/audit/coupling/audit-coupling';
import type { CouplingAudit } from '../../src/statistics/audit/coupling/coupling-audit';
import type { GivenDesign } from '../../src/statistics/audit/coupling/infer-design';
import { shownBlock } from '../support/paper-blocks';

/** A step is a few parts of one row; so many are a few seconds. */
const MOST_STEPS = 15_000;

/** Tables as somebody may select them, with nothing said of how they were made unless it is given. */
function checked(cells: unknown[][], design: GivenDesign = {}): CouplingAudit {
  const shown = shownBlock(cells);
  const { table } = readCouplingTable(shown, guessCouplingRoles(shown));
  const running = auditCouplingSteps(table, { design });
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = running.next();
    if (next.done === true) return next.value;
  }
  throw new Error(`not ended after ${MOST_STEPS} steps`);
}

/** Headings and rows, each as one text. */
function block(...lines: readonly string[]): string[][] {
  return lines.map((line) => line.split(' '));
}

function verdictsOf({ rows }: CouplingAudit, row: number): string[] {
  return [...rows[row].verdicts.values()].map(({ verdict }) => verdict);
}

const allVerdicts = (audit: CouplingAudit): string[] => [
  ...new Set(audit.rows.flatMap((_, row) => verdictsOf(audit, row))),
];

const WHOLE = 'Year U1 U2 C T D';

describe('rows in which C·T may be 1, so that θ may be anything', () => {
  const numbers: unknown[][] = [WHOLE.split(' '), ['2000', 0.8, 0.8, 1, 0.8, 0.89]];
  it.each<[string, unknown[][]]>([
    ['one of ones', block(WHOLE, '2000 1.000 1.000 1.000 1.000 1.000')],
    ['one of numbers without a format', numbers],
    ['one above 1', block(WHOLE, '2000 1.05 0.97 1.00 1.01 1.00')],
    [
      'three',
      block(
        WHOLE,
        '2000 1.05 0.97 1.00 1.01 1.00',
        '2001 1.02 0.98 1.00 1.00 1.00',
        '2002 0.98 1.01 1.00 1.00 1.00',
      ),
    ],
  ])('end, and hold: %s', (_name, cells) => {
    const audit = checked(cells);
    expect(allVerdicts(audit)).toEqual(['consistent']);
  });
});
