import type { ReportTable } from '../../../../src/report/report';
import {
  type RegressionViewName,
  regressionView,
} from '../../../../src/report/regression/views/regression-view';
import { seriesTestView } from '../../../../src/report/regression/views/series-test-view';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanReference, henanTable } from '../../../support/henan';
import { type Chapter, type Texts, paperReference } from '../../../support/paper-reference';
import {
  columnIn,
  expectCell,
  expectPairs,
  linesOf,
  tablesOf,
  valuesOf,
} from '../../../support/report-cells';

const { results } = paperReference();
const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });

const tables = (view: RegressionViewName, argument?: string): ReportTable[] =>
  tablesOf(regressionView(regression, { view, argument }, 'en'));

type Pairs = readonly [string, string][];

const fPair = ({ F, pF, dfn, dfd }: Texts): Pairs => [
  ['F-statistic', F],
  [`Prob. F(${dfn},${dfd})`, pF],
];
const chiPair = (name: string, value: string, degrees: string, probability: string): Pairs => [
  [name, value],
  [`Prob. Chi-Square(${degrees})`, probability],
];

function expectRows({ rows }: ReportTable, expected: readonly Pairs[]): void {
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row, place) => expectPairs(row, [...expected[place]]));
}

/** The test's own regression: every term of the reference with its coefficient. */
function expectTestEquation(table: ReportTable, expected: Texts): void {
  const terms = columnIn(table, 'Variable').map(({ value }) => String(value));
  expect([...terms].sort()).toEqual(Object.keys(expected).sort());
  columnIn(table, 'Coefficient').forEach((cell, row) => expectCell(cell, expected[terms[row]]));
}

describe('the views of the paper’s regression show the reference at 60 digits', () => {
  it.each(['1', '2', '4'])('Breusch-Godfrey with %s lags', (lags) => {
    const expected = results.breuschGodfrey_presampleZero[`lag${lags}`];
    const [statistics, equation] = tables('bg', lags);
    const { obsR2, pObsR2 } = expected;
    expectRows(statistics, [fPair(expected), chiPair('Obs*R-squared', obsR2, lags, pObsR2)]);
    columnIn(equation, 'Coefficient')
      .slice(-Number(lags))
      .forEach((cell, place) => expectCell(cell, expected.rho[place]));
  });

  it.each<[RegressionViewName, Chapter]>([
    ['bpg', results.bpg],
    ['harvey', results.harvey],
    ['glejser', results.glejser],
    ['white', results.white_nocross_squaresOnly_EViews],
    ['whitecross', results.white_cross],
  ])('heteroskedasticity: %s', (view, expected) => {
    const [statistics, equation] = tables(view);
    const scaled = expected.scaledESS ?? expected.scaledESS_eviews_dfcorrected;
    const probability = expected.pScaledESS ?? expected.pScaledESS_eviews_dfcorrected;
    expectRows(statistics, [
      fPair(expected),
      chiPair('Obs*R-squared', expected.obsR2, expected.dfChi2, expected.pObsR2),
      chiPair('Scaled explained SS', scaled, expected.dfChi2, probability),
    ]);
    expectTestEquation(equation, expected.coef);
  });

  it.each([
    ['1', results.arch1],
    ['2', results.arch2],
  ])('ARCH of order %s', (lags, expected) => {
    const [statistics, equation] = tables('arch', lags);
    expectRows(statistics, [
      fPair(expected),
      chiPair('Obs*R-squared', expected.obsR2, lags, expected.pObsR2),
    ]);
    expectTestEquation(equation, expected.coef);
  });

  it('Jarque-Bera and the moments', () => {
    const { jarqueBera } = results;
    const [{ rows }] = tables('jb');
    // The residuals of an equation with a constant: nothing but rounding.
    expect(Math.abs(Number(rows[0][1].value))).toBeLessThan(1e-16);
    expectRows({ kind: 'table', rows: rows.slice(1) }, [
      [['Median', jarqueBera.median]],
      [['Maximum', jarqueBera.max]],
      [['Minimum', jarqueBera.min]],
      [['Std. Dev.', jarqueBera.sd]],
      [['Skewness', jarqueBera.skewness]],
      [['Kurtosis', jarqueBera.kurtosis]],
      [
        ['Jarque-Bera', jarqueBera.JB],
        ['Probability', jarqueBera.p],
      ],
    ]);
  });

  it.each(['1', '2'])('RESET with %s powers', (powers) => {
    const expected = results.ramseyRESET[`fittedTerms${powers}`];
    const [statistics, equation] = tables('reset', powers);
    const { LR, pLR, t, pt, dfd } = expected;
    const tRow: Pairs = [
      ['t-statistic', t],
      [`Prob. t(${dfd})`, pt],
    ];
    expectRows(statistics, [
      ...(powers === '1' ? [tRow] : []),
      fPair(expected),
      chiPair('Log likelihood ratio', LR, powers, pLR),
    ]);
    columnIn(equation, 'Coefficient')
      .slice(-Number(powers))
      .forEach((cell, place) => expectCell(cell, expected.coefFitted[place]));
  });

  it('Chow’s breakpoint at 2009', () => {
    const expected = results.chow;
    const [statistics] = tables('chow', '2009');
    expectRows(statistics, [
      fPair(expected),
      chiPair('Log likelihood ratio', expected.LR, expected.dfChi2, expected.pLR),
      chiPair('Wald Statistic', expected.Wald_kF, expected.dfChi2, expected.pWald),
    ]);
  });

  it('variance inflation', () => {
    const [table] = tables('vif');
    const terms = columnIn(table, 'Variable').map(({ value }) => String(value));
    const { cov } = henanReference().results;
    terms.forEach((term, row) => {
      const { centered, uncentered } = results.vif[term];
      expectCell(columnIn(table, 'Coefficient Variance')[row], cov[row][row]);
      expectCell(columnIn(table, 'Uncentered VIF')[row], uncentered);
      const cell = columnIn(table, 'Centered VIF')[row];
      if (centered === null) expect(cell.value).toMatchObject({ code: '#N/A' });
      else expectCell(cell, centered);
    });
  });

  it('influence of each observation', () => {
    const [table] = tables('influence');
    const { obs, resid, hat, rstudent, cook } = results.residuals;
    expect(columnIn(table, 'Obs.').map(({ value }) => value)).toEqual(obs.map(Number));
    obs.forEach((_, row) => {
      expectCell(columnIn(table, 'Resid.')[row], resid[row]);
      expectCell(columnIn(table, 'RStudent')[row], rstudent[row]);
      expectCell(columnIn(table, 'Hat Matrix')[row], hat[row]);
      expectCell(columnIn(table, "Cook's D")[row], cook[row]);
      const h = Number(hat[row]);
      expectCell(columnIn(table, 'DFFITS')[row], Number(rstudent[row]) * Math.sqrt(h / (1 - h)));
    });
  });

  it('recursive residuals, CUSUM and CUSUM of squares between their bounds', () => {
    const [table] = tables('cusum');
    const expected = results.recursive;
    expected.obs.forEach((label, row) => {
      const cell = (heading: string) => columnIn(table, heading)[row];
      expect(cell('Obs.').value).toBe(Number(label));
      expectCell(cell('Recursive Resid.'), expected.recursiveResid[row]);
      expectCell(cell('CUSUM'), expected.CUSUM_sdRecursive_EViewsDoc_R[row]);
      expectCell(cell('CUSUM +5%'), expected.bound5pct[row]);
      expectCell(cell('CUSUM -5%'), -Number(expected.bound5pct[row]));
      expectCell(cell('CUSUM of Squares'), expected.CUSUMSQ[row]);
    });
  });

  it('the correlogram of the residuals', () => {
    const [table] = tables('q', String(results.correlogramResid.length));
    results.correlogramResid.forEach((expected, row) => {
      expect(columnIn(table, 'Lag')[row].value).toBe(row + 1);
      expectCell(columnIn(table, 'AC')[row], expected.AC);
      expectCell(columnIn(table, 'PAC')[row], expected.PAC);
      expectCell(columnIn(table, 'Q-Stat')[row], expected.Q);
      expectCell(columnIn(table, 'Prob')[row], expected.p);
    });
  });

  it('Durbin’s h with the LM test of one lag beside it', () => {
    const { h_DW: h, p_h_DW_twosided: probability } = results.durbinH;
    const lag = results.breuschGodfrey_presampleZero.lag1;
    const [statistics] = tables('durbinh');
    expectRows(statistics, [
      [['Durbin-Watson stat', henanReference().results.stats.DW]],
      [
        ["Durbin's h", h],
        ['Prob. Normal', probability],
      ],
      fPair(lag),
      chiPair('Obs*R-squared', lag.obsR2, '1', lag.pObsR2),
    ]);
  });

  it('confidence intervals', () => {
    const [table] = tables('intervals', '95');
    results.coefficients.forEach(({ name, coef, ci95 }, row) => {
      expect(columnIn(table, 'Variable')[row].value).toBe(name);
      expectCell(columnIn(table, 'Coefficient')[row], coef);
      expectCell(columnIn(table, '95% Low')[row], ci95[0]);
      expectCell(columnIn(table, '95% High')[row], ci95[1]);
    });
  });

  it('actual, fitted and residual', () => {
    const [table] = tables('fit');
    const { obs, actual, fitted, resid } = results.residuals;
    obs.forEach((label, row) => {
      expect(columnIn(table, 'obs')[row].value).toBe(Number(label));
      expectCell(columnIn(table, 'Actual')[row], actual[row]);
      expectCell(columnIn(table, 'Fitted')[row], fitted[row]);
      expectCell(columnIn(table, 'Residual')[row], resid[row]);
    });
  });
});

describe('the paper’s series', () => {
  it.each(['1', '2'])('Granger causality with %s lags', (argument) => {
    const report = seriesTestView(
      henanTable(),
      { test: 'granger', names: ['K', 'Du'], argument },
      'en',
    );
    expect(linesOf(report, 'heading')).toContain(`Lags: ${argument}`);
    const rows = tablesOf(report)[0].rows.filter((row) => row.length > 2);
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const name = String(row[0].value);
      const { F, p, dfn, dfd } =
        results.granger[`${name.replace('Cause', 'cause')}|lag${argument}`];
      expectPairs(row, [
        [name, F],
        [`Prob. F(${dfn},${dfd})`, p],
      ]);
    }
  });

  it('the Dickey-Fuller test of Du with a constant and a trend', () => {
    const expected = results.adf['DU|lag1|ct'];
    const report = seriesTestView(
      henanTable(),
      { test: 'adf', names: ['Du'], argument: 'ct:1' },
      'en',
    );
    const [statistics, equation] = tablesOf(report);
    expectCell(statistics.rows[0][1], expected.tau);
    expect(valuesOf(statistics).slice(-1)).toEqual([['Included observations', Number(expected.T)]]);
    expectCell(columnIn(equation, 'Coefficient')[0], expected.coef);
    expectCell(columnIn(equation, 'Std. Error')[0], expected.se);
    expectCell(columnIn(equation, 't-Statistic')[0], expected.tau);
  });
});
