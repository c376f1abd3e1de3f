import { readRegressionBlock } from '../../../src/cells/printed/regression-block';
import { regressionAuditReport } from '../../../src/report/audit/regression-audit-report';
import type { SearchedData } from '../../../src/report/audit/specification-report';
import { type Report, reportLines } from '../../../src/report/report';
import { allSteps } from '../../../src/numerics/steps';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';
import { specificationSearchSteps } from '../../../src/statistics/audit/regression/search/specification-search';
import { paperTable1, paperTable2, shownBlock } from '../../support/paper-blocks';

const LAYOUT = { inParentheses: 'tStatistic', model: 1 } as const;
const audit = auditRegression(readRegressionBlock(shownBlock(paperTable2()), LAYOUT).printed);

function searched(): SearchedData {
  const [headings, ...rows] = paperTable1();
  const column = (name: string): Float64Array =>
    Float64Array.from(rows, (row) => Number(row[headings.indexOf(name)]));
  const data = {
    labels: rows.map(([year]) => year),
    series: ['integration', 'K'].map((name) => ({ name, values: column(name) })),
  };
  return { data, search: allSteps(specificationSearchSteps(audit, data)) };
}

const cellsOf = ({ parts }: Report): string[][] =>
  parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.map(({ value }) => String(value))) : [],
  );

describe('the report on the source paper’s Table 2', () => {
  it('says by the table alone that there cannot be 18 observations, and blames nothing else', () => {
    const report = regressionAuditReport(audit, undefined, 'en');
    const text = reportLines(report).join('\n');
    expect(text).toContain('The table prints 18 observations; its other numbers');
    expect(text).toContain('leave 16.');
    expect(text).toContain('Every number under p ends in zeros beyond 4 decimals');
    expect(text).toContain('cannot be seen in the table alone');
    const verdicts = cellsOf(report)
      .filter((row) => row.length === 5)
      .map(([name, verdict]) => [name, verdict]);
    expect(verdicts.filter(([, verdict]) => verdict === 'impossible')).toEqual([]);
    expect(verdicts.filter(([, verdict]) => verdict === 'differs')).toEqual([
      ['observations', 'differs'],
    ]);
  });

  it('finds with the data |z| over 2000–2016, 16 observations, and the lost sign of K(-1)', () => {
    const report = regressionAuditReport(audit, searched(), 'en');
    const text = reportLines(report).join('\n');
    expect(text).toContain(
      'Nearest: |z|(integration) C |z|(integration)(-1) K K(-1), 2001–2016, 16 observations',
    );
    expect(text).toMatch(/the sign of K\(-1\): coefficient, K\(-1\): t is the opposite/);
  });

  it('says the same in Chinese', () => {
    const text = reportLines(regressionAuditReport(audit, searched(), 'zh')).join('\n');
    expect(text).toContain('表中印有 18 个观测');
    expect(text).toMatch(/K\(-1\): 系数、K\(-1\): t 值的符号与所印相反/);
    expect(text).toContain('不一致只是关于数字的事实');
  });

  it('is quiet about a table that agrees with itself', () => {
    const sound = paperTable2().map((row) =>
      row[0] === 'Included observations' ? [row[0], '16', '', '', ''] : row,
    );
    const own = auditRegression(readRegressionBlock(shownBlock(sound), LAYOUT).printed);
    const text = reportLines(regressionAuditReport(own, undefined, 'en')).join('\n');
    expect(text).toContain('Nothing contradicts anything');
    expect(text).toContain('The printed number of observations, 16, agrees with the rest.');
  });

  it.each([
    [
      'en',
      'Model 2 of 3 side by side, “IV”, was checked, by itself; nothing is said of the others.',
    ],
    ['zh', '核查的是并列的 3 个模型中的第 2 个“IV”；对其余模型不作任何判断。'],
  ] as const)('tells which of several models was checked: %s', (language, told) => {
    const reading = { beside: undefined, unused: [] };
    const chosen = { number: 2, count: 3, title: 'IV' };
    const lines = (own: typeof chosen | undefined): string[] =>
      reportLines(regressionAuditReport(audit, undefined, language, { ...reading, chosen: own }));
    expect(lines(chosen)).toContain(told);
    expect(lines(undefined).filter((line) => !lines(chosen).includes(line))).toEqual([]);
    expect(lines(undefined)).not.toContain(told);
  });

  it('says so where nothing can be compared', () => {
    const bare = auditRegression(
      readRegressionBlock(
        shownBlock([
          ['', 'Coef.', 'Std. Err.'],
          ['X', '1.2', '0.4'],
        ]),
        LAYOUT,
      ).printed,
    );
    const text = reportLines(regressionAuditReport(bare, undefined, 'en')).join('\n');
    expect(text).toContain('Nothing printed can be held against anything else.');
  });
});

describe('the report on an F that is a slip of print away from R²', () => {
  const rows = paperTable2().map((row) =>
    row.map((cell) => cell.replace('81.94747', '81.44747').replace(/^18$/, '16')),
  );
  const slipped = auditRegression(readRegressionBlock(shownBlock(rows), LAYOUT).printed);

  it('says which digit, and what speaks for it', () => {
    const text = reportLines(regressionAuditReport(slipped, undefined, 'en')).join('\n');
    expect(text).toContain('These do not agree with the rest: F.');
    expect(text).toContain('F and R² would go together with F = 81.94747, a slip of print away.');
  });

  it('says nothing of the kind where other numbers tell that n is another', () => {
    const text = reportLines(regressionAuditReport(audit, undefined, 'en')).join('\n');
    expect(text).not.toContain('a slip of print away');
  });

  it('says the same in Chinese', () => {
    const text = reportLines(regressionAuditReport(slipped, undefined, 'zh')).join('\n');
    expect(text).toContain('若 F 为 81.94747（仅差一处笔误），F 与 R² 即相符。');
  });
});

describe('the report on a table that prints |t|', () => {
  const shown = shownBlock([
    ['', 'Coefficient', 't-Statistic'],
    ['C', '1.20', '4.00'],
    ['X', '-0.50', '2.50'],
  ]);
  const signless = auditRegression(readRegressionBlock(shown, LAYOUT).printed);

  it('says in both languages that the sign of t is left open', () => {
    const english = reportLines(regressionAuditReport(signless, undefined, 'en')).join('\n');
    expect(english).toContain('leaves open whether the signs of X: t are right');
    const chinese = reportLines(regressionAuditReport(signless, undefined, 'zh')).join('\n');
    expect(chinese).toContain('X: t 值的符号是否正确不作判断');
  });

  it('says nothing of the kind where t has signs', () => {
    expect(reportLines(regressionAuditReport(audit, undefined, 'en')).join('\n')).not.toContain(
      'without signs',
    );
  });
});
