import { guessCouplingRoles, readCouplingTable } from '../../../src/cells/printed/coupling-block';
import { readRegressionBlock } from '../../../src/cells/printed/regression-block';
import { allSteps } from '../../../src/numerics/steps';
import { couplingAuditReport } from '../../../src/report/audit/coupling-audit-report';
import { regressionAuditReport } from '../../../src/report/audit/regression-audit-report';
import { couplingCheckMethod } from '../../../src/report/method/coupling-check-method';
import type { Method } from '../../../src/report/method/method';
import { methodSheet } from '../../../src/report/method/method-sheet';
import { regressionCheckMethod } from '../../../src/report/method/regression-check-method';
import { VERSION } from '../../../src/report/version';
import {
  type AuditOptions,
  auditCoupling,
} from '../../../src/statistics/audit/coupling/audit-coupling';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';
import { specificationSearchSteps } from '../../../src/statistics/audit/regression/search/specification-search';
import type { Language } from '../../../src/text/language';
import { paperTable1, paperTable2, shownBlock } from '../../support/paper-blocks';
import { expectTidy } from '../../support/sheet-areas';

const SOURCE = { sheetName: 'Printed', address: 'B2:H5', rowCount: 4, columnCount: 7 };
const DATE = new Date(2026, 10, 28);

const TABLE = [
  ['year', 'K', 'Du', 'C', 'T', 'D', 'Level'],
  ['2001', '0.21', '0.45', '0.932', '0.33', '0.555', 'benign'],
  ['2002', '0.34', '0.52', '0.978', '0.43', '0.649', 'benign'],
  ['2003', '0.61', '0.58', '1.000', '0.60', '0.771', 'benign'],
];

function couplingMethod(language: Language, stated: AuditOptions = {}, cells = TABLE): Method {
  const shown = shownBlock(cells);
  const { table } = readCouplingTable(shown, guessCouplingRoles(shown));
  const audit = auditCoupling(table, stated);
  const report = couplingAuditReport(audit, language);
  return couplingCheckMethod({ audit, stated, report }, SOURCE, language);
}

const linesOf = (method: Method, language: Language): string[] =>
  methodSheet(method, { language, date: DATE }).blocks[0].cells.map(([cell]) => String(cell));

describe('the Method sheet of a checked coupling table', () => {
  it('tells where the table stood, when and by which version it was checked, and what was stated', () => {
    const stated = { design: { form: 'standard' as const, weights: [0.5, 0.5] } };
    const text = linesOf(couplingMethod('en', stated), 'en');
    expect(text[0]).toBe('Method: Check of a coupling table');
    expect(text).toContain('Printed!B2:H5: 4 rows with the headings, 7 columns.');
    expect(text).toContain(`Computed by Yoke ${VERSION} on 2026-11-28.`);
    expect(text).toContain('Columns: U1 = K; U2 = Du; C = C; T = T; D = D; Level.');
    expect(text).toContain('Stated by the text: form standard; weights 0.5, 0.5.');
    expect(text).toContain(
      'Found out from the rows: θ, the scheme of levels, which band a cut belongs to.',
    );
    expect(text).toContain('Held against: form standard, weights 0.5, 0.5, θ = 0.5.');
    expect(text).toContain('What was found');
    // Its table stands with the result.
    expect(text).not.toContain('Cell by cell');
  });

  it('gives how digits become intervals and only the identities that were used', () => {
    const text = linesOf(couplingMethod('en'), 'en').join('\n');
    expect(text).toContain('x − ½·10⁻ᵈ ≤ X ≤ x + ½·10⁻ᵈ');
    expect(text).toContain('standard: C = n·(∏U)^(1/n)/ΣU');
    expect(text).not.toContain('fan2024: C =');
    expect(text).toContain('T = Σ αU,  D = (C·T)^θ');
    expect(text).toContain('Stated by the text: nothing.');
  });

  it('lists every printed number with the interval that it was taken for', () => {
    const { used } = couplingMethod('en');
    expect(used?.headings).toEqual(['Row', 'Column', 'Printed', 'From', 'To']);
    expect(used?.rows).toHaveLength(15);
    expect(used?.rows[2]).toEqual(['2001', 'C', '0.932', 0.9315, 0.9325]);
  });

  it('has a text for a paper with design and verdicts, in both languages', () => {
    const { citation } = couplingMethod('zh');
    expect(citation.en).toContain(`was checked with Yoke ${VERSION}`);
    expect(citation.en).toContain(
      'C of the form standard, T = ΣαU with weights 0.5, 0.5 and D = (C·T)^θ with θ = 0.5, found out from the rows.',
    );
    expect(citation.en).toContain(
      'of 18 printed numbers 18 agree with the others, 0 cannot be, 0 differ, and of 0 nothing can be told',
    );
    expect(citation.zh).toContain(`使用 Excel 加载项 Yoke ${VERSION} 核对了已发表的耦合协调度表`);
    expect(citation.zh).toContain('18 个与其余一致');
  });

  it('is Chinese for a Chinese reader', () => {
    const text = linesOf(couplingMethod('zh', { design: { theta: 0.5 } }), 'zh');
    expect(text[0]).toBe('方法：耦合协调度表的核查');
    expect(text).toContain('文中所述：θ = 0.5。');
    expect(text).toContain('由各行推断：耦合度形式、权重、等级标准、分界值的归属。');
    expect(text).toContain('核对所依据：形式 standard，权重 0.5、0.5，θ = 0.5。');
  });

  it('says of the source paper’s Table 1 what it was held against and what cannot be', () => {
    const method = couplingMethod('en', {}, paperTable1());
    const text = linesOf(method, 'en').join('\n');
    expect(text).toContain('A column from the others: U₂ = (T − αU₁)/β');
    expect(text).toContain('paper: C = √(U₁U₂)/(U₁ + U₂)');
    expect(method.citation.en).toMatch(/[1-9]\d* cannot be/);
    expectTidy(methodSheet(method, { language: 'en', date: DATE }));
  }, 60_000);
});

describe('the Method sheet of a checked regression table', () => {
  const layout = { inParentheses: 'tStatistic', model: 1 } as const;
  const audit = auditRegression(readRegressionBlock(shownBlock(paperTable2()), layout).printed);

  function searchedData() {
    const [headings, ...rows] = paperTable1();
    const column = (name: string): Float64Array =>
      Float64Array.from(rows, (row) => Number(row[headings.indexOf(name)]));
    const data = {
      labels: rows.map(([year]) => year),
      series: ['integration', 'K'].map((name) => ({ name, values: column(name) })),
    };
    return { data, search: allSteps(specificationSearchSteps(audit, data)) };
  }

  const methodIn = (language: Language, hasData: boolean): Method => {
    const data = hasData ? searchedData() : undefined;
    const report = regressionAuditReport(audit, data, language);
    const searched = data && { data, address: 'Data!A1:F20' };
    return regressionCheckMethod({ audit, layout, stated: {}, searched, report }, SOURCE, language);
  };

  it('tells how the table was read, what the verdicts assume, and the identities', () => {
    const text = linesOf(methodIn('en', false), 'en').join('\n');
    expect(text).toContain('were read as t statistics');
    expect(text).toContain('The verdicts hold for 16 observations and 4 coefficients');
    expect(text).toContain('Without data: the printed numbers were held against each other only.');
    expect(text).toContain('t = b/se,  p = P(|t(n − k)| > |t|)');
    expect(text).toContain('s² = SSR/(n − k)');
    expect(text).not.toContain('b = (X′X)⁻¹X′y');
  });

  it('lists the printed numbers with their intervals', () => {
    const { used } = methodIn('en', false);
    expect(used?.rows).toContainEqual(['R²', '', '0.953460', 0.9534595, 0.9534605]);
  });

  it('tells the data and the specification found in them, in both languages', () => {
    const method = methodIn('zh', true);
    const text = linesOf(method, 'zh').join('\n');
    expect(text).toContain('寻找设定所用的数据：Data!A1:F20。');
    expect(text).toContain('b = (X′X)⁻¹X′y');
    expect(method.citation.en).toMatch(
      /On the data in Data!A1:F20 the equation \|z\|\(integration\) C .* over 2001–2016 gives \d+ of the \d+ printed digits\.$/,
    );
    expect(method.citation.zh).toMatch(/对 Data!A1:F20 的数据，方程 .*（样本 2001–2016）/);
  }, 60_000);
});
