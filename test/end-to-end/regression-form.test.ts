import type { Locator } from 'playwright-core';
import { PlaygroundPage, closeOpened } from './playground-page';

const DATA = [
  ['省份', '年份', '科技创新水平', '绿色经济水平', 'GDP growth'],
  ...['豫', '鄂'].flatMap((province, group) =>
    [3, 8, 5, 9, 7, 4, 6].map((value, year) => [
      province,
      2001 + year,
      value + group * ((year * 3) % 5),
      (value * 7 + year * year + group) % 11,
      ((year + 2) * value) % 6,
    ]),
  ),
];

jest.setTimeout(60_000);

describe('the form of a regression by keyboard alone, in Chinese, in a narrow pane', () => {
  let playground: PlaygroundPage;
  let line: Locator;

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await playground.page.keyboard.press(key);
  };
  /** Tabs on until the element of this name has the focus. */
  const tabTo = async (label: string): Promise<void> => {
    const wanted = playground.pane.getByLabel(label, { exact: true });
    for (let tabs = 0; tabs < 30; tabs++) {
      await press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`no Tab leads to ${label}`);
  };
  const isWiderThanPane = async (): Promise<boolean> =>
    playground.pane.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);

  beforeAll(async () => {
    playground = await PlaygroundPage.open('?language=zh-CN');
    await playground.fill('Sheet1', DATA);
    await playground.selectTable();
    line = playground.pane.getByRole('combobox', { name: '方程', exact: true });
    await line.waitFor();
    await playground.page
      .locator('#pane')
      .evaluate((pane) => (pane.style.cssText += ';width:320px;min-width:0;max-width:320px'));
  });
  afterAll(async () => closeOpened(playground));

  it('completes a Chinese name by a part of it, and a name with a blank in brackets', async () => {
    await line.click();
    await playground.page.keyboard.type('绿色');
    await press('Enter');
    expect(await line.inputValue()).toBe('绿色经济水平');
    await playground.page.keyboard.type(' c 创新');
    expect(await isWiderThanPane()).toBe(false);
    await press('Tab');
    await playground.page.keyboard.type('(-1) gd');
    await press('ArrowDown', 'ArrowUp', 'Enter');
    expect(await line.inputValue()).toBe('绿色经济水平 c 科技创新水平(-1) [GDP growth]');
  });

  it('steps a lag and takes a regressor out, and the line follows', async () => {
    await tabTo('科技创新水平 的最大滞后期');
    await press('ArrowUp', 'ArrowUp');
    expect(await line.inputValue()).toBe('绿色经济水平 C 科技创新水平(-1 to -3) [GDP growth]');
    await press('ArrowDown', 'ArrowDown');
    await tabTo('删除 [GDP growth]');
    await press('Enter');
    expect(await line.inputValue()).toBe('绿色经济水平 C 科技创新水平(-1)');
    expect(await isWiderThanPane()).toBe(false);
  });

  it('chooses groups, and Enter in the line runs it', async () => {
    await playground.pane.getByLabel('分组（面板）').selectOption('省份');
    await line.focus();
    await press('End', 'Enter');
    await playground.pane.locator('tbody tr').first().waitFor();
    expect(await playground.pane.locator('tbody th').allInnerTexts()).toEqual([
      'C',
      '科技创新水平(-1)',
    ]);
  });

  it('tells of an unknown name under its place once the line is left', async () => {
    await line.focus();
    await press('End');
    await playground.page.keyboard.type(' 碳');
    expect(await playground.pane.locator('mark').count()).toBe(0);
    await press('Tab');
    expect(await playground.pane.locator('mark').innerText()).toBe('碳');
    expect(await line.getAttribute('aria-invalid')).toBe('true');
    expect(await isWiderThanPane()).toBe(false);
    expect(playground.complaints).toEqual([]);
  });
});
