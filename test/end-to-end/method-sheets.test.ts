import { paperTable1 } from '../support/paper-blocks';
import { PlaygroundPage, closeOpened, column } from './playground-page';

jest.setTimeout(120_000);

/** Three regions over eight years, with a slope of their own making. */
const PANEL: (string | number)[][] = [
  ['region', 'year', 'Y', 'X'],
  ...['East', 'West', 'South'].flatMap((region, group) =>
    Array.from({ length: 8 }, (_, i) => [
      region,
      2001 + i,
      Math.round(1000 * (3 * group + 0.5 * i + Math.sin(7 * i + group))) / 1000,
      Math.round(1000 * (i + Math.cos(5 * i + 2 * group))) / 1000,
    ]),
  ),
];

const LINES = column('A', 1, 60);

describe.each([
  {
    query: '?language=en-US',
    check: 'Check',
    insertView: 'Insert this view on a new sheet',
    method: 'Method',
    checked: ['Belongs to the result on Check CCD.', 'Stated by the text: nothing.'],
    checkedText: /^The published coupling table \(19 rows; .*was checked with Yoke/,
    regression: 'Regression',
    equation: 'Equation',
    run: 'Run',
    insert: 'Insert on a new sheet',
    note: 'Standard errors from the ordinary covariance matrix.',
    group: 'Groups',
    fixed: /fixed effects/i,
    groups:
      'Groups: the column region, 3 groups; each has a constant of its own, and lags and differences stay within it.',
    belongs: /^Belongs to the result on OLS Y/,
  },
  {
    query: '?language=zh-CN',
    check: '核查',
    insertView: '将此视图插入新工作表',
    method: '方法',
    checked: ['所属结果：核查 CCD。', '文中所述：无。'],
    checkedText: /^使用 Excel 加载项 Yoke .* 核对了已发表的耦合协调度表（19 行/,
    regression: '回归',
    equation: '方程',
    run: '运行',
    insert: '插入新工作表',
    note: '标准误来自普通协方差矩阵。',
    group: '分组',
    fixed: /固定效应/,
    groups: '分组：region 列，共 3 组；每组各有常数项，滞后与差分不跨组。',
    belongs: /^所属结果：OLS Y/,
  },
])('Method sheets in the browser, $query', (words) => {
  let playground: PlaygroundPage;
  let methods = 0;

  beforeAll(async () => {
    playground = await PlaygroundPage.open(words.query);
  });
  afterAll(async () => closeOpened(playground));

  /** The lines of the latest Method sheet. */
  const latest = async (): Promise<string[]> => {
    methods++;
    await playground.idle();
    const name = methods === 1 ? words.method : `${words.method} (${methods})`;
    expect(await playground.sheetNames()).toContain(name);
    return playground.texts(name, LINES);
  };

  it('comes with a checked table, in the reader’s language, text for a paper in both', async () => {
    const { pane } = playground;
    await playground.fill(
      'Sheet1',
      paperTable1().map((row) => row.map((text) => `'${text}`)),
    );
    await playground.drag('A1', 'F20');
    await pane.getByRole('tab', { name: words.check }).click();
    await pane.getByRole('combobox', { name: 'integration' }).waitFor();
    await pane.getByRole('button', { name: words.check, exact: true }).click();
    await pane.getByRole('button', { name: words.insertView }).click({ timeout: 90_000 });
    await pane.getByText(/CCD”/).waitFor();
    const lines = await latest();
    for (const line of words.checked) expect(lines).toContain(line);
    expect(lines.some((line) => words.checkedText.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('was checked with Yoke'))).toBe(true);
  });

  it('has notes of =OLS(…) in the language of the pane, and says whose sheet it is', async () => {
    const { pane } = playground;
    const sheet = await playground.page.evaluate(() => {
      const { engine } = window.playground;
      engine.sheets.add('Panel');
      return 'Panel';
    });
    await playground.fill(sheet, PANEL);
    await playground.showSheet(sheet);
    await playground.drag('A1', 'D25');
    await pane.getByRole('tab', { name: words.regression, exact: true }).click();
    const part = pane.locator('[role=tabpanel]:not([hidden])');
    const line = part.getByRole('combobox', { name: words.equation });
    await line.fill('Y C X');
    await line.press('Escape');
    await part.getByRole('button', { name: words.run, exact: true }).click();
    await part.getByRole('region', { name: /^Dependent Variable:/ }).waitFor();
    await part.getByRole('button', { name: words.insert, exact: true }).click();
    await pane.getByText(/OLS Y”/).waitFor();
    const lines = await latest();
    expect(lines.some((text) => words.belongs.test(text))).toBe(true);
    const notes = await playground.texts('OLS Y', column('A', 15, 24));
    expect(notes.some((text) => text.endsWith(words.note))).toBe(true);
  });

  it('lists the groups of fixed effects, and their column', async () => {
    const { pane } = playground;
    await playground.showSheet('Panel');
    await playground.drag('A1', 'D25');
    const part = pane.locator('[role=tabpanel]:not([hidden])');
    await part.getByLabel(words.group, { exact: false }).first().selectOption('region');
    await part.getByLabel(words.fixed).first().check();
    await part.getByRole('button', { name: words.run, exact: true }).click();
    await part.getByText(/Panel Least Squares/).waitFor();
    await part.getByRole('button', { name: words.insert, exact: true }).click();
    await pane.getByText(/OLS Y \(2\)”/).waitFor();
    const lines = await latest();
    expect(lines).toContain(words.groups);
    const name = `${words.method} (${methods})`;
    expect(await playground.texts(name, ['D2', 'D3', 'D11'])).toEqual(['region', 'East', 'West']);
  });

  it('meets no gap in the stand-in and no error', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
