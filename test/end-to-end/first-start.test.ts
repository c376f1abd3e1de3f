import type { Frame } from 'playwright-core';
import { cutOff } from './cut-off';
import { PlaygroundPage, closeOpened } from './playground-page';

jest.setTimeout(120_000);

let playground: PlaygroundPage;

afterEach(async () => closeOpened(playground));

/** Presses buttons and counts them. */
async function pressAll(names: readonly string[]): Promise<number> {
  for (const name of names) {
    await playground.pane
      .getByRole('button', { name, exact: true })
      .filter({ visible: true })
      .click();
    await playground.idle();
  }
  return names.length;
}

describe('from nothing to a result', () => {
  it('takes three clicks for a regression', async () => {
    playground = await PlaygroundPage.open();
    const clicks = await pressAll(['Try a regression', 'Run', 'Insert on a new sheet']);
    await playground.pane.getByText('Inserted on the sheet “OLS DU”.').waitFor();
    await playground.idle();
    expect(clicks).toBe(3);
    expect(await playground.texts('OLS DU', ['A10', 'B10'])).toEqual(['DU(-1)', '0.780305']);
  });

  it('takes two clicks for a coupling study, with the paper’s D', async () => {
    playground = await PlaygroundPage.open();
    const clicks = await pressAll(['Try a coupling study', 'Insert on a new sheet']);
    await playground.pane.getByText('Inserted on the sheet “CCD”.').waitFor();
    expect(clicks).toBe(2);
    expect(await playground.pane.getByText('0.8199').first().isVisible()).toBe(true);
  });
});

/** Tab until a control of that name has the focus, then Enter. */
async function reachAndPress(frame: Frame, name: string): Promise<void> {
  const { keyboard } = playground.page;
  for (let presses = 0; presses < 60; presses++) {
    const focused = await frame.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (focused === name) return keyboard.press('Enter');
    await keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

describe('by keyboard alone', () => {
  it('goes from the first start over a run to a sheet, and to the other tabs', async () => {
    playground = await PlaygroundPage.open();
    const { page, pane } = playground;
    const frame = playground.paneFrame();
    await pane.locator('body').evaluate(() => window.focus());
    await reachAndPress(frame, 'Try a regression');
    const status = pane.locator('[role=status]');
    await status.getByText('Press Run, then Insert on a new sheet').waitFor();
    await pane.getByRole('combobox', { name: 'Equation' }).waitFor();
    await playground.idle();
    await frame.evaluate(() => window.focus());
    await pane.getByRole('combobox', { name: 'Equation' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: /^Dependent Variable:/ }).waitFor();
    await reachAndPress(frame, 'Insert on a new sheet');
    await status.getByText('Inserted on the sheet “OLS DU”.').waitFor();
    await frame.evaluate(() => window.focus());
    await pane.getByRole('tab', { name: 'Regression' }).focus();
    for (const name of ['Coupling', 'Check', 'Workbook', 'Help']) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await pane.getByRole('tab', { name, exact: true }).getAttribute('aria-selected')).toBe(
        'true',
      );
    }
    await reachAndPress(frame, 'CCD');
    await pane.getByText('CCD(K, Du, [α], [β], [θ], [form])').waitFor();
  });
});

describe('in a pane of 320 pixels with text at 200 %', () => {
  it.each(['en-US', 'zh-CN'])('nothing scrolls sideways or is cut off, %s', async (language) => {
    playground = await PlaygroundPage.open(`?language=${language}`);
    const { pane } = playground;
    // What zooming does in Excel's window: half as many pixels of CSS, each twice as large.
    await playground.zoom(2, 320, 900);
    expect(await pane.locator('html').evaluate(() => window.innerWidth)).toBe(160);
    const isEnglish = language === 'en-US';
    const spill = (): Promise<string[]> => cutOff(playground.paneFrame());
    expect(await spill()).toEqual([]);
    await pressAll(isEnglish ? ['Try a regression', 'Run'] : ['试做回归', '运行']);
    await pane.getByText('R-squared', { exact: true }).waitFor();
    expect(await spill()).toEqual([]);
    for (const name of isEnglish
      ? ['Coupling', 'Check', 'Workbook', 'Help']
      : ['耦合', '核查', '工作簿', '帮助']) {
      await pane.getByRole('tab', { name, exact: true }).click();
      expect([name, await spill()]).toEqual([name, []]);
    }
  });
});
