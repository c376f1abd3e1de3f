import { HENAN } from '../support/henan';
import { readGolden, readGoldenCsv } from '../support/golden';
import { shownNumber as shown } from '../support/shown-number';
import { PlaygroundPage, closeOpened, column } from './playground-page';
import { RegressionPane } from './regression-pane';

type Texts = Readonly<Record<string, string>>;

interface Reference {
  readonly results: {
    readonly coefficients: readonly (Texts & { readonly ci95: readonly string[] })[];
    readonly stats: Texts;
    readonly infoCriteria: Readonly<Record<'eviews' | 'gretl_statsmodels', Texts>>;
    readonly residuals: Readonly<Record<string, readonly string[]>>;
    readonly durbinH: Texts;
    readonly breuschGodfrey_presampleZero: Readonly<Record<string, Texts>>;
    readonly bpg: Texts;
    readonly harvey: Texts;
    readonly glejser: Texts;
    readonly white_nocross_squaresOnly_EViews: Texts;
    readonly white_cross: Texts;
    readonly arch1: Texts;
    readonly arch2: Texts;
    readonly jarqueBera: Texts;
    readonly ramseyRESET: Readonly<Record<string, Texts>>;
    readonly chow: Texts;
    readonly vif: Readonly<Record<string, Texts>>;
    readonly hc_se: Readonly<Record<'HC0' | 'HC1' | 'HC2' | 'HC3', readonly string[]>>;
    readonly neweyWest: { readonly se_dfAdjusted_T_over_Tk: readonly string[] };
    readonly recursive: Readonly<Record<string, readonly string[]>>;
    readonly correlogramResid: readonly Texts[];
    readonly adf: Readonly<Record<string, Texts>>;
    readonly granger: Readonly<Record<string, Texts>>;
    readonly descriptive: Readonly<Record<string, Texts>>;
  };
}

const SHEET = 'Henan 2000–2018';
const EQUATION = 'DU C K K(-1) DU(-1)';
const { results } = readGolden<Reference>('paper/reference.json');
const probability = (golden: string): string => shown(golden, 'probability');

/** A statistic beside its probability, as a row of a test's table. */
const test = (name: string, value: string, law: string, p: string): string[] => [
  name,
  shown(value),
  `Prob. ${law}`,
  probability(p),
];
const fTest = ({ F, dfn, dfd, pF }: Texts): string[] =>
  test('F-statistic', F, `F(${dfn},${dfd})`, pF);
const lagrange = ({ obsR2, pObsR2 }: Texts, degrees: string | number): string[] =>
  test('Obs*R-squared', obsR2, `Chi-Square(${degrees})`, pObsR2);
const ratio = ({ LR, pLR }: Texts, degrees: string | number): string[] =>
  test('Log likelihood ratio', LR, `Chi-Square(${degrees})`, pLR);
const heteroskedasticity = (golden: Texts): string[][] => [
  fTest(golden),
  lagrange(golden, golden.dfChi2),
  test(
    'Scaled explained SS',
    golden.scaledESS ?? golden.scaledESS_eviews_dfcorrected,
    `Chi-Square(${golden.dfChi2})`,
    golden.pScaledESS ?? golden.pScaledESS_eviews_dfcorrected,
  ),
];

jest.setTimeout(120_000);

describe('every entry of the paper’s reference in the views of the pane', () => {
  let playground: PlaygroundPage;
  let pane: RegressionPane;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
    pane = new RegressionPane(playground);
    await playground.pane.getByRole('button', { name: 'Examples' }).click();
    await playground.pane.getByRole('menuitem', { name: SHEET }).click();
    await playground.pane.getByText('The example stands on a new sheet').waitFor();
    await playground.drag('A1', 'G20');
    await playground.pane.getByText(`${SHEET}!A1:G20`).waitFor();
    await pane.write(EQUATION, '2000 2016');
    await pane.run();
  });
  afterAll(async () => closeOpened(playground));

  it('shows coefficients and statistics, and information criteria in total when asked', async () => {
    expect(await pane.rows('Dependent Variable: DU')).toEqual(
      results.coefficients.map(({ name, coef, se, t, p }) => [
        name,
        ...[coef, se, t].map((value) => shown(value)),
        probability(p),
      ]),
    );
    const { stats, infoCriteria } = results;
    const { AIC, SC, HQ } = infoCriteria.eviews;
    expect(await pane.statistics()).toEqual({
      'R-squared': shown(stats.R2),
      'Adjusted R-squared': shown(stats.adjR2),
      'S.E. of regression': shown(stats.SER),
      'Sum squared resid': shown(stats.SSR),
      'Log likelihood': shown(stats.logL),
      'F-statistic': shown(stats.F),
      'Prob(F-statistic)': shown(stats.pF, 'testProbability'),
      'Mean dependent var': shown(stats.meanDep),
      'S.D. dependent var': shown(stats.sdDep),
      'Akaike info criterion': shown(AIC),
      'Schwarz criterion': shown(SC),
      'Hannan-Quinn criter.': shown(HQ),
      'Durbin-Watson stat': shown(stats.DW),
    });
    const total = infoCriteria.gretl_statsmodels;
    await pane.part.getByLabel('Information criteria in total').check();
    expect(await pane.statistics()).toMatchObject({
      'Akaike info criterion': shown(total.AIC),
      'Schwarz criterion': shown(total.BIC),
      'Hannan-Quinn criter.': shown(total.HQC),
    });
    await pane.part.getByLabel('Information criteria in total').uncheck();
  });

  it('shows tests of serial correlation: Breusch-Godfrey, Durbin’s h, the correlogram', async () => {
    for (const lags of ['1', '2', '4']) {
      const golden = results.breuschGodfrey_presampleZero[`lag${lags}`];
      await pane.view('bg', lags);
      expect(await pane.rows('Breusch-Godfrey Serial Correlation LM Test:')).toEqual([
        fTest(golden),
        lagrange(golden, lags),
      ]);
    }
    await pane.view('durbinh');
    const { h_DW, p_h_DW_twosided } = results.durbinH;
    expect(await pane.rows("Durbin's h")).toContainEqual(
      test("Durbin's h", h_DW, 'Normal', p_h_DW_twosided),
    );
    await pane.view('q', '8');
    expect(await pane.rows('Correlogram of Residuals')).toEqual(
      results.correlogramResid.map(({ lag, AC, PAC, Q, p }) => [
        String(lag),
        ...[AC, PAC, Q].map((value) => shown(value)),
        probability(p),
      ]),
    );
  });

  it('shows tests of heteroskedasticity', async () => {
    const tests = {
      bpg: ['Breusch-Pagan-Godfrey', results.bpg],
      harvey: ['Harvey', results.harvey],
      glejser: ['Glejser', results.glejser],
      white: ['White', results.white_nocross_squaresOnly_EViews],
      whitecross: ['White', results.white_cross],
    } as const;
    for (const [name, [title, golden]] of Object.entries(tests)) {
      await pane.view(name);
      expect(await pane.rows(`Heteroskedasticity Test: ${title}`)).toEqual(
        heteroskedasticity(golden),
      );
    }
    for (const [lags, golden] of [
      ['1', results.arch1],
      ['2', results.arch2],
    ] as const) {
      await pane.view('arch', lags);
      expect(await pane.rows('Heteroskedasticity Test: ARCH')).toEqual([
        fTest(golden),
        lagrange(golden, lags),
      ]);
    }
  });

  it('shows normality, functional form and stability', async () => {
    await pane.view('jb');
    const { jarqueBera } = results;
    const moments = await pane.rows('Histogram - Normality Test');
    const value = (name: string): string | undefined =>
      moments.find(([label]) => label === name)?.[1];
    expect(value('Median')).toBe(shown(jarqueBera.median));
    expect(value('Maximum')).toBe(shown(jarqueBera.max));
    expect(value('Minimum')).toBe(shown(jarqueBera.min));
    expect(value('Std. Dev.')).toBe(shown(jarqueBera.sd));
    expect(value('Skewness')).toBe(shown(jarqueBera.skewness));
    expect(value('Kurtosis')).toBe(shown(jarqueBera.kurtosis));
    expect(moments).toContainEqual([
      'Jarque-Bera',
      shown(jarqueBera.JB),
      expect.stringMatching(/^Prob/),
      probability(jarqueBera.p),
    ]);
    for (const powers of ['1', '2']) {
      const golden = results.ramseyRESET[`fittedTerms${powers}`];
      await pane.view('reset', powers);
      const found = await pane.rows('Ramsey RESET Test');
      expect(found).toContainEqual(fTest(golden));
      expect(found).toContainEqual(ratio(golden, powers));
    }
    await pane.view('chow', '2009');
    const { chow } = results;
    expect(await pane.rows('Chow Breakpoint Test: 2009')).toEqual([
      fTest(chow),
      ratio(chow, chow.dfChi2),
      test('Wald Statistic', chow.Wald_kF, `Chi-Square(${chow.dfChi2})`, chow.pWald),
    ]);
  });

  it('shows inflation of variances and confidence intervals', async () => {
    await pane.view('vif');
    const inflation = await pane.rows('Variance Inflation Factors');
    for (const [term, { centered, uncentered }] of Object.entries(results.vif)) {
      const row = inflation.find(([name]) => name === term);
      expect(row?.slice(2)).toEqual([
        shown(uncentered),
        centered === null ? '#N/A' : shown(centered),
      ]);
    }
    await pane.view('intervals', '95');
    expect(await pane.rows('Coefficient Confidence Intervals')).toEqual(
      results.coefficients.map(({ name, coef, ci95 }) => [
        name,
        ...[coef, ...ci95].map((value) => shown(value)),
      ]),
    );
  });

  it('shows residuals, influence and recursive residuals of every year', async () => {
    const { obs, actual, fitted, resid, hat, rstudent, cook } = results.residuals;
    await pane.view('fit');
    expect(await pane.rows('Actual, Fitted, Residual')).toEqual(
      obs.map((year, i) => [
        String(year),
        ...[actual[i], fitted[i], resid[i]].map((value) => shown(value)),
      ]),
    );
    await pane.view('influence');
    const influence = await pane.rows('Influence Statistics');
    const columns = await pane.headings('Influence Statistics');
    const of = (heading: string): string[] => influence.map((row) => row[columns.indexOf(heading)]);
    expect(of('RStudent')).toEqual(rstudent.map((value) => shown(value)));
    expect(of('Hat Matrix')).toEqual(hat.map((value) => shown(value)));
    expect(of("Cook's D")).toEqual(cook.map((value) => shown(value)));
    await pane.view('cusum');
    const { recursive } = results;
    const rows = await pane.rows('CUSUM Test and CUSUM of Squares Test');
    expect(rows.map(([year]) => year)).toEqual(recursive.obs.map(String));
    rows.forEach((row, i) => {
      const { recursiveResid, CUSUM_sdRecursive_EViewsDoc_R, bound5pct, CUSUMSQ } = recursive;
      expect(row.slice(1, 6)).toEqual(
        [
          recursiveResid[i],
          CUSUM_sdRecursive_EViewsDoc_R[i],
          `-${bound5pct[i]}`,
          bound5pct[i],
          CUSUMSQ[i],
        ].map((value) => shown(value)),
      );
    });
  });

  it('inserts a view with its cells and its chart', async () => {
    await pane.insert('Insert this view on a new sheet', 'CUSUM DU');
    const { obs, CUSUM_sdRecursive_EViewsDoc_R: path, bound5pct } = results.recursive;
    const chart = await playground.page.evaluate(() => window.playground.chart('CUSUM DU'));
    expect(chart.labels).toEqual(obs.map(String));
    const [cusum, ...bounds] = chart.lines.map(({ data }) => data.map(({ y }) => y));
    cusum.forEach((value, i) => expect(value).toBeCloseTo(Number(path[i]), 12));
    const sizes = bounds.map((bound) => bound.map(Math.abs));
    for (const bound of sizes) {
      bound.forEach((value, i) => expect(value).toBeCloseTo(Number(bound5pct[i]), 12));
    }
    expect(bounds).toHaveLength(2);
    const texts = await playground.texts('CUSUM DU', column('A', 1, 60));
    const first = texts.indexOf('2005') + 1;
    expect(await playground.texts('CUSUM DU', [`B${first}`, `C${first}`])).toEqual([
      shown(results.recursive.recursiveResid[0]),
      shown(path[0]),
    ]);
  });

  it('shows White’s and Newey-West’s standard errors as the form asks for them', async () => {
    const errors = async (kind: string): Promise<string[]> => {
      await pane.part.getByLabel('Standard errors').selectOption(kind);
      await pane.part.getByText('The form has changed since this result').waitFor();
      await pane.run();
      return (await pane.rows('Dependent Variable: DU')).map((row) => row[2]);
    };
    const golden = {
      hc0: results.hc_se.HC0,
      hc1: results.hc_se.HC1,
      hc2: results.hc_se.HC2,
      hc3: results.hc_se.HC3,
      hac: results.neweyWest.se_dfAdjusted_T_over_Tk,
    };
    for (const [kind, expected] of Object.entries(golden)) {
      expect(await errors(kind)).toEqual(expected.map((value) => shown(value)));
    }
    await errors('ordinary');
  });

  it('inserts the output as a live formula that follows the data, or as values that do not', async () => {
    await pane.part.getByLabel('Insert as').selectOption('values');
    await pane.insert('Insert on a new sheet', 'OLS DU');
    await playground.showSheet(SHEET);
    await playground.drag('A1', 'G20');
    await pane.part.getByLabel('Insert as').selectOption('live');
    await pane.insert('Insert on a new sheet', 'OLS DU (2)');
    const coefficients = async (sheet: string): Promise<string[]> => {
      const labels = await playground.texts(sheet, column('A', 1, 20));
      const first = labels.indexOf('C') + 1;
      return playground.texts(sheet, column('B', first, first + 3));
    };
    const printed = results.coefficients.map(({ coef }) => shown(coef));
    expect(await coefficients('OLS DU')).toEqual(printed);
    expect(await coefficients('OLS DU (2)')).toEqual(printed);
    const { K } = HENAN[5];
    await playground.showSheet(SHEET);
    await playground.type('C7', String(K + 1));
    await playground.idle();
    expect(await coefficients('OLS DU')).toEqual(printed);
    const changed = await coefficients('OLS DU (2)');
    expect(changed.filter((value) => printed.includes(value))).toEqual([]);
    await playground.drag('A1', 'G20');
    await pane.part.getByRole('button', { name: 'Insert on a new sheet' }).click();
    await pane.part.getByText('The data have changed since this was computed').waitFor();
    await pane.run();
    const rows = await pane.rows('Dependent Variable: DU');
    expect(rows.map(([, coefficient]) => coefficient)).toEqual(changed);
    await playground.type('C7', String(K));
    expect(await coefficients('OLS DU (2)')).toEqual(printed);
  });

  it('keeps models side by side, prints them as asked, and copies them', async () => {
    await playground.drag('A1', 'G20');
    await pane.run();
    await pane.part.getByRole('button', { name: 'Keep for comparison' }).click();
    await pane.part.getByText('Kept as model (1); see Models.').waitFor();
    await pane.write('DU C K', '2000 2016');
    await pane.run();
    await pane.part.getByRole('button', { name: 'Keep for comparison' }).click();
    await pane.show('Models (2)');
    await pane.part.getByLabel('In parentheses').selectOption('tStatistic');
    await pane.part.getByRole('spinbutton', { name: 'Decimals' }).press('ArrowUp');
    const rows = await pane.rows('Table for a paper');
    const [, first, second, third] = results.coefficients;
    const four = (value: string): string => Number(value).toFixed(4).replace('-', '−');
    expect(rows.slice(2, 6)).toEqual([
      ['K(-1)', `${four(second.coef)}***`, ''],
      ['', `(${four(second.t)})`, ''],
      ['DU(-1)', `${four(third.coef)}***`, ''],
      ['', `(${four(third.t)})`, ''],
    ]);
    expect(rows[0][1]).toBe(`${four(first.coef)}***`);
    expect(rows.find(([label]) => label === 'R²')?.[1]).toBe(four(results.stats.R2));
    expect(rows.find(([label]) => label === 'Observations')).toEqual(['Observations', '16', '17']);

    const word = await copied(playground, 'Word table');
    expect(word.text).toContain(`K(-1)\t${Number(second.coef).toFixed(4)}***`);
    expect(word.html).toContain(`>${four(second.coef)}***</td>`);
    expect(word.html).toMatch(/<td style="border-top:1.5pt solid black/);
    const latex = await copied(playground, 'LaTeX');
    expect(latex.text).toContain('\\toprule');
    expect(latex.text).toContain(`K(-1) & $${Number(second.coef).toFixed(4)}^{***}$ &`);

    await pane.insert('Insert the table on a new sheet', 'Models');
    expect(await playground.texts('Models', ['A5', 'B5', 'B6'])).toEqual([
      'K(-1)',
      `${Number(second.coef).toFixed(4)}***`,
      `(${Number(second.t).toFixed(4)})`,
    ]);
  });

  it('describes series, and tests them for unit roots and causality', async () => {
    await playground.showSheet(SHEET);
    await playground.drag('A1', 'G18');
    await pane.show('Series');
    await pane.part.getByLabel('K', { exact: true }).check();
    await pane.part.getByLabel('DU', { exact: true }).check();
    const showAs = async (analysis: string): Promise<void> => {
      await pane.part.getByRole('combobox', { name: 'Analysis' }).selectOption(analysis);
    };
    const press = async (): Promise<void> =>
      pane.part.getByRole('button', { name: 'Show', exact: true }).click();
    await press();
    const { K, DU } = results.descriptive;
    const described = (name: string): string[] => {
      const format = name === 'p' ? 'testProbability' : name === 'n' ? 'count' : 'statistic';
      return [shown(K[name], format), shown(DU[name], format)];
    };
    expect((await pane.rows('Descriptive Statistics')).map(([, ...cells]) => cells)).toEqual(
      [
        'mean',
        'median',
        'max',
        'min',
        'sd',
        'skewness',
        'kurtosis',
        'JB',
        'p',
        'sum',
        'sumsqdev',
        'n',
      ].map(described),
    );

    await showAs('correlation');
    await press();
    const r = correlationOf(
      HENAN.map((year) => year.K),
      HENAN.map((year) => year.Du),
    );
    const correlation = await pane.rows('Covariance Analysis: Ordinary');
    expect(correlation.map((row) => row[2])).toContain(shown(r));

    await showAs('adf');
    await pane.part.getByLabel('Lag length by').selectOption('given');
    await pane.part.getByLabel('Lags', { exact: true }).fill('1');
    await press();
    const roots = pane.part.getByRole('region', { name: 'Augmented Dickey-Fuller Unit Root Test' });
    await roots.last().waitFor();
    const told = await roots.allInnerTexts();
    for (const [place, name] of ['K', 'DU'].entries()) {
      expect(told[place]).toContain(shown(results.adf[`${name}|lag1|c`].tau));
    }

    await showAs('granger');
    for (const lags of ['1', '2']) {
      await pane.part.getByLabel('Lags', { exact: true }).fill(lags);
      await press();
      const rows = await pane.rows('Pairwise Granger Causality Tests');
      const ofK = results.granger[`K does not Granger cause DU|lag${lags}`];
      const ofDu = results.granger[`DU does not Granger cause K|lag${lags}`];
      const row = (name: string, { F, dfn, dfd, p }: Texts): string[] =>
        test(name, F, `F(${dfn},${dfd})`, p);
      expect(rows).toEqual([
        row('DU does not Granger Cause K', ofDu),
        ['Included observations', String(ofDu.obs)],
        row('K does not Granger Cause DU', ofK),
        ['Included observations', String(ofK.obs)],
      ]);
    }
  });

  it('chooses lags, and runs the equation that was chosen', async () => {
    await playground.drag('A1', 'G20');
    await pane.show('Lags');
    await pane.part.getByRole('spinbutton', { name: /^Most lags of DU/ }).fill('3');
    await pane.part.getByRole('spinbutton', { name: 'Last lag of K' }).fill('3');
    await pane.part.getByLabel('At least one lag').uncheck();
    await pane.part.getByRole('button', { name: 'Compare all lag orders' }).click();
    const { models } = readGolden<LagGolden>('real-series/r-lag-choice.json');
    const { rows } = models.paper;
    const rows1 = await pane.rows('Lag Order Selection Criteria');
    expect(rows1).toHaveLength(rows.length);
    const least = [...rows].sort((a, b) => a[4] - b[4])[0];
    expect(rows1[0].slice(1)).toEqual([
      String(least[2]),
      ...least
        .slice(3, 7)
        .flatMap((value, i) => (i === 0 ? [shown(value)] : [shown(value), expect.anything()])),
      shown(least[7]),
      expect.anything(),
    ]);
    const use = pane.part.getByRole('button', { name: /^Use / });
    const equation = (await use.innerText()).replace(/^Use /, '');
    await use.click();
    await pane.part.getByText('The equation stands in the form').waitFor();
    expect(await pane.part.getByText('have changed since this comparison').count()).toBe(0);
    await pane.show('Equation');
    expect(await pane.part.getByRole('combobox', { name: 'Equation' }).inputValue()).toBe(equation);
    await pane.run();
    expect(await pane.rows('Dependent Variable: DU')).toHaveLength(least[2]);
  });

  it('used nothing that the stand-in lacks, and the page complained of nothing', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});

interface LagGolden {
  readonly models: {
    /** orders (2), coefficients, log likelihood, AIC, SC, HQ, adjusted R² */
    readonly paper: { readonly rows: readonly (readonly number[])[] };
  };
}

interface EffectsGolden {
  readonly models: Readonly<
    Record<
      'orangeLag',
      Readonly<Record<'constant' | 'constantError' | 'r2' | 'ssr' | 'dw' | 'n', number>> &
        Readonly<
          Record<'estimate' | 'standardError' | 'probability' | 'effects', readonly number[]>
        > & {
          readonly redundantF: number;
          readonly redundantProbability: number;
        }
    >
  >;
}

describe('fixed effects on a panel that ships with R', () => {
  let playground: PlaygroundPage;
  let pane: RegressionPane;
  const golden = readGolden<EffectsGolden>('real-series/r-fixed-effects.json').models.orangeLag;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
    pane = new RegressionPane(playground);
    const trees = readGoldenCsv('real-series/orange.csv');
    const names = ['TREE', 'AGE', 'GIRTH'];
    await playground.fill('Sheet1', [
      names,
      ...trees.map((tree) => names.map((name) => Number(tree[name]))),
    ]);
    await playground.selectTable();
  });
  afterAll(async () => closeOpened(playground));

  it('estimates within groups as R does with a dummy for each', async () => {
    await pane.write('GIRTH C GIRTH(-1) AGE');
    await pane.part.getByLabel('Groups (panel)').selectOption('TREE');
    await pane.part.getByLabel('Cross-section fixed effects').check();
    await pane.run();
    const rows = await pane.rows('Dependent Variable: GIRTH');
    expect(rows.map(([, coefficient]) => coefficient)).toEqual(
      [golden.constant, ...golden.estimate].map((value) => shown(value)),
    );
    expect(rows.map((row) => row[2])).toEqual(
      [golden.constantError, ...golden.standardError].map((value) => shown(value)),
    );
    expect(await pane.statistics()).toMatchObject({
      'R-squared': shown(golden.r2),
      'Sum squared resid': shown(golden.ssr),
      'Durbin-Watson stat': shown(golden.dw),
    });
    await pane.view('effects');
    expect((await pane.rows('Cross-section Fixed Effects')).map((row) => row[1])).toEqual(
      golden.effects.map((value) => shown(value)),
    );
    await pane.view('redundantEffects');
    const [[, f, , p]] = await pane.rows('Redundant Fixed Effects Tests');
    expect([f, p]).toEqual([
      shown(golden.redundantF),
      shown(golden.redundantProbability, 'probability'),
    ]);
    expect(playground.complaints).toEqual([]);
  });
});

describe('the parts of the tab in Chinese in a pane of 320 pixels', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open('?language=zh-CN');
    await playground.page
      .locator('#pane')
      .evaluate((pane) => (pane.style.cssText += ';width:320px;min-width:0;max-width:320px'));
    await playground.fill('Sheet1', [
      ['年份', '科技创新水平', '产城融合水平'],
      ...HENAN.map(({ year, K, Du }) => [year, K, Du]),
    ]);
    await playground.selectTable();
  });
  afterAll(async () => closeOpened(playground));

  it('need no scrolling sideways, whatever they show', async () => {
    const { pane } = playground;
    const part = pane.locator('[role=tabpanel]:not([hidden])');
    const tooWide: string[] = [];
    const look = async (name: string): Promise<void> => {
      const isTooWide = await pane
        .locator('html')
        .evaluate((html) => html.scrollWidth > html.clientWidth);
      if (isTooWide) tooWide.push(name);
    };
    const line = part.getByRole('combobox', { name: '方程', exact: true });
    await line.fill('产城融合水平 C 科技创新水平(0 to -2) 产城融合水平(-1)');
    await line.press('Enter');
    await part.locator('dl').first().waitFor();
    await look('output');
    await part.getByRole('button', { name: '保留以供比较' }).click();
    for (const view of ['fit', 'q', 'jb', 'white', 'influence', 'cusum', 'longRun']) {
      await part.getByLabel('视图', { exact: true }).selectOption(view);
      await part.getByRole('button', { name: '将此视图插入新工作表' }).waitFor();
      await look(view);
    }
    await pane.getByRole('tab', { name: '滞后阶数' }).click();
    await part.getByRole('button', { name: '比较全部滞后组合' }).click();
    await part.getByRole('button', { name: /^采用/ }).waitFor();
    await look('lags');
    await pane.getByRole('tab', { name: '序列', exact: true }).click();
    await part.getByLabel('科技创新水平', { exact: true }).check();
    await part.getByLabel('产城融合水平', { exact: true }).check();
    for (const analysis of ['statistics', 'correlation', 'adf', 'granger']) {
      await part.getByRole('combobox', { name: '分析' }).selectOption(analysis);
      await part.getByRole('button', { name: '显示', exact: true }).click();
      await part.getByRole('button', { name: '将此视图插入新工作表' }).waitFor();
      await look(analysis);
    }
    await pane.getByRole('tab', { name: '模型比较（1）' }).click();
    await part.getByRole('button', { name: 'LaTeX' }).click();
    await part.getByText('已复制为 LaTeX。').waitFor();
    await look('models');
    expect(tooWide).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});

/** Pearson's correlation of two series. */
function correlationOf(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const product = (a: readonly number[], b: readonly number[]): number =>
    mean(a.map((value, i) => (value - mean(a)) * (b[i] - mean(b))));
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

/** What the clipboard holds after a way to copy was pressed, read by pasting into the pane. */
async function copied(
  playground: PlaygroundPage,
  way: string,
): Promise<{ text: string; html: string }> {
  await playground.pane.getByRole('button', { name: way, exact: true }).click();
  await playground.pane.getByText(`Copied as ${way}.`).waitFor();
  const frame = playground.paneFrame();
  // Listening is awaited: the key could else arrive before anybody listens.
  const pasted = await frame.evaluateHandle(() => {
    const paste = new Promise<{ text: string; html: string }>((resolve) =>
      document.addEventListener(
        'paste',
        ({ clipboardData }) =>
          resolve({
            text: clipboardData?.getData('text/plain') ?? '',
            html: clipboardData?.getData('text/html') ?? '',
          }),
        { once: true },
      ),
    );
    return { paste };
  });
  await playground.page.keyboard.press('Control+v');
  return pasted.evaluate(({ paste }) => paste);
}
