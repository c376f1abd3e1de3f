import { seriesTableOf } from '../../../src/cells/data-block';
import { HENAN_COLUMNS, HENAN_ROWS } from '../../../src/examples/henan';
import type { Method } from '../../../src/report/method/method';
import { methodSheet } from '../../../src/report/method/method-sheet';
import {
  type DescribedRegression,
  regressionMethod,
} from '../../../src/report/method/regression-method';
import { regressionSections } from '../../../src/report/regression/regression-sections';
import {
  type RegressionViewName,
  regressionView,
} from '../../../src/report/regression/views/regression-view';
import { withinView } from '../../../src/report/regression/views/within-view';
import { withinSections } from '../../../src/report/regression/within-sections';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { runWithin } from '../../../src/statistics/regression/run-within';
import type { Language } from '../../../src/text/language';
import { expectTidy } from '../../support/sheet-areas';

const SOURCE = { sheetName: 'Data', address: 'A1:D25', rowCount: 25, columnCount: 4 };
const DATE = new Date(2026, 10, 28);

const PANEL = seriesTableOf([
  ['region', 'year', 'Y', 'X'],
  ...['East', 'West', 'South'].flatMap((region, group) =>
    Array.from({ length: 8 }, (_, i) => [
      region,
      2001 + i,
      3 * group + 0.5 * i + Math.sin(7 * i + group),
      i + Math.cos(5 * i + 2 * group),
    ]),
  ),
]);
const HENAN = seriesTableOf([
  [...HENAN_COLUMNS, 'DU'],
  ...HENAN_ROWS.map((row) => [...row, 2 * row[4] - row[2]]),
]);
const EQUATION = 'DU C K K(-1) DU(-1)';
const SAMPLE = '2000 2016';

function ordinary(
  language: Language,
  options: { equation: string; sample?: string; covariance?: string; group?: string },
  table = HENAN,
): DescribedRegression {
  const regression = runRegression(table, options);
  return {
    equation: options.equation,
    fitted: regression,
    sections: regressionSections(regression, language),
    kind: 'ordinary',
    covariance: regression.covariance,
    group: options.group,
  };
}

function fixed(language: Language, equation = 'Y C X'): DescribedRegression {
  const within = runWithin(PANEL, { equation, group: 'region' });
  return {
    equation,
    fitted: within,
    sections: withinSections(within, language),
    kind: 'within',
    covariance: { kind: 'ordinary' },
    group: 'region',
  };
}

const textOf = (method: Method, language: Language): string =>
  methodSheet(method, { language, date: DATE }).blocks[0].cells.flat().join('\n');

const sheetText = (described: DescribedRegression, language: Language): string =>
  textOf(regressionMethod(described, SOURCE, language), language);

describe('the Method sheet of fixed effects', () => {
  it('names the column of groups and lists the group of each observation', () => {
    const method = regressionMethod(fixed('en'), SOURCE, 'en');
    expect(method.steps).toContain(
      'Groups: the column region, 3 groups; each has a constant of its own, and lags and differences stay within it.',
    );
    expect(method.used?.headings).toEqual(['Obs.', 'region', 'Y', 'X']);
    expect(method.used?.rows[8].slice(0, 2)).toEqual([2001, 'West']);
    expectTidy(methodSheet(method, { language: 'en', date: DATE }));
  });

  it('lists what the coefficients can be had from again', () => {
    const method = regressionMethod(fixed('en'), SOURCE, 'en');
    const rows = method.used?.rows ?? [];
    const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    let [xy, xx] = [0, 0];
    for (const group of ['East', 'West', 'South']) {
      const own = rows.filter(([, name]) => name === group);
      const [y, x] = [2, 3].map((column) => own.map((row) => Number(row[column])));
      xy += x.reduce((sum, value, i) => sum + (value - mean(x)) * (y[i] - mean(y)), 0);
      xx += x.reduce((sum, value) => sum + (value - mean(x)) ** 2, 0);
    }
    const [slope] = runWithin(PANEL, { equation: 'Y C X', group: 'region' }).coefficients;
    expect(xy / xx).toBeCloseTo(slope.estimate, 12);
  });

  it('gives one formula of s², with the constants of the groups counted', () => {
    for (const language of ['en', 'zh'] as const) {
      const text = sheetText(fixed(language), language);
      expect(text).toContain('s² = e′e/(T − K)');
      expect(text).not.toContain('T − k');
    }
  });

  it('says in the text for a paper that there are fixed effects, of which groups, and the kind of standard errors', () => {
    const { citation } = regressionMethod(fixed('zh', 'Y C X X(-1)'), SOURCE, 'zh');
    expect(citation.en).toContain(
      'was estimated with fixed effects, a constant for each group of the column region (3 groups), by the within estimator over 2002–2008 (21 observations after adjustments)',
    );
    expect(citation.en).toContain('Lags and differences stay within a group.');
    expect(citation.en).toContain('Standard errors from the ordinary covariance matrix.');
    expect(citation.en).not.toContain('by least squares');
    expect(citation.zh).toContain('采用固定效应模型（按 region 列（3 组），每组各有常数项）');
    expect(citation.zh).toContain('滞后与差分不跨组。标准误来自普通协方差矩阵。');
  });

  it('tells the test of redundancy with its F and p', () => {
    const described = fixed('en');
    const within = runWithin(PANEL, { equation: 'Y C X', group: 'region' });
    const method = regressionMethod(described, SOURCE, 'en', {
      analysis: 'redundantEffects',
      reportIn: (language) => withinView(within, 'redundantEffects', language),
    });
    expect(method.citation.en).toMatch(
      /Redundant fixed effects: .*F.* [\d.]+ \(Prob\. F\(2,20\) [\d.]+\)/,
    );
  });
});

describe('the Method sheet of pooled groups', () => {
  it('says that lags stay within groups, on the sheet and in the text for a paper', () => {
    const options = { equation: 'Y C X X(-1)', group: 'region' };
    const method = regressionMethod(ordinary('en', options, PANEL), SOURCE, 'en');
    expect(method.steps).toContain(
      'Groups: the column region, 3 groups; one constant for all, and lags and differences stay within a group.',
    );
    expect(method.used?.headings).toEqual(['Obs.', 'region', 'Y', 'X', 'X(-1)']);
    expect(method.citation.en).toContain(
      'by pooled least squares, one constant for all groups of the column region (3 groups)',
    );
    expect(method.citation.en).toContain('Lags and differences stay within a group.');
    expect(method.citation.zh).toContain('混合最小二乘法');
    expect(method.citation.zh).toContain('滞后与差分不跨组。');
  });
});

describe('the number of observations', () => {
  it('is after adjustments only where some were lost, as in EViews', () => {
    const whole = regressionMethod(ordinary('en', { equation: 'DU C K' }), SOURCE, 'en').citation;
    expect(whole.en).toContain('2000–2018 (19 observations) with');
    expect(whole.zh).toContain('2000–2018（19 个观测）');
    const lagged = { equation: EQUATION, sample: SAMPLE };
    const adjusted = regressionMethod(ordinary('en', lagged), SOURCE, 'en').citation;
    expect(adjusted.en).toContain('2001–2016 (16 observations after adjustments)');
    expect(adjusted.zh).toContain('2001–2016（调整后 16 个观测）');
  });
});

describe('the formulas of standard errors', () => {
  const formulasWith = (covariance: string, language: Language): string =>
    sheetText(ordinary(language, { equation: EQUATION, sample: SAMPLE, covariance }), language);

  it('are those that were used and no others', () => {
    const marks = {
      ordinary: 'ordinary: V = s²(X′X)⁻¹',
      hc0: 'HC0: V =',
      hc1: 'HC1: V =',
      hc2: 'HC2: V =',
      hc3: 'HC3: V =',
      hac: 'HAC: V = T/(T − k)·(X′X)⁻¹[',
      'hac:2:raw': 'HAC: V = (X′X)⁻¹[',
    };
    for (const used of Object.keys(marks)) {
      const text = formulasWith(used, 'en');
      const told = Object.entries(marks).filter(([, mark]) => text.includes(mark));
      expect(told.map(([name]) => name)).toEqual([used]);
    }
  });

  it('are in Chinese words on a Chinese sheet', () => {
    const text = formulasWith('ordinary', 'zh');
    expect(text).toContain('普通形式：V = s²(X′X)⁻¹');
    expect(text.split('论文用表述')[0]).not.toMatch(/ordinary/);
    expect(formulasWith('hc3', 'zh')).toContain('即杠杆值');
  });

  it('are told of in the text for a paper', () => {
    const described = ordinary('en', { equation: EQUATION, sample: SAMPLE, covariance: 'hac:2' });
    const { citation } = regressionMethod(described, SOURCE, 'en');
    expect(citation.en).toContain('Newey-West covariance matrix: Bartlett kernel, 2 lags');
    expect(citation.zh).toContain('Newey-West 协方差矩阵：Bartlett 核，滞后 2 期');
  });
});

describe('Durbin’s h', () => {
  const FORMULA = 'h = (1 − DW/2)·√(T/(1 − T·var(b)))';

  it('has its formula on the sheet where the notes quote it', () => {
    for (const language of ['en', 'zh'] as const) {
      const text = sheetText(ordinary(language, { equation: EQUATION, sample: SAMPLE }), language);
      expect(text).toContain('0.8639');
      expect(text).toContain(FORMULA);
    }
  });

  it('is not spoken of where no lag of the dependent variable is a regressor', () => {
    const text = sheetText(ordinary('en', { equation: 'DU C K' }), 'en');
    expect(text).not.toContain('Durbin’s h');
    expect(text).not.toContain(FORMULA);
  });
});

describe('the Method sheet of a view', () => {
  const regression = runRegression(HENAN, { equation: EQUATION, sample: SAMPLE });
  const methodOf = (view: RegressionViewName, language: Language, argument?: string): Method =>
    regressionMethod(ordinary(language, { equation: EQUATION, sample: SAMPLE }), SOURCE, language, {
      analysis: view,
      reportIn: (reader) => regressionView(regression, { view, argument }, reader),
    });

  it('is titled for the view, tells its formulas, and the equation it stands on', () => {
    const text = textOf(methodOf('bg', 'en', '1'), 'en');
    expect(text).toMatch(/^Method: Serial correlation LM \(Breusch-Godfrey\)/);
    expect(text).toContain('Obs·R² ~ χ²(p)');
    expect(text).toContain('Breusch-Godfrey Serial Correlation LM Test:');
    expect(text).toContain(`Equation: ${EQUATION}`);
  });

  it('names the test with its statistics and p in the text for a paper, in both languages', () => {
    const { citation } = methodOf('bg', 'zh', '1');
    expect(citation.en).toContain(
      'Serial correlation LM (Breusch-Godfrey): F-statistic 0.325161 (Prob. F(1,11) 0.5800), Obs*R-squared 0.459382 (Prob. Chi-Square(1) 0.4979). ',
    );
    expect(citation.en).toContain('not rejected at the 5% level (p = 0.5800)');
    expect(citation.zh).toContain(
      '序列相关 LM 检验（Breusch-Godfrey）：F-statistic 0.325161 (Prob. F(1,11) 0.5800)，',
    );
    expect(citation.zh).toContain('在 5% 显著性水平下不能拒绝原假设“在该滞后阶数内不存在序列相关”');
  });

  it('gives Jarque-Bera without the moments beside it', () => {
    const { citation } = methodOf('jb', 'en');
    expect(citation.en).toMatch(/\(Jarque-Bera\): Jarque-Bera 1\.121077 \(Prob[^)]* 0\.5709\)\./);
  });

  it('says of influence what COVRATIO and s without an observation are', () => {
    for (const language of ['en', 'zh'] as const) {
      const text = textOf(methodOf('influence', language), language);
      expect(text).toContain('COVRATIO = 1/{(1 − h)·[(T − k − 1 + RStudent²)/(T − k)]ᵏ}');
      expect(text).toContain('s₍ᵢ₎² = [e′e − e²/(1 − h)]/(T − k − 1)');
    }
  });

  it('tells variance inflation by term, the last Q, and no row of long tables', () => {
    expect(methodOf('vif', 'en').citation.en).toContain('Centered VIF 6.128267), K(-1)');
    expect(methodOf('q', 'en').citation.en).toMatch(/Lag \d+ \(.*Q-Stat [\d.]+, Prob [\d.]+\)/);
    expect(methodOf('influence', 'en').citation.en).toContain('|DFFITS|');
    expect(methodOf('fit', 'zh').citation.en).not.toContain('Dashed');
  });
});
