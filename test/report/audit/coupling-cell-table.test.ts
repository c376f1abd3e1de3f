import { guessCouplingRoles, readCouplingTable } from '../../../src/cells/printed/coupling-block';
import { cellTable, columnName } from '../../../src/report/audit/coupling-cell-table';
import { auditCoupling } from '../../../src/statistics/audit/coupling/audit-coupling';
import type {
  AuditedRow,
  CouplingAudit,
} from '../../../src/statistics/audit/coupling/coupling-audit';
import type { RowCell } from '../../../src/statistics/audit/coupling/printed-coupling-table';
import type { Verdict } from '../../../src/statistics/audit/coupling/verdict';
import { auditTexts } from '../../../src/text/audit-texts';
import type { Language } from '../../../src/text/language';
import { shownBlock } from '../../support/paper-blocks';
import { LEVEL_SCHEMES } from '../../../src/statistics/coupling/level-scheme';

const HEADINGS = ['year', 'K', 'Du', 'C', 'T', 'D', 'Level'];
const EN = auditTexts('en');

function auditOf(...rows: readonly string[][]): CouplingAudit {
  const shown = shownBlock([HEADINGS, ...rows]);
  return auditCoupling(readCouplingTable(shown, guessCouplingRoles(shown)).table);
}

function rowsOf(audit: CouplingAudit, language: Language = 'en'): unknown[][] {
  const part = cellTable(audit, auditTexts(language), language);
  return part.kind === 'table' ? part.rows.map((row) => row.map(({ value }) => value)) : [];
}

/** The table with verdicts of one's own in its first row. */
function withVerdicts(
  audit: CouplingAudit,
  verdicts: readonly (readonly [RowCell, Verdict])[],
  level?: Verdict,
): CouplingAudit {
  const first: AuditedRow = {
    isImpossible: false,
    broken: [],
    verdicts: new Map(verdicts),
    level,
  };
  return { ...audit, rows: [first] };
}

const SOUND = ['2001', '0.20', '0.80', '0.80', '0.50', '0.632', 'mid'];
const audit = auditOf(SOUND, ['2002', '0.50', '0.50', '1.00', '0.50', '0.707', 'mid']);

describe('what the column of a cell is called', () => {
  it('is its heading where it was printed', () => {
    expect(columnName(1, audit.table, EN)).toBe('Du');
    expect(columnName('degree', audit.table, EN)).toBe('C');
  });

  it('is the name of the result where it was not', () => {
    const { systems, labels } = audit.table;
    expect(columnName('coordination', { systems, labels }, EN)).toBe('D');
    const renamed = { ...audit.table, index: { name: 'index (T)', cells: [] } };
    expect(columnName('index', renamed, EN)).toBe('index (T)');
  });
});

describe('the table of printed cells', () => {
  it('has a line for each printed cell of each row, levels and results in their order', () => {
    const lines = rowsOf(audit);
    expect(lines.map(([row, column]) => [row, column])).toEqual(
      ['2001', '2002'].flatMap((row) =>
        ['K', 'Du', 'C', 'T', 'D', 'Level'].map((column) => [row, column]),
      ),
    );
  });

  it('shows the digits as they were printed, zeros at their end included', () => {
    expect(rowsOf(audit).map(([, , , printed]) => printed)).toEqual([
      ...['0.20', '0.80', '0.80', '0.50', '0.632', 'mid'],
      ...['0.50', '0.50', '1.00', '0.50', '0.707', 'mid'],
    ]);
  });

  it('leaves out what is not printed', () => {
    const holed = auditOf(['2001', '0.20', '0.80', '', '0.50', '0.632', '']);
    expect(rowsOf(holed).map(([, column]) => column)).toEqual(['K', 'Du', 'T', 'D']);
  });

  it('has a true minus sign, and whole numbers as such', () => {
    const negative = auditOf(['2001', '-0.20', '3', '', '', '', '']);
    const lines = rowsOf(
      withVerdicts(negative, [
        [0, { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } }],
        [1, { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } }],
      ]),
    );
    expect(lines.map(([, , , printed]) => printed)).toEqual(['−0.20', '3']);
  });

  it('has the verdict and the reason in words of the language', () => {
    const [first] = rowsOf(audit);
    expect([first[2], first[4]]).toEqual(['consistent', 'agrees with the other cells of its row']);
    const [chinese] = rowsOf(audit, 'zh');
    expect(chinese[2]).toBe(auditTexts('zh').verdicts.consistent);
    expect(cellTable(audit, EN, 'en')).toMatchObject({
      kind: 'table',
      headings: ['Row', 'Column', 'Verdict', 'Printed', 'Reason'],
    });
  });
});

describe('the numbers in a reason', () => {
  const reasonOf = (verdict: Verdict): unknown =>
    rowsOf(withVerdicts(audit, [['degree', verdict]]))[0][4];

  it('are from one end to the other, with true minus signs, and how far away', () => {
    const expected = { lower: -0.12345678, upper: 0.5 };
    expect(
      reasonOf({
        verdict: 'differs',
        by: 0.03456,
        reason: { code: 'differs', identity: 'degree', expected },
      }),
    ).toBe('the other cells give −0.123457 … 0.5, 0.035 away at least');
  });

  it('are one where six digits do not tell the ends apart', () => {
    const expected = { lower: 0.79999999, upper: 0.80000001 };
    expect(
      reasonOf({ verdict: 'differs', reason: { code: 'differs', identity: 'degree', expected } }),
    ).toBe('the other cells give 0.8');
  });

  it('are left out where nothing is known of them', () => {
    expect(
      reasonOf({ verdict: 'differs', reason: { code: 'onlyCulprit', expected: undefined } }),
    ).toBe('without this cell the rest of the row holds');
  });

  it('name the largest C of the form, and how far it is passed', () => {
    const reason = { code: 'aboveLargest', largest: 0.5, form: 'paper' } as const;
    expect(reasonOf({ verdict: 'impossible', by: 0.0020725, reason })).toBe(
      'the form reaches 0.5 at most; it is 0.0021 above',
    );
  });

  it('name cells by their columns', () => {
    expect(
      reasonOf({ verdict: 'cannotTell', reason: { code: 'oneOfThese', cells: [0, 'index'] } }),
    ).toBe('one of K, T cannot be right; which one is open');
  });

  it('give D and the levels that the scheme has for it', () => {
    const coordination = { lower: 0.6315, upper: 0.6325 };
    const possible = [LEVEL_SCHEMES.paper.bands[0].name];
    const level: Verdict = {
      verdict: 'differs',
      reason: { code: 'levelOutsideBand', possible, coordination },
    };
    const [line] = rowsOf(withVerdicts(audit, [], level));
    expect(line[1]).toBe('Level');
    expect(line[4]).toBe(`D is 0.6315 … 0.6325, which is ${possible[0].en}`);
  });
});
