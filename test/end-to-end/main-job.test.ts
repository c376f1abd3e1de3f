import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlaygroundPage, closeOpened, column } from './playground-page';

const SHEET = 'Henan 2000–2018';
const PRINTED = readFileSync(path.join(__dirname, '../golden/paper/table1.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1, 18)
  .map((line) => line.split(','));

/** The printed column of Table 1 for 2000–2016. */
const printed = (index: number): string[] => PRINTED.map((row) => row[index]);
const shown = (values: unknown[], decimals: number): string[] =>
  values.map((value) => Number(value).toFixed(decimals));

/** EViews' table for the paper's regression, as the pane and the sheet show it. */
const COEFFICIENTS = [
  ['C', '0.154355', '0.059520', '2.593341', '0.0235'],
  ['K', '0.776780', '0.135866', '5.717248', '0.0001'],
  ['K(-1)', '-0.829927', '0.169588', '-4.893775', '0.0004'],
  ['DU(-1)', '0.780305', '0.098101', '7.954068', '0.0000'],
];
const STATISTICS = [
  ['R-squared', '0.953460'],
  ['Adjusted R-squared', '0.941825'],
  ['F-statistic', '81.94747'],
  ['Prob(F-statistic)', '0.000000'],
  ['Mean dependent var', '0.785502'],
  ['Durbin-Watson stat', '1.602718'],
];

jest.setTimeout(60_000);

describe('the main job on the source paper’s data, by mouse and keyboard', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
  });
  afterAll(async () => closeOpened(playground));

  it('puts the paper’s table on a new sheet, with Du* = 2T − K and where it comes from', async () => {
    const { pane } = playground;
    await pane.getByRole('button', { name: 'Examples' }).click();
    await pane.getByRole('menuitem', { name: SHEET }).click();
    await pane.getByText('The example stands on a new sheet').waitFor();
    await playground.idle();
    expect(await playground.sheetNames()).toEqual(['Sheet1', SHEET]);
    expect(await playground.texts(SHEET, ['A1', 'C2', 'G1', 'G2', 'G18'])).toEqual([
      'year',
      '1.06227',
      'DU',
      '1.70127',
      '1.42581',
    ]);
    expect((await playground.texts(SHEET, ['A22']))[0]).toContain('X. Wu');
  });

  it('computes C, T and D as printed for 2000–2016, and spills', async () => {
    await playground.type('I2', '=COUPLING(C2,G2)');
    await playground.type('J2', '=COUPLING(C2:C18,G2:G18)');
    await playground.type('K2', '=CCD.INDEX(C2:C18,G2:G18)');
    await playground.type('L2', '=CCD(C2:C18,G2:G18,0.5,0.5,0.5)');
    const cells = ['J', 'K', 'L'].map((name) => column(name, 2, 18));
    const [c, t, d] = await Promise.all(cells.map((list) => playground.values(SHEET, list)));
    expect(shown(c, 9)).toEqual(printed(3));
    expect(shown(t, 6)).toEqual(printed(4));
    expect(shown(d, 9)).toEqual(printed(5));
    expect(shown(await playground.values(SHEET, ['I2']), 9)).toEqual([printed(3)[0]]);
  });

  it('names levels beside a spill and recalculates when a datum changes', async () => {
    await playground.type('H2', '=CCD.LEVEL(L2:L18)');
    expect(await playground.values(SHEET, ['H2', 'H9', 'H18'])).toEqual([
      'high quality',
      'low',
      'high quality',
    ]);
    await playground.type('C2', '0.1');
    const [changed, level] = await playground.values(SHEET, ['L2', 'H2']);
    expect(Number(changed)).toBeCloseTo((0.1 * (2 * 1.38177 - 0.1)) ** 0.25 / Math.SQRT2, 12);
    expect(level).toBe('benign');
    await playground.type('C2', '1.06227');
    expect(shown(await playground.values(SHEET, ['L2']), 9)).toEqual([printed(5)[0]]);
  });

  it('explains an error in the cell that has it', async () => {
    await playground.type('I22', '=COUPLING(-0.31,1)');
    expect(await playground.values(SHEET, ['I22'])).toEqual(['#VALUE!']);
    const message = await playground.page.evaluate(
      (sheet) => window.playground.errorMessage(sheet, 'I22'),
      SHEET,
    );
    expect(message).toBe('K must be 0 or more; it is −0.31');
  });

  it('spills the regression table into cells', async () => {
    await playground.type('I24', '=OLS.COEF("DU C K K(-1) DU(-1)",A1:G20,"2000 2016")');
    expect(shown(await playground.values(SHEET, column('J', 24, 27)), 6)).toEqual(
      COEFFICIENTS.map(([, coefficient]) => coefficient),
    );
  });

  it('runs the paper’s regression on the selected block', async () => {
    const { pane } = playground;
    await playground.drag('A1', 'G20');
    await pane.getByText(`${SHEET}!A1:G20`).waitFor();
    await pane.getByLabel('Dependent variable').selectOption('DU');
    await pane.getByLabel('Another regressor').selectOption('K');
    await pane.getByRole('button', { name: 'Add', exact: true }).click();
    await pane.getByRole('spinbutton', { name: 'Last lag of K' }).press('ArrowUp');
    const equation = pane.getByRole('combobox', { name: 'Equation' });
    expect(await equation.inputValue()).toBe('DU C K K(-1)');
    await equation.press('End');
    await equation.pressSequentially(' du(-1)');
    await pane.getByRole('textbox', { name: 'Sample' }).fill('2000 2016');
    await pane.getByRole('button', { name: 'Run' }).click();
    await pane.getByText('Included observations: 16 after adjustments').waitFor();
    const rows = await pane.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t'))).toEqual(COEFFICIENTS);
    for (const [label, value] of STATISTICS) {
      const line = pane.locator('dl > div').filter({ has: pane.getByText(label, { exact: true }) });
      expect(await line.locator('dd').innerText()).toBe(value);
    }
  });

  it('inserts the table, formatted, on a new sheet with a native chart', async () => {
    await playground.pane.getByRole('button', { name: 'Insert on a new sheet' }).click();
    await playground.pane.getByText('Inserted on the sheet “OLS DU”.').waitFor();
    await playground.idle();
    for (const [index, row] of COEFFICIENTS.entries()) {
      const cells = ['A', 'B', 'C', 'D', 'E'].map((name) => `${name}${7 + index}`);
      expect(await playground.texts('OLS DU', cells)).toEqual(row);
    }
    expect(await playground.texts('OLS DU', ['A3', 'B17', 'B18', 'E17', 'G2', 'G17'])).toEqual([
      'Sample (adjusted): 2001 2016',
      '81.94747',
      '0.000000',
      '1.602718',
      '2001',
      '2016',
    ]);
    const charts = await playground.page.evaluate(() => {
      const { engine } = window.playground;
      const sheet = engine.sheets.list().find(({ name }) => name === 'OLS DU');
      return engine.charts.list(sheet?.id ?? '').map(({ title }) => title.text);
    });
    expect(charts).toEqual(['DU: Actual, Fitted, Residual']);
  });

  it('left the user’s own cells alone', async () => {
    expect(shown(await playground.values(SHEET, column('C', 2, 18)), 5)).toEqual(printed(2));
  });

  it('used nothing that the stand-in lacks, broke no policy, asked nobody else for anything', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
    const others = playground.requests.filter(
      (url) => !url.startsWith(playground.address) && !/^(data|blob):/.test(url),
    );
    expect(others).toEqual([]);
  });
});

describe('the playground in Chinese, at 320 pixels, in an Excel that hands over 0 for blanks', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open('?language=zh-CN&blank=zero');
  });
  afterAll(async () => closeOpened(playground));

  it('shows the pane in the language of Excel', async () => {
    await playground.pane.getByRole('tab', { name: '回归' }).waitFor();
    await playground.pane.getByText('请选择一个单元格区域').waitFor();
  });

  it('computes a blank cell as 0 under that policy', async () => {
    await playground.type('A1', '0.5');
    await playground.type('B1', '=COUPLING(A1:A2,0.5)');
    await playground.idle();
    expect(await playground.values('Sheet1', ['B1', 'B2'])).toEqual([0.5, 0]);
  });

  it('explains errors in Chinese', async () => {
    await playground.type('C1', '=COUPLING(-1,1)');
    await playground.idle();
    const message = await playground.page.evaluate(() =>
      window.playground.errorMessage('Sheet1', 'C1'),
    );
    expect(message).toBe('K 须大于或等于 0；现为 −1');
  });

  it('needs no scrolling sideways at 320 pixels', async () => {
    await playground.resize(320, 900);
    const width = await playground.pane
      .locator('html')
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(width[0]).toBeLessThanOrEqual(width[1]);
  });
});
