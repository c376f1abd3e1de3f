import { regressionAuditReport } from '../../../src/report/audit/regression-audit-report';
import { verdictRows } from '../../../src/report/audit/verdict-rows';
import { reportLines } from '../../../src/report/report';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';
import { printedRegression, type RowTexts } from '../../support/printed-regression';

const ROWS: readonly RowTexts[] = [
  ['A', '1.0***', '', '', '0.030'],
  ['B', '1.0**', '', '', '0.020'],
];
const audit = auditRegression(printedRegression(ROWS, {}));

describe('stars in the report', () => {
  it('are named where no usual convention has so many, and where p is larger with more of them', () => {
    const text = reportLines(regressionAuditReport(audit, undefined, 'en')).join('\n');
    expect(text).toContain('no usual convention gives those of A to its p');
    expect(text).toContain('A has more stars than B, although its p is larger.');
    expect(text).not.toContain('Nothing contradicts anything');
  });

  it('are told with the convention that was stated, in both languages', () => {
    const stated = auditRegression(printedRegression(ROWS, {}), { stars: 'tenFiveOne' });
    expect(reportLines(regressionAuditReport(stated, undefined, 'en')).join('\n')).toContain(
      'with * 10 %, ** 5 %, *** 1 %, as stated, they do not go with p in 1 of 2 rows',
    );
    expect(reportLines(regressionAuditReport(stated, undefined, 'zh')).join('\n')).toContain(
      '2 行中有 1 行与 p 值不符',
    );
  });

  it('stand after the numbers, with p and a verdict', () => {
    expect(verdictRows(audit).slice(-2)).toEqual([
      ['A: stars', '***', 'p = 0.0295 … 0.0305', 'differs'],
      ['B: stars', '**', 'p = 0.0195 … 0.0205', 'cannot tell'],
    ]);
  });
});
