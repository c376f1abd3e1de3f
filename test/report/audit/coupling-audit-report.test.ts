import { ONE_OF_ROWS } from '../../support/one-of-rows';
import { guessCouplingRoles, readCouplingTable } from '../../../src/cells/printed/coupling-block';
import { couplingAuditReport } from '../../../src/report/audit/coupling-audit-report';
import { reportLines } from '../../../src/report/report';
import {
  type AuditOptions,
  auditCoupling,
} from '../../../src/statistics/audit/coupling/audit-coupling';
import { LEVEL_SCHEMES } from '../../../src/statistics/coupling/level-scheme';
import type { Language } from '../../../src/text/language';
import { shownBlock } from '../../support/paper-blocks';

const TABLE = [
  ['year', 'U1', 'U2', 'C', 'T', 'D', 'Level'],
  ['2001', '0.21', '0.45', '0.932', '0.33', '0.555', 'benign'],
  ['2002', '0.34', '0.52', '0.978', '0.43', '0.649', 'benign'],
  ['2003', '0.61', '0.58', '1.000', '0.60', '0.771', 'benign'],
];

function textOf(cells: unknown[][], language: Language, options?: AuditOptions): string {
  const shown = shownBlock(cells);
  const { table } = readCouplingTable(shown, guessCouplingRoles(shown));
  return reportLines(couplingAuditReport(auditCoupling(table, options), language)).join('\n');
}

describe('the report on a coupling table', () => {
  it('says with which levels a table goes', () => {
    const text = textOf(TABLE, 'en');
    expect(text).toContain(
      'The levels are those of the source paper’s bands, whichever band a cut belongs to: 3 of 3 levels go with D.',
    );
    expect(textOf(TABLE, 'zh')).toContain('3 个等级中 3 个与 D 相符');
  });

  it('says between which ends θ lies where it is none that people choose', () => {
    const rows = [
      [0.31274, 0.62118],
      [0.44391, 0.37263],
      [0.72835, 0.58447],
      [0.85912, 0.21586],
    ].map(([first, second], at) => {
      const c = (2 * Math.sqrt(first * second)) / (first + second);
      const t = (first + second) / 2;
      const numbers = [first, second, c, t, (c * t) ** (Math.SQRT2 - 1)];
      return [String(2001 + at), ...numbers.map((number) => number.toFixed(5))];
    });
    const odd = [['year', 'U1', 'U2', 'C', 'T', 'D'], ...rows];
    expect(textOf(odd, 'en')).toMatch(
      /weights 0\.5, 0\.5 and θ between 0\.4142\d+ and 0\.4142\d+ \((0\.4142\d*) will do\): 4 of 4 rows hold/,
    );
    expect(textOf(odd, 'en')).toMatch(/=\(C\*T\)\^0\.4142\d*\./);
    expect(textOf(odd, 'zh')).toMatch(/θ 在 0\.4142\d+ 与 0\.4142\d+ 之间（可取 0\.4142\d*）/);
  });

  it('says that one of several rows must be wrong, and does not call the table sound', () => {
    const { cells, design } = ONE_OF_ROWS;
    const options = { design };
    const text = textOf(cells, 'en', options);
    expect(text).toContain(
      'Not every row can be right: nothing that goes with what was stated satisfies all of them. Which is wrong cannot be told: the others hold without 2001, or without 2002, or without 2005.',
    );
    expect(text).not.toContain('Nothing contradicts anything');
    expect(textOf(cells, 'zh', options)).toContain('去掉 2001，或去掉 2002，或去掉 2005');
  });

  it('names the row of a level that does not go with D, and what the stated scheme has for it', () => {
    const changed = TABLE.map((row) => (row[0] === '2001' ? [...row.slice(0, -1), 'low'] : row));
    const text = textOf(changed, 'en', {
      levels: { scheme: LEVEL_SCHEMES.paper, closed: 'right' },
    });
    expect(text).toContain(
      'a cut belonging to the band below it, (a, b], as stated, 2 of 3 levels',
    );
    expect(text).toContain('The level does not go with D in 2001.');
  });

  it('says where the names are of no known scheme', () => {
    const unknown = TABLE.map((row, i) => (i === 0 ? row : [...row.slice(0, -1), 'fair']));
    expect(textOf(unknown, 'en')).toContain('are of no scheme that is known here');
  });

  it('speaks of levels alone where nothing else can be held against anything', () => {
    const alone = TABLE.map((row) => [row[0], ...row.slice(5)]);
    const text = textOf(alone, 'en');
    expect(text).not.toContain('No row has cells enough');
    expect(text).toContain('3 of 3 levels go with D');
    expect(text).not.toContain('How to work it out again');
  });
});
