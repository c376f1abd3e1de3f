import type { ShownBlock } from '../../../src/cells/printed/reader';
import { readRegressionBlock } from '../../../src/cells/printed/regression-block';
import { modelCount } from '../../../src/cells/printed/table-header';
import { rowColumnOf, statisticNamed } from '../../../src/cells/printed/regression-headings';
import type { PrintedRegression } from '../../../src/statistics/audit/regression/printed-regression';

const shown = (cells: unknown[][]): ShownBlock => ({
  cells,
  formats: cells.map((row) => row.map(() => 'General')),
});

const T_BENEATH = { inParentheses: 'tStatistic', model: 1 } as const;

const texts = ({ rows }: PrintedRegression): unknown[][] =>
  rows.map(({ name, coefficient, standardError, tStatistic, probability }) => [
    name,
    coefficient?.text,
    standardError?.text,
    tStatistic?.text,
    probability?.text,
  ]);

describe('readRegressionBlock', () => {
  it('reads EViews’ table with its statistics left and right', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['Dependent Variable: DU', '', '', '', ''],
        ['Included observations: 18 after adjustments', '', '', '', ''],
        ['Variable', 'Coefficient', 'Std. Error', 't-Statistic', 'Prob.'],
        ['C', '0.154355', '0.059520', '2.593341', '0.023500'],
        ['K', '0.776780', '0.135866', '5.717248', '0.000100'],
        ['K(-1)', '0.829927', '0.169588', '4.893775', '0.000400'],
        ['Du(-1)', '0.780305', '0.098101', '7.954068', '0.000000'],
        ['R-squared', '0.953460', '', 'Mean dependent var', '0.785502'],
        ['Adjusted R-squared', '0.941825', '', 'Durbin-Watson stat', '1.602718'],
        ['F-statistic', '81.94747', '', 'Prob(F-statistic)', '0.000000'],
      ]),
      T_BENEATH,
    );
    expect(texts(printed)).toEqual([
      ['C', '0.154355', '0.059520', '2.593341', '0.023500'],
      ['K', '0.776780', '0.135866', '5.717248', '0.000100'],
      ['K(-1)', '0.829927', '0.169588', '4.893775', '0.000400'],
      ['Du(-1)', '0.780305', '0.098101', '7.954068', '0.000000'],
    ]);
    expect(printed.rows[0].probability).toMatchObject({ value: 0.0235, decimals: 4 });
    expect(printed.padded).toEqual([{ column: 'probability', printedDecimals: 6, decimals: 4 }]);
    const statistics = Object.entries(printed.statistics).map(([name, { text }]) => [name, text]);
    expect(Object.fromEntries(statistics)).toEqual({
      n: '18',
      r2: '0.953460',
      meandep: '0.785502',
      adjr2: '0.941825',
      dw: '1.602718',
      f: '81.94747',
      probf: '0.000000',
    });
  });

  it('reads a journal’s table: stars, t in parentheses beneath, statistics under the rule', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['变量', '(1)', '(2)'],
        ['K', '0.777***', '0.512**'],
        ['', '(5.717)', '(2.31)'],
        ['常数项', '0.154**', '0.2'],
        ['', '(2.593)', '(1.1)'],
        ['N', '16', '17'],
        ['R²', '0.953', '0.8'],
        ['调整R²', '0.942', '0.78'],
      ]),
      T_BENEATH,
    );
    expect(texts(printed)).toEqual([
      ['K', '0.777***', undefined, '(5.717)', undefined],
      ['常数项', '0.154**', undefined, '(2.593)', undefined],
    ]);
    expect(printed.statistics).toMatchObject({ n: { value: 16 }, r2: { value: 0.953 } });
    expect(printed.statistics.adjr2).toMatchObject({ value: 0.942, decimals: 3 });
  });

  it('takes another model of several, and standard errors in the same cell', () => {
    const block = shown([
      ['', '(1)', '(2)'],
      ['K', '0.777 (0.136)', '0.512 (0.222)'],
      ['Obs.', 16, 17],
    ]);
    expect(modelCount(block)).toBe(2);
    const { printed } = readRegressionBlock(block, { inParentheses: 'standardError', model: 2 });
    expect(printed.rows[0]).toMatchObject({
      coefficient: { value: 0.512 },
      standardError: { value: 0.222 },
    });
    expect(printed.statistics.n?.value).toBe(17);
  });

  it('takes p < 0.001 for anything up to it', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', 'Coef.', 'P>|t|'],
        ['x', 1.25, '<0.001'],
      ]),
      T_BENEATH,
    );
    expect(printed.rows[0].probability?.interval).toEqual({ lower: -Infinity, upper: 0.001 });
  });

  it('takes N or T for a term where a standard error stands beside it', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', 'Coef.', 'Std. Err.'],
        ['T', 1.25, 0.5],
        ['N', 30, ''],
      ]),
      T_BENEATH,
    );
    expect(texts(printed).map(([name]) => name)).toEqual(['T']);
    expect(printed.statistics.n?.value).toBe(30);
  });

  it('finds nothing in a block without numbers', () => {
    expect(readRegressionBlock(shown([['a', 'b']]), T_BENEATH).printed).toEqual({
      rows: [],
      statistics: {},
    });
  });
});

describe('headings of regression tables', () => {
  it.each([
    ['Std. Error', 'standardError'],
    ['标准误', 'standardError'],
    ['t-Statistic', 'tStatistic'],
    ['P>|t|', 'probability'],
    ['显著性', 'probability'],
    ['系数', 'coefficient'],
    ['Variable', undefined],
  ])('%s heads %s', (heading, column) => {
    expect(rowColumnOf(heading)).toBe(column);
  });

  it.each([
    ['Adj. R²', 'adjr2'],
    ['调整后的R²', 'adjr2'],
    ['R-squared', 'r2'],
    ['Prob > F', 'probf'],
    ['S.E. of regression', 'ser'],
    ['Durbin-Watson stat', 'dw'],
    ['样本量', 'n'],
    ['Akaike info criterion', 'aic'],
    ['Hannan-Quinn criter.', 'hq'],
    ['Log likelihood', 'loglik'],
    ['GDP', undefined],
  ])('%s names %s', (name, statistic) => {
    expect(statisticNamed(name)).toBe(statistic);
  });
});
