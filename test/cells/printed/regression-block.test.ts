import type { ShownBlock } from '../../../src/cells/printed/reader';
import { readRegressionBlock } from '../../../src/cells/printed/regression-block';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';
import { modelsSideBySide } from '../../../src/cells/printed/models-side-by-side';
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

describe('t that a spreadsheet may have taken out of parentheses', () => {
  const table = (x: unknown, z: unknown, cells: unknown[][] = []): PrintedRegression =>
    readRegressionBlock(
      shown([
        ['Variable', 'Coefficient', 't-Statistic'],
        ['C', 1.2, -4.01],
        ['X', -0.5, x],
        ['Z', 0.7, z],
        ...cells,
      ]),
      T_BENEATH,
    ).printed;
  const verdicts = (printed: PrintedRegression): string[] =>
    auditRegression(printed).cells.map(({ reason }) => reason.code);

  it('does not differ in sign from b, and that is told', () => {
    const printed = table(-2.53, -3.11);
    expect(printed.hasDoubtfulSigns).toBe(true);
    expect(verdicts(printed)).not.toContain('signDiffers');
    expect(verdicts(printed)).toContain('signsNotPrinted');
  });

  it('differs where another t has no minus, or one was typed', () => {
    expect(table(2.53, -3.11).hasDoubtfulSigns).toBeUndefined();
    expect(verdicts(table(2.53, -3.11))).toContain('signDiffers');
    expect(verdicts(table('-2.53', '-3.11'))).toContain('signDiffers');
  });
});

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
    expect(modelsSideBySide(block)).toHaveLength(2);
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

const FIND_OUT = { inParentheses: undefined, model: 1 } as const;

describe('lines of a regression table', () => {
  it('that are not understood are told, and count for no coefficient', () => {
    const { printed, unused } = readRegressionBlock(
      shown([
        ['', '(1)'],
        ['X1', '0.482***'],
        ['', '(11.12)'],
        ['X2', '-0.324***'],
        ['', '(-3.51)'],
        ['_cons', '0.816***'],
        ['', '(5.48)'],
        ['Mean VIF', '1.02'],
        ['N', '31'],
        ['Number of provinces', '31'],
      ]),
      FIND_OUT,
    );
    expect(printed.rows.map(({ name }) => name)).toEqual(['X1', 'X2', '_cons']);
    expect(unused).toEqual([
      { name: 'Mean VIF', text: '1.02' },
      { name: 'Number of provinces', text: '31' },
    ]);
    expect(printed.circumstances).toEqual({ hasFurtherCoefficients: true });
  });

  it('beneath F hold its probability, and not the last coefficient’s', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', '(1)'],
        ['X', '0.482***'],
        ['', '(11.12)'],
        ['Constant', '0.816***'],
        ['', '(5.48)'],
        ['F', '95.72'],
        ['', '(0.0000)'],
      ]),
      FIND_OUT,
    );
    expect(texts(printed)).toEqual([
      ['X', '0.482***', undefined, '(11.12)', undefined],
      ['Constant', '0.816***', undefined, '(5.48)', undefined],
    ]);
    expect(printed.statistics).toMatchObject({ f: { value: 95.72 }, probf: { text: '(0.0000)' } });
  });

  it('may be a coefficient called F, with its standard error beneath, before others', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', '(1)'],
        ['F', '95.72'],
        ['', '(0.30)'],
        ['X', '0.482'],
        ['', '(0.11)'],
        ['N', '30'],
      ]),
      { inParentheses: 'standardError', model: 1 },
    );
    expect(printed.rows.map(({ name }) => name)).toEqual(['F', 'X']);
    expect(printed.statistics.f).toBeUndefined();
  });

  it('answer Yes where more was estimated than is printed, and No where not', () => {
    const table = (answer: string) =>
      readRegressionBlock(
        shown([
          ['变量', '(1)'],
          ['X', '0.482***'],
          ['', '(11.12)'],
          ['控制变量', answer],
          ['样本量', '31'],
        ]),
        FIND_OUT,
      ).printed.circumstances;
    expect(table('是')).toEqual({ hasFurtherCoefficients: true });
    expect(table('否')).toBeUndefined();
  });

  it('of a panel, N and T, are not the number of observations', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', '(1)'],
        ['X', '0.482***'],
        ['', '(11.12)'],
        ['N', '31'],
        ['T', '10'],
      ]),
      FIND_OUT,
    );
    expect(printed.statistics).toEqual({});
  });
});

describe('a table that says more than its numbers', () => {
  const circumstances = (...said: string[]) =>
    readRegressionBlock(
      shown([
        ['', 'Coef.', 'Std. Err.', 't'],
        ['X', '0.482', '0.043', '11.12'],
        ...said.map((text) => [text, '', '', '']),
      ]),
      FIND_OUT,
    ).printed.circumstances;

  it('names robust errors, effects or another method', () => {
    expect(circumstances()).toBeUndefined();
    expect(circumstances('Robust standard errors')).toEqual({ errors: 'robust' });
    expect(circumstances('注：采用聚类稳健标准误')).toEqual({ errors: 'robust' });
    expect(circumstances('省份固定效应')).toEqual({ hasFurtherCoefficients: true });
    expect(circumstances('Method: Two-Stage Least Squares')).toEqual({ hasOtherMethod: true });
  });

  it('heads z: its p are those of the normal distribution', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', 'coef', 'std err', 'z', 'P>|z|'],
        ['X', '0.482', '0.043', '11.12', '0.000'],
      ]),
      FIND_OUT,
    );
    expect(printed.circumstances).toEqual({ hasNormalTails: true });
  });

  it('prints t without its sign where it says so', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', 'Coef.', 'SE', '|t|'],
        ['X', '-0.482', '0.043', '11.12'],
      ]),
      FIND_OUT,
    );
    expect(printed.rows[0].tStatistic?.value).toBe(-11.12);
  });

  it('may number its models in the first row, which is no coefficient', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['Variable', -1],
        ['X', 0.482],
        ['Z', -0.2],
      ]),
      FIND_OUT,
    );
    expect(printed.rows.map(({ name }) => name)).toEqual(['X', 'Z']);
  });

  it('may have its variables across, and statistics beneath', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['', 'C', 'X1'],
        ['Coefficient', '0.816', '0.482'],
        ['Std. Error', '0.149', '0.043'],
        ['t', '5.479', '11.121'],
        ['N', '31', ''],
      ]),
      FIND_OUT,
    );
    expect(texts(printed)).toEqual([
      ['C', '0.816', '0.149', '5.479', undefined],
      ['X1', '0.482', '0.043', '11.121', undefined],
    ]);
    expect(printed.statistics).toEqual({ n: expect.objectContaining({ value: 31 }) });
  });

  it('may have headings in two rows', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['Model', '', 'Unstandardized Coefficients', '', 'Standardized Coefficients', 't', 'Sig.'],
        ['', '', 'B', 'Std. Error', 'Beta', '', ''],
        ['1', '(Constant)', '0.816', '0.149', '', '5.479', '.000'],
        ['', 'x1', '0.482', '0.043', '0.809', '11.121', '.000'],
      ]),
      FIND_OUT,
    );
    expect(printed.rows).toMatchObject([
      { name: '(Constant)', coefficient: { value: 0.816 }, probability: { value: 0 } },
      { name: 'x1', coefficient: { value: 0.482 }, standardError: { value: 0.043 } },
    ]);
  });
});

describe('what stands beside a coefficient', () => {
  const besideOf = (...lines: [string, ...string[]][]) =>
    readRegressionBlock(
      shown(
        lines.flatMap(([coefficient, ...beneath], at) => [
          [`X${at}`, coefficient],
          ...beneath.map((text) => ['', text]),
        ]),
      ),
      FIND_OUT,
    );

  it('is taken for standard errors where only these go with the stars', () => {
    const { beside, printed } = besideOf(['0.482***', '(0.043)'], ['-0.324***', '(0.092)']);
    expect(beside).toEqual({ parentheses: 'standardError', grounds: 'evident' });
    expect(printed.rows[0].standardError?.value).toBe(0.043);
  });

  it('is both, where brackets and parentheses give b/se = t', () => {
    const { beside } = besideOf(['0.482', '(0.043)', '[11.12]'], ['-0.324', '(0.092)', '[-3.51]']);
    expect(beside).toEqual({
      parentheses: 'standardError',
      brackets: 'tStatistic',
      grounds: 'evident',
    });
  });

  it('is assumed to be t where nothing tells, and then no stars are held against it', () => {
    const { beside, printed } = besideOf(['0.482*', '(2.10)'], ['0.324*', '(2.05)']);
    expect(beside).toMatchObject({ parentheses: 'tStatistic' });
    const plain = besideOf(['0.482', '(2.10)'], ['0.324', '(2.05)']);
    expect(plain.beside).toEqual({ parentheses: 'tStatistic', grounds: 'assumed' });
    expect(printed.rows[0].coefficient?.value).toBe(0.482);
  });

  it('is what a note says, in both languages', () => {
    const noted = (note: string) =>
      readRegressionBlock(
        shown([
          ['X', '0.482'],
          ['', '(0.51)'],
          [note, ''],
        ]),
        FIND_OUT,
      ).beside;
    expect(noted('Standard errors in parentheses')).toEqual({
      parentheses: 'standardError',
      grounds: 'note',
    });
    expect(noted('t statistics in parentheses')).toMatchObject({ parentheses: 'tStatistic' });
    expect(noted('注：括号内为t值')).toMatchObject({ parentheses: 'tStatistic' });
    expect(noted('括号内为稳健标准误')).toMatchObject({ parentheses: 'standardError' });
  });

  it('is left out where signs and stars go with nothing', () => {
    const { beside, printed } = besideOf(['0.482***', '(-0.043)'], ['0.324***', '(0.92)']);
    expect(beside).toEqual({ grounds: 'unknown' });
    expect(printed.rows[0].tStatistic).toBeUndefined();
  });

  it('keeps its coefficient where Excel made −5.717 of (5.717)', () => {
    const { printed } = readRegressionBlock(
      shown([
        ['X', 0.777],
        ['', -5.717],
        ['Z', -0.2],
        ['', '(-2.31)'],
        ['W', -0.3],
        ['', -3.25],
      ]),
      { inParentheses: 'tStatistic', model: 1 },
    );
    expect(
      printed.rows.map(({ coefficient, tStatistic }) => [coefficient?.value, tStatistic?.value]),
    ).toEqual([
      [0.777, 5.717],
      [-0.2, -2.31],
      [-0.3, -3.25],
    ]);
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
    ['样本量N', 'n'],
    ['观察数', 'n'],
    ['No. Observations:', 'n'],
    ['Sample size', 'n'],
    ['调整后R方', 'adjr2'],
    ['F统计值', 'f'],
    ['F(2, 28)', 'f'],
    ['P-value(F)', 'probf'],
    ['AIC准则', 'aic'],
    ['Residual Std. Error', 'ser'],
    ['RMSE', undefined],
    ['Wald F-statistic', undefined],
    ['GDP', undefined],
  ])('%s names %s', (name, statistic) => {
    expect(statisticNamed(name)).toBe(statistic);
  });
});
