import type { Locator } from 'playwright-core';
import { EVERY_LOOK, Inspection } from './inspection';
import { PlaygroundPage, closeOpened } from './playground-page';
import { RegressionPane } from './regression-pane';

jest.setTimeout(600_000);

const NAMES = {
  en: {
    examples: 'Examples',
    tryRegression: 'Try a regression',
    run: 'Run',
    view: 'View',
    keep: 'Keep for comparison',
    insert: 'Insert on a new sheet',
    sample: 'Sample',
    failed: 'That did not work.',
    lags: 'Lags',
    compare: 'Compare all lag orders',
    series: 'Series',
    models: 'Models (1)',
    coupling: 'Coupling',
    check: 'Check',
    workbook: 'Workbook',
    help: 'Help',
  },
  zh: {
    examples: '示例',
    tryRegression: '试做回归',
    run: '运行',
    view: '视图',
    keep: '保留以供比较',
    insert: '插入新工作表',
    sample: '样本',
    failed: '未能完成。',
    lags: '滞后阶数',
    compare: '比较全部滞后组合',
    series: '序列',
    models: '模型比较（1）',
    coupling: '耦合',
    check: '核查',
    workbook: '工作簿',
    help: '帮助',
  },
} as const;

/** What stands around something. */
function sectionOf(locator: Locator): Locator {
  return locator.locator('xpath=ancestor::section[1]');
}

describe.each(['en-US', 'zh-CN'])('axe finds nothing in the pane, %s', (language) => {
  let inspection: Inspection;
  let playground: PlaygroundPage;
  let pane: RegressionPane;
  const names = NAMES[language === 'en-US' ? 'en' : 'zh'];
  const clean = async (part?: Locator): Promise<void> =>
    expect(await inspection.faults(part)).toEqual([]);
  const tab = (name: string): Promise<void> =>
    playground.pane.getByRole('tab', { name, exact: true }).click();
  const button = (name: string): Promise<void> =>
    playground.pane.getByRole('button', { name, exact: true }).filter({ visible: true }).click();

  beforeAll(async () => {
    playground = await PlaygroundPage.open(`?language=${language}`);
    const { page } = playground;
    const frame = playground.paneFrame();
    // Colours do not hang on the language.
    inspection = await Inspection.of({
      page,
      frame,
      looks: language === 'en-US' ? EVERY_LOOK : [],
    });
    pane = new RegressionPane(playground);
  });
  afterAll(async () => closeOpened(playground));

  it('at the first start, before anything is selected', () => clean());

  it('with the menu of examples open', async () => {
    await button(names.examples);
    await clean();
    await playground.page.keyboard.press('Escape');
  });

  it('with the form of a regression filled in', async () => {
    await button(names.tryRegression);
    await playground.pane.getByText('A1:G20').filter({ visible: true }).waitFor();
    await clean();
  });

  it('with completions of an equation, and an error in it', async () => {
    const line = pane.part.getByRole('combobox').first();
    await line.press('End');
    await line.pressSequentially(' D');
    await playground.pane.getByRole('listbox').waitFor();
    await clean();
    await line.press('Escape');
    await line.pressSequentially('ISTANCE ');
    await playground.pane.locator('mark').waitFor();
    await clean();
    await line.fill('DU C K K(-1) DU(-1)');
    await line.press('Escape');
  });

  it('in every view of a result', async () => {
    await pane.part.getByRole('button', { name: names.run, exact: true }).click();
    await pane.part.getByText('R-squared', { exact: true }).waitFor();
    await clean();
    const view = pane.part.getByLabel(names.view, { exact: true });
    const result = sectionOf(view);
    const options = await view.locator('option').allInnerTexts();
    for (const option of options.slice(1)) {
      await view.selectOption(option);
      await pane.part.locator('h3, form').filter({ visible: true }).last().waitFor();
      expect([option, await inspection.faults(result)]).toEqual([option, []]);
    }
    await view.selectOption(options[0]);
  });

  it('once it is kept and inserted, and beside an error', async () => {
    await button(names.keep);
    await button(names.insert);
    await playground.pane.getByText('OLS DU').first().waitFor();
    await clean();
    await pane.part.getByRole('textbox', { name: names.sample }).fill('1900 1901');
    await pane.part.getByRole('button', { name: names.run, exact: true }).click();
    await playground.pane.getByText(names.failed).waitFor();
    await clean();
  });

  it('in the choice of lags, with a result', async () => {
    await pane.part.getByRole('textbox', { name: names.sample }).fill('2000 2016');
    await pane.part.getByRole('combobox').first().fill('DU C K');
    await tab(names.lags);
    await clean();
    await button(names.compare);
    await pane.part.locator('table').first().waitFor();
    await clean();
  });

  it('in the series, with each analysis', async () => {
    await tab(names.series);
    await pane.part.getByRole('checkbox').first().check();
    const analysis = pane.part.getByRole('combobox').first();
    for (const option of await analysis.locator('option').allInnerTexts()) {
      await analysis.selectOption(option);
      await clean(pane.part);
    }
  });

  it('in the models, with the table for a paper', async () => {
    await tab(names.models);
    await pane.part.locator('table').first().waitFor();
    await clean();
  });

  it('in the coupling study, with all choices and each part of the preview', async () => {
    await tab(names.coupling);
    await playground.pane.getByText('A1:G20').filter({ visible: true }).waitFor();
    await clean();
    for (const summary of await playground.pane.locator('[aria-expanded=false]').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await clean();
    const parts = playground.pane.locator('main [role=tab]').filter({ visible: true });
    const preview = sectionOf(parts.first());
    for (let place = 0; place < (await parts.count()); place++) {
      await parts.nth(place).click();
      await clean(preview);
    }
  });

  it('in the check of a table, with its report', async () => {
    await tab(names.check);
    await clean();
    await button(names.check);
    await playground.pane
      .locator('main table')
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: 120_000 });
    await clean();
  });

  it('in the tab of the workbook and in the help, opened', async () => {
    await tab(names.workbook);
    await clean();
    await tab(names.help);
    for (const name of ['CCD', 'OLS.TEST']) await button(name);
    await clean();
  });

  it('nor in the bar of the page around it; the grid is not ours', async () => {
    const { page } = playground;
    const around = await Inspection.of({ page, frame: page.mainFrame(), looks: EVERY_LOOK });
    expect(await around.faults(page.locator('body > header'))).toEqual([]);
  });

  it('without a complaint of the browser', () => expect(playground.complaints).toEqual([]));
});
