import { allSteps } from '../../../src/numerics/steps';
import { regressionAuditReport } from '../../../src/report/audit/regression-audit-report';
import {
  recomputeRestoredLines,
  restoredParts,
} from '../../../src/report/audit/restored-signs-report';
import type { SearchedData } from '../../../src/report/audit/specification-report';
import { type ReportPart, reportLines } from '../../../src/report/report';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';
import { specificationSearchSteps } from '../../../src/statistics/audit/regression/search/specification-search';
import type { SearchData } from '../../../src/statistics/audit/regression/search/specification';
import { shownIn, tablesOf } from '../../support/report-cells';
import { PAPER_PRINTED, PAPER_RECOVERED } from '../../support/paper-series';
import { PAPER_ROWS, PAPER_STATISTICS } from '../../support/paper-table-2';
import { printedRegression } from '../../support/printed-regression';

const audit = auditRegression(printedRegression(PAPER_ROWS, PAPER_STATISTICS));
const searchedFor = (data: SearchData): SearchedData => ({
  data,
  search: allSteps(specificationSearchSteps(audit, data)),
});
const PRINTED = searchedFor(PAPER_PRINTED);
const RECOVERED = searchedFor(PAPER_RECOVERED);

const linesOf = (parts: readonly ReportPart[]): string[] =>
  parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
const tableOf = (parts: readonly ReportPart[]): string[][] =>
  tablesOf({ sheetName: '', parts }).flatMap(shownIn);

describe('the report on restored signs', () => {
  it('says of the source paper’s printed column what it was used as, and what becomes of K', () => {
    expect(linesOf(restoredParts(PRINTED, 'en'))).toEqual([
      'The same with the signs of the z-scores restored',
      'The nearest regression uses without their signs: integration as |z| over 2000–2016; K, which itself looks like the absolute value of a z-score over 2000–2016 (with 2000–2008 negated it has mean 0 and SD 1). A fall to the mean and a rise from it look alike in such a series. With the signs restored, all else the same, it gives the numbers below.',
      'For K the numbers tell where the sign changes, not which side is negative; taken the other way round, signs of coefficients change, |t| and p do not.',
      'Significant at 5 % as found, and not with the signs restored: K (p = 0.1167; as found, p = 0.0001), K(-1) (p = 0.0934; as found, p = 0.0004).',
    ]);
  });

  it('sets the coefficients and their p as found beside those with signs', () => {
    const [table] = tablesOf({ sheetName: '', parts: restoredParts(PRINTED, 'en') });
    expect(table.headings).toEqual([
      'Coefficient',
      'As found',
      'Signs restored',
      'p as found',
      'p, signs restored',
    ]);
    expect(tableOf(restoredParts(PRINTED, 'en'))).toEqual([
      ['C', '0.154355', '0.140581', '0.0235', '0.0010'],
      ['integration(-1)', '0.780307', '0.959616', '0.0000', '0.0000'],
      ['K', '0.776777', '0.250815', '0.0001', '0.1167'],
      ['K(-1)', '-0.829927', '-0.277901', '0.0004', '0.0934'],
    ]);
  });

  it('does so where the data hold both without their signs', () => {
    const parts = restoredParts(RECOVERED, 'en');
    expect(linesOf(parts)[1]).toMatch(/Du\*, which itself .*2000–2007 negated.*K, .*2000–2008/);
    expect(linesOf(parts)[2]).toMatch(/^For Du\*, K the numbers/);
    expect(tableOf(parts)).toEqual([
      ['C', '0.154355', '0.140577', '0.0235', '0.0010'],
      ['Du*(-1)', '0.780305', '0.959610', '0.0000', '0.0000'],
      ['K', '0.776780', '0.250835', '0.0001', '0.1167'],
      ['K(-1)', '-0.829927', '-0.277917', '0.0004', '0.0933'],
    ]);
  });

  it('says the same in Chinese, with the same numbers', () => {
    const parts = restoredParts(PRINTED, 'zh');
    const text = linesOf(parts).join('\n');
    expect(text).toContain('integration，取其 2000–2016 上 z 分数的绝对值');
    expect(text).toContain('将 2000–2008 取负后，均值为 0，标准差为 1');
    expect(text).toContain(
      '恢复符号后不显著者：K（p = 0.1167，所找到的 p = 0.0001）、K(-1)（p = 0.0934，所找到的 p = 0.0004）。',
    );
    expect(tableOf(parts)).toEqual(tableOf(restoredParts(PRINTED, 'en')));
  });

  it('says how the regression with signs is run', () => {
    expect(recomputeRestoredLines(PRINTED, 'en')).toEqual([
      'The same with the signs of the z-scores restored: beside them a column integration_zscore with =RESCALE(integration of 2000–2016,"zscore"); beside them a column K_signed with −K in 2000–2008 and K in 2009–2016; =OLS("integration_zscore C integration_zscore(-1) K_signed K_signed(-1)",data,"2001 2016"), with the data and their headings for “data”.',
    ]);
    expect(recomputeRestoredLines(PRINTED, 'zh')[0]).toMatch(
      /K_signed，在 2000–2008 为 −K，在 2009–2016 为 K/,
    );
  });

  it('stands in the report on the table, under what was found and under how to work it out', () => {
    for (const language of ['en', 'zh'] as const) {
      const lines = reportLines(regressionAuditReport(audit, PRINTED, language));
      const [heading, used] = linesOf(restoredParts(PRINTED, language));
      expect(lines.indexOf(used)).toBe(lines.indexOf(heading) + 1);
      expect(lines.at(-1)).toBe(recomputeRestoredLines(PRINTED, language)[0]);
    }
  });

  it('says where the same coefficients are significant, or where one becomes so', () => {
    const { search } = PRINTED;
    const { restored } = search;
    const withCoefficients = (change: 'same' | 'turned'): string[] => {
      const coefficients = restored!.coefficients.map(({ found, restored: own }) =>
        change === 'same' ? { found, restored: found } : { found: own, restored: found },
      );
      const other = { ...search, restored: { ...restored!, coefficients } };
      return linesOf(restoredParts({ ...PRINTED, search: other }, 'en'));
    };
    expect(withCoefficients('same').at(-1)).toBe(
      'The same coefficients are significant at 5 % as found and with the signs.',
    );
    expect(withCoefficients('turned').at(-1)).toMatch(
      /^Significant at 5 % with the signs restored, and not as found: K \(p = 0\.0001; as found, p = 0\.1167\)/,
    );
  });

  it('says nothing where no signs were lost, or nothing is near', () => {
    const { search, data } = PRINTED;
    const kept = { data, search: { ...search, restored: undefined } };
    const far = { data, search: { ...search, found: [] } };
    for (const searched of [kept, far]) {
      expect(restoredParts(searched, 'en')).toEqual([]);
      expect(recomputeRestoredLines(searched, 'en')).toEqual([]);
    }
    expect(recomputeRestoredLines(undefined, 'en')).toEqual([]);
  });
});
