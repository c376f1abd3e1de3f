import { verdictRows } from '../../../src/report/audit/verdict-rows';
import type {
  AuditReason,
  AuditedCell,
  Verdict,
} from '../../../src/statistics/audit/regression/audited-cell';
import type { CellPlace } from '../../../src/statistics/audit/regression/printed-regression';
import {
  type RegressionAudit,
  auditRegression,
} from '../../../src/statistics/audit/regression/regression-audit';
import type { Interval } from '../../../src/numerics/interval';
import { cellOf, printedRegression } from '../../support/printed-regression';

const PRINTED = printedRegression(
  [
    ['C', '1.20', '0.40', '3.00', '0.010'],
    ['K(-1)', '-0.55', '0.25', '', ''],
  ],
  { n: '18', r2: '0.95' },
);
const audit = auditRegression(PRINTED);

/** The line of one cell of one's own. */
function rowFor(
  place: CellPlace,
  verdict: Verdict,
  reason: AuditReason,
  implied?: Interval,
): string[] {
  const cell: AuditedCell = {
    place,
    printed: cellOf('0.50'),
    verdict,
    reason,
    ...(implied === undefined ? {} : { implied }),
  };
  const own: RegressionAudit = { ...audit, cells: [cell] };
  return verdictRows(own)[1];
}

const R2: CellPlace = { kind: 'statistic', name: 'r2' };

describe('an audit as rows of cells', () => {
  it('begins with its headings and has a row for each printed number', () => {
    const rows = verdictRows(audit);
    expect(rows[0]).toEqual(['Checked', 'Printed', 'Implied', 'Verdict']);
    expect(rows.slice(1).map(([name, printed]) => [name, printed])).toEqual([
      ['C: b', '1.20'],
      ['C: se', '0.40'],
      ['C: t', '3.00'],
      ['C: p', '0.010'],
      ['K(-1): b', '-0.55'],
      ['K(-1): se', '0.25'],
      ['n', '18'],
      ['r2', '0.95'],
    ]);
  });

  it('has four cells in each, of text', () => {
    for (const row of verdictRows(audit)) {
      expect(row).toHaveLength(4);
      for (const cell of row) expect(typeof cell).toBe('string');
    }
  });

  it('is its headings alone where nothing is printed', () => {
    expect(verdictRows(auditRegression({ rows: [], statistics: {} }))).toHaveLength(1);
  });
});

describe('the verdict of a row', () => {
  const against: CellPlace[] = [];

  it('says how far a number is off, with its sign', () => {
    const differs: AuditReason = { code: 'differs', against, difference: -0.0312 };
    expect(rowFor(R2, 'differs', differs, { lower: 0.53, upper: 0.54 })).toEqual([
      'r2',
      '0.50',
      '0.5300 … 0.5400',
      'differs by −0.031',
    ]);
    const oneOfTwo: AuditReason = { code: 'oneOfTwo', against, difference: 2 };
    expect(rowFor(R2, 'differs', oneOfTwo)[3]).toBe('differs by +2');
  });

  it('says where only the sign is off', () => {
    expect(rowFor(R2, 'differs', { code: 'signDiffers', against })[3]).toBe('differs: sign');
  });

  it('says no distance where there is none to tell', () => {
    const counts = [{ from: 16, to: 16 }];
    expect(rowFor(R2, 'differs', { code: 'otherSampleSize', counts })[3]).toBe('differs');
  });

  it('says the others in words', () => {
    expect(rowFor(R2, 'consistent', { code: 'agrees', against })[3]).toBe('consistent');
    expect(rowFor(R2, 'impossible', { code: 'notWhole' })[3]).toBe('impossible');
    expect(rowFor(R2, 'cannotTell', { code: 'nothingToCompare' })[3]).toBe('cannot tell');
  });

  it('has a blank where nothing is implied', () => {
    expect(rowFor(R2, 'cannotTell', { code: 'nothingToCompare' })[2]).toBe('');
  });
});

describe('the rows of stars', () => {
  it('come after the numbers, one for each row that has a p', () => {
    const starred = auditRegression(
      printedRegression(
        [
          ['A', '1.0***', '', '', '0.030'],
          ['B', '1.0', '', '', '0.400'],
        ],
        {},
      ),
    );
    expect(verdictRows(starred).slice(-2)).toEqual([
      ['A: stars', '***', 'p = 0.0295 … 0.0305', 'differs'],
      ['B: stars', '', 'p = 0.399 … 0.401', 'consistent'],
    ]);
  });

  it('are none in a table without stars', () => {
    expect(verdictRows(audit).some(([name]) => name.includes('stars'))).toBe(false);
  });
});
