import type { PaperModel } from '../../../src/report/paper/paper-model';
import {
  PAPER_STANDARD,
  type PaperOptions,
  paperTable,
  printedText,
} from '../../../src/report/paper/paper-table';
import { coefficient, paperModel } from '../../support/paper-models';

const shown = (
  models: readonly PaperModel[],
  options: Partial<PaperOptions> = {},
  language: 'en' | 'zh' = 'en',
) => {
  const table = paperTable(models, { ...PAPER_STANDARD, ...options }, language);
  const text = (rows: typeof table.coefficients) => rows.map((row) => row.map(printedText));
  return { ...table, coefficients: text(table.coefficients), statistics: text(table.statistics) };
};

describe('a table of models', () => {
  it('has a coefficient with its stars, the standard error beneath, the constant last', () => {
    expect(shown([paperModel()])).toEqual({
      headings: [
        ['', '(1)'],
        ['Variable', 'DU'],
      ],
      coefficients: [
        ['K', '0.777***'],
        ['', '(0.136)'],
        ['Constant', '0.154**'],
        ['', '(0.060)'],
      ],
      statistics: [
        ['Observations', '16'],
        ['R²', '0.953'],
        ['Adjusted R²', '0.942'],
        ['F', '81.948'],
        ['AIC', '−1.329'],
        ['SC', '−1.135'],
        ['Durbin-Watson', '1.603'],
      ],
      notes: [
        'Standard errors in parentheses.',
        '* p < 0.1, ** p < 0.05, *** p < 0.01.',
        'Standard errors: ordinary.',
      ],
    });
  });

  it('speaks Chinese', () => {
    const { headings, coefficients, statistics, notes } = shown([paperModel()], {}, 'zh');
    expect(headings).toEqual([
      ['', '（1）'],
      ['变量', 'DU'],
    ]);
    expect(coefficients[2][0]).toBe('常数项');
    expect(statistics.map(([label]) => label)).toEqual([
      '观测数',
      'R²',
      '调整后 R²',
      'F 值',
      'AIC',
      'SC',
      'D.W.',
    ]);
    expect(notes).toEqual([
      '括号内为标准误。',
      '*、**、*** 分别表示在 10%、5%、1% 水平下显著。',
      '标准误类型：普通。',
    ]);
  });

  it('gives t or p beneath, negative t within its parentheses', () => {
    const models = [paperModel({ coefficients: [coefficient('K', -0.83, 0.1696, 0.0004)] })];
    expect(shown(models, { beneath: 'tStatistic' }).coefficients[1]).toEqual(['', '(−4.894)']);
    expect(shown(models, { beneath: 'probability' }).coefficients[1]).toEqual(['', '(4.00E−04)']);
    expect(shown(models, { beneath: 'probability', decimals: 4 }).coefficients[1]).toEqual([
      '',
      '(0.0004)',
    ]);
    const note = (beneath: PaperOptions['beneath']) => shown(models, { beneath }).notes[0];
    expect(note('tStatistic')).toBe('t statistics in parentheses.');
    expect(note('probability')).toBe('p-values in parentheses.');
  });

  it('leaves stars and their note out where they are not wanted', () => {
    const { coefficients, notes } = shown([paperModel()], { hasStars: false });
    expect(coefficients[0]).toEqual(['K', '0.777']);
    expect(notes.join(' ')).not.toContain('*');
  });

  it('stars by the very cuts', () => {
    const terms = [0.1, 0.05, 0.01].map((p, i) => coefficient(`X${i}`, 1, 1, p));
    const { coefficients } = shown([paperModel({ coefficients: terms })]);
    expect(coefficients.filter((_, row) => row % 2 === 0).map(([, text]) => text)).toEqual([
      '1.000',
      '1.000*',
      '1.000**',
    ]);
  });

  it('leaves blank what only another model has', () => {
    const second = paperModel({
      coefficients: [coefficient('Z', 2, 1, 0.06)],
      hasConstant: false,
      statistics: { ...paperModel().statistics, fStatistic: { undefined: 'noConstant' } },
    });
    const { headings, coefficients, statistics } = shown([paperModel(), second]);
    expect(headings[0]).toEqual(['', '(1)', '(2)']);
    expect(coefficients.map((row) => row.slice(1))).toEqual([
      ['0.777***', ''],
      ['(0.136)', ''],
      ['', '2.000*'],
      ['', '(1.000)'],
      ['0.154**', ''],
      ['(0.060)', ''],
    ]);
    expect(statistics.find(([label]) => label === 'F')).toEqual(['F', '81.948', '']);
  });

  it('keeps a column named C apart from the constant', () => {
    const both = [coefficient('C', 1, 1, 0.5), coefficient('[C]', 2, 1, 0.5)];
    const column = [coefficient('[C]', 3, 1, 0.5)];
    const { coefficients } = shown([
      paperModel({ coefficients: both }),
      paperModel({ coefficients: column, hasConstant: false }),
    ]);
    expect(coefficients.filter((_, row) => row % 2 === 0)).toEqual([
      ['C', '2.000', '3.000'],
      ['Constant', '1.000', ''],
    ]);
  });

  it('shows of an exact fit the coefficients alone', () => {
    const exact = { term: 'K', estimate: 2, standardError: 0, tStatistic: NaN, probability: NaN };
    const models = [
      paperModel({
        coefficients: [exact],
        statistics: {
          observations: 5,
          rSquared: 1,
          adjustedRSquared: 1,
          fStatistic: NaN,
          akaike: NaN,
          schwarz: -Infinity,
          durbinWatson: NaN,
        },
      }),
    ];
    expect(shown(models).coefficients).toEqual([
      ['K', '2.000'],
      ['', '(0.000)'],
    ]);
    expect(shown(models, { beneath: 'tStatistic' }).coefficients[1]).toEqual(['', '']);
    expect(shown(models).statistics.map(([, text]) => text)).toEqual([
      '5',
      '1.000',
      '1.000',
      '',
      '',
      '',
      '',
    ]);
  });

  it('tells models with fixed effects from those without', () => {
    const models = [paperModel(), paperModel({ fixedEffects: 5 })];
    expect(shown(models).statistics[0]).toEqual(['Group fixed effects', 'No', 'Yes']);
    expect(shown(models, {}, 'zh').statistics[0]).toEqual(['个体固定效应', '否', '是']);
    expect(shown([paperModel()]).statistics[0][0]).toBe('Observations');
  });

  it('says which standard errors each model has where they differ', () => {
    const robust = paperModel({ covariance: { kind: 'hc1' } });
    const models = [paperModel(), robust, paperModel()];
    const last = (language: 'en' | 'zh') => shown(models, {}, language).notes[2];
    expect(last('en')).toBe('Standard errors: ordinary (1) (3); White HC1 (2).');
    expect(last('zh')).toBe('标准误类型：普通（1）（3）；White HC1（2）。');
    expect(shown([robust, robust]).notes[2]).toBe('Standard errors: White HC1.');
  });

  it.each([0, 1, 5, 10])('has %i decimals where they are asked for, counts none', (decimals) => {
    const { coefficients, statistics } = shown([paperModel()], { decimals, hasStars: false });
    const own = (text: string) => text.replace(/[()]/g, '').split('.')[1]?.length ?? 0;
    expect(own(statistics[3][1])).toBe(decimals);
    expect(statistics[0][1]).toBe('16');
    if (decimals > 0) expect(own(coefficients[1][1])).toBe(decimals);
  });
});
