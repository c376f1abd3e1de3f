import { CellFault } from '../../../src/cells/cell-fault';
import { tableValues } from '../../../src/report/output-table';
import { regressionTestTable } from '../../../src/report/regression/test-table';
import { type TestName, runTest } from '../../../src/statistics/regression/diagnostics/run-test';
import { HENAN_EQUATION, henanTable } from '../../support/henan';

const cells = (test: TestName, argument?: string): unknown[][] =>
  tableValues(
    regressionTestTable(runTest(henanTable(), { equation: HENAN_EQUATION, test, argument })),
  );
const names = (test: TestName, argument?: string): unknown[] =>
  cells(test, argument).map(([name]) => name);

describe('a test laid out', () => {
  it.each<[TestName, string | undefined, string[]]>([
    ['bg', undefined, ['F-statistic', 'Prob. F(2,10)', 'Obs*R-squared', 'Prob. Chi-Square(2)']],
    [
      'bpg',
      undefined,
      [
        'F-statistic',
        'Prob. F(3,12)',
        'Obs*R-squared',
        'Prob. Chi-Square(3)',
        'Scaled explained SS',
        'Prob. Chi-Square(3)',
      ],
    ],
    [
      'jb',
      undefined,
      [
        'Mean',
        'Median',
        'Maximum',
        'Minimum',
        'Std. Dev.',
        'Skewness',
        'Kurtosis',
        'Jarque-Bera',
        'Probability',
      ],
    ],
    [
      'reset',
      '1',
      [
        't-statistic',
        'Prob. t(11)',
        'F-statistic',
        'Prob. F(1,11)',
        'Log likelihood ratio',
        'Prob. Chi-Square(1)',
      ],
    ],
    [
      'chow',
      '2009',
      [
        'F-statistic',
        'Prob. F(4,8)',
        'Log likelihood ratio',
        'Prob. Chi-Square(4)',
        'Wald Statistic',
        'Prob. Chi-Square(4)',
      ],
    ],
    [
      'durbinh',
      undefined,
      [
        'Durbin-Watson stat',
        "Durbin's h",
        'Prob. Normal',
        'F-statistic',
        'Prob. F(1,11)',
        'Obs*R-squared',
        'Prob. Chi-Square(1)',
      ],
    ],
    [
      'adf',
      'c:1',
      [
        'Augmented Dickey-Fuller test statistic',
        'Prob. (Yoke response surface, T=15)',
        '1% level (MacKinnon 2010, T=15)',
        '5% level (MacKinnon 2010, T=15)',
        '10% level (MacKinnon 2010, T=15)',
        'Lag Length',
        'Included observations',
      ],
    ],
    [
      'granger',
      '1',
      [
        'K does not Granger Cause DU',
        'Prob. F(1,13)',
        'Included observations',
        'DU does not Granger Cause K',
        'Prob. F(1,13)',
        'Included observations',
      ],
    ],
  ])('%s names its rows as EViews does', (test, argument, expected) => {
    expect(names(test, argument)).toEqual(expected);
  });

  it.each<[TestName, string[], number]>([
    ['q', ['Lag', 'AC', 'PAC', 'Q-Stat', 'Prob'], 8],
    ['vif', ['Variable', 'Coefficient Variance', 'Uncentered VIF', 'Centered VIF'], 4],
    [
      'influence',
      ['Obs.', 'Resid.', 'RStudent', 'DFFITS', 'COVRATIO', 'Hat Matrix', "Cook's D"],
      16,
    ],
    [
      'cusum',
      [
        'Obs.',
        'Recursive Resid.',
        'CUSUM',
        'CUSUM -5%',
        'CUSUM +5%',
        'CUSUM of Squares',
        'Squares -5%',
        'Squares +5%',
      ],
      12,
    ],
  ])('%s is a table under a row of headings', (test, headings, rows) => {
    const [first, ...rest] = cells(test);
    expect(first).toEqual(headings);
    expect(rest).toHaveLength(rows);
    expect(new Set(rest.map((row) => row.length))).toEqual(new Set([headings.length]));
  });

  it('keeps years as numbers and terms as texts', () => {
    expect(cells('influence')[1][0]).toBe(2001);
    expect(cells('vif')[3][0]).toBe('K(-1)');
  });

  it.each([
    ['atMost', 'Prob. at most (Yoke response surface, T=99)'],
    ['atLeast', 'Prob. at least (Yoke response surface, T=99)'],
  ] as const)('says of a probability that is a bound, %s, that it is one', (bound, expected) => {
    const statistic = {
      name: 'dickeyFullerProbability',
      value: 0.25,
      bound,
      about: ['99'],
    } as const;
    expect(tableValues(regressionTestTable({ statistics: [statistic] }))).toEqual([
      [expected, 0.25],
    ]);
  });

  it('gives #N/A with the reason for a number that there is not by nature', () => {
    const constant = cells('vif')[1][3];
    expect(constant).toEqual(
      new CellFault('#N/A', {
        code: 'statisticUndefined',
        statistic: 'Centered VIF',
        why: 'isConstant',
      }),
    );
  });
});
