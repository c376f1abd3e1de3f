import { seriesTableOf } from '../../../src/cells/data-block';
import { HENAN_COLUMNS, HENAN_ROWS } from '../../../src/examples/henan';
import { methodSheet } from '../../../src/report/method/method-sheet';
import { MOST_LISTED } from '../../../src/report/method/most-listed';
import { regressionMethod } from '../../../src/report/method/regression-method';
import { studyMethod } from '../../../src/report/method/study-method';
import { regressionSections } from '../../../src/report/regression/regression-sections';
import { withResultPlace } from '../../../src/report/result-cell';
import type { SheetPlan } from '../../../src/report/sheet-plan';
import { VERSION } from '../../../src/report/version';
import { runStudy } from '../../../src/statistics/coupling/study/run-study';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import type { Language, Localized } from '../../../src/text/language';
import { SMALL_PANEL, STANDARD_DESIGN, tableOf } from '../../support/small-panel';
import { expectTidy } from '../../support/sheet-areas';

const SOURCE = { sheetName: 'Henan', address: 'A1:G20', rowCount: 20, columnCount: 7 };
const EQUATION = 'DU C K K(-1) DU(-1)';
const DATE = new Date(2026, 10, 28);

const data = seriesTableOf([
  [...HENAN_COLUMNS, 'DU'],
  ...HENAN_ROWS.map((row) => [...row, 2 * row[4] - row[2]]),
]);
const regression = runRegression(data, { equation: EQUATION, sample: '2000 2016' });

const described = (language: Language) => ({
  equation: EQUATION,
  fitted: regression,
  sections: regressionSections(regression, language),
  kind: 'ordinary' as const,
  covariance: regression.covariance,
  group: undefined,
});

const sheetOf = (language: Language): SheetPlan =>
  methodSheet(regressionMethod(described(language), SOURCE, language), { language, date: DATE });

const lines = ({ blocks }: SheetPlan): string[] => blocks[0].cells.map(([cell]) => String(cell));

describe('the Method sheet of a regression', () => {
  it('tells data, steps, formulas, conventions, references and version', () => {
    const text = lines(sheetOf('en'));
    expect(text[0]).toBe('Method: Least squares');
    expect(text).toContain('Henan!A1:G20: 20 rows with the headings, 7 columns.');
    expect(text).toContain(`Computed by Yoke ${VERSION} on 2026-11-28.`);
    expect(text).toContain('Equation: DU C K K(-1) DU(-1)');
    expect(text).toContain('Sample (adjusted): 2001 2016');
    expect(text).toContain('Included observations: 16 after adjustments');
    expect(text.some((line) => line.startsWith('b = (X′X)⁻¹X′y'))).toBe(true);
    expect(text).toContain('References');
  });

  it('gives the text for a paper in English and in Chinese, whatever the reader’s language', () => {
    for (const language of ['en', 'zh'] as const) {
      const text = lines(sheetOf(language)).join('\n');
      expect(text).toContain(
        `The equation ${EQUATION} was estimated by least squares over 2001–2016 (16 observations after adjustments) with Yoke ${VERSION}`,
      );
      expect(text).toContain(`方程 ${EQUATION} 采用最小二乘法估计，样本为 2001–2016`);
    }
  });

  it('is Chinese for a Chinese reader', () => {
    const text = lines(sheetOf('zh'));
    expect(sheetOf('zh').name).toBe('方法');
    expect(text[0]).toBe('方法：最小二乘回归');
    expect(text).toContain('参考文献');
  });

  it('lists the values that entered, from which the coefficients can be had again', () => {
    const [, , used] = sheetOf('en').blocks;
    expect(used.cells[0]).toEqual(['Obs.', 'DU', 'K', 'K(-1)', 'DU(-1)']);
    expect(used.cells).toHaveLength(17);
    const [year, , k, lag] = used.cells[1];
    expect([year, k, lag]).toEqual([2001, HENAN_ROWS[1][2], HENAN_ROWS[0][2]]);
    const rows = used.cells.slice(1).map((row) => row.map(Number));
    const gradients = [2, 3, 4].map((j) =>
      rows.reduce((sum, row) => {
        const fitted = regression.coefficients.reduce(
          (part, { estimate }, place) => part + estimate * (place === 0 ? 1 : row[place + 1]),
          0,
        );
        return sum + (row[1] - fitted) * row[j];
      }, 0),
    );
    for (const gradient of gradients) expect(Math.abs(gradient)).toBeLessThan(1e-10);
  });

  it('has areas that do not overlap', () => {
    expectTidy(sheetOf('en'));
  });

  it('says how many values it leaves out where there are too many', () => {
    const many = seriesTableOf([
      ['Y', 'X'],
      ...Array.from({ length: MOST_LISTED + 1 }, (_, i) => [Math.sin(i), Math.cos(3 * i)]),
    ]);
    const long = runRegression(many, { equation: 'Y C X' });
    const method = regressionMethod(
      {
        equation: 'Y C X',
        fitted: long,
        sections: regressionSections(long, 'en'),
        kind: 'ordinary',
        covariance: long.covariance,
        group: undefined,
      },
      SOURCE,
      'en',
    );
    expect(method.used).toBeUndefined();
    expect(method.steps.join('\n')).toContain('The 1001 observations are not listed here');
  });
});

describe('where the result stands', () => {
  it('is named on the sheet once it is known', () => {
    for (const [language, line] of [
      ['en', 'Belongs to the result on OLS DU (2).'],
      ['zh', '所属结果：OLS DU (2)。'],
    ] as const) {
      expect(lines(withResultPlace(sheetOf(language), 'OLS DU (2)'))[3]).toBe(line);
    }
  });
});

describe('the names of systems in the text for a paper', () => {
  const citationOf = (names: readonly string[]): Localized => {
    const systems = STANDARD_DESIGN.systems.map((system, i) => ({ ...system, name: names[i] }));
    const study = runStudy(tableOf(SMALL_PANEL), { ...STANDARD_DESIGN, systems });
    return studyMethod(study, SOURCE, 'zh').citation;
  };

  it('are in the language of the text where the pane gave them', () => {
    const { en, zh } = citationOf(['系统 1', '系统 2']);
    expect(en).toContain('coupling coordination degree of System 1, System 2');
    expect(en).not.toContain('系统');
    expect(zh).toContain('系统 1、系统 2的耦合协调度');
    expect(citationOf(['System 1', 'System 2']).zh).not.toContain('System');
  });

  it('are the user’s where the user gave them', () => {
    const { en, zh } = citationOf(['系统', 'System A']);
    for (const text of [en, zh]) {
      expect(text).toContain('系统');
      expect(text).toContain('System A');
    }
  });
});

describe('the Method sheet of a coupling study', () => {
  it('tells every convention of the study and the formulas of each step', () => {
    const study = runStudy(tableOf(SMALL_PANEL), STANDARD_DESIGN);
    const plan = methodSheet(studyMethod(study, SOURCE, 'en'), { language: 'en', date: DATE });
    const text = lines(plan).join('\n');
    expect(text).toContain('D = (C·T)^θ with θ = 0.5.');
    expect(text).toContain('entropy: p = x/Σx');
    expect(text).toContain('The coupling coordination degree of');
    expect(text).toContain('的耦合协调度由 Excel 加载项 Yoke');
  });
});
