import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paperTable1, paperTable2 } from '../support/paper-blocks';
import { cutOff } from './cut-off';
import { PlaygroundPage } from './playground-page';

let playground: PlaygroundPage;

beforeAll(async () => {
  playground = await PlaygroundPage.open();
}, 120_000);
afterAll(() => playground.close());

/** As pasting from a PDF leaves them: texts, which keep the zeros at their ends. */
function asTexts(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((text) => (text === '' ? '' : `'${text}`)));
}

/** The first of the correct tables in a layout, as texts that cells take for numbers. */
function printedTable(wanted: string): string[][] {
  const file = path.join(__dirname, '../golden/printed-regressions/printed-regressions.json');
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as {
    tables: { layout: string; cells: string[][] }[];
  };
  const cells = tables.find(({ layout }) => layout === wanted)?.cells ?? [];
  const width = Math.max(...cells.map((line) => line.length));
  return cells.map((line) => [...line, ...new Array<string>(width - line.length).fill('')]);
}

describe('checking the source paper’s tables, by mouse', () => {
  it('finds what Table 1 cannot be', async () => {
    const { pane } = playground;
    await playground.fill('Sheet1', asTexts(paperTable1()));
    await playground.drag('A1', 'F20');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('combobox', { name: 'integration' }).waitFor();
    await pane.getByRole('button', { name: 'Check', exact: true }).click();
    await pane
      .getByText(/The column integration is not what C, T and D were computed from/)
      .waitFor({ timeout: 60_000 });
    expect(await pane.getByText(/^201\d: no unrounded values agree/).count()).toBe(2);
    await pane.getByRole('button', { name: 'Insert this view on a new sheet' }).click();
    await pane.getByText('Inserted on the sheet “Check CCD”.').waitFor();
    await playground.idle();
    expect(await playground.texts('Check CCD', ['A1'])).toEqual([
      'A published coupling table, checked',
    ]);
  }, 180_000);

  it('finds the specification behind Table 2 in the data, and what the print lost', async () => {
    const { pane } = playground;
    await playground.showSheet('Sheet1');
    await playground.fill('Sheet1', paperTable1());
    await playground.drag('A1', 'C20');
    await pane.getByLabel('What is printed').selectOption('regression');
    await pane.getByRole('button', { name: 'Use the selected block as data' }).click();
    await pane.getByText('Data: Sheet1!A1:C20').waitFor();
    await playground.fill('Sheet1', asTexts(paperTable2()));
    await playground.drag('A1', 'E12');
    await pane.locator('div:visible', { hasText: /^Sheet1!A1:E12$/ }).waitFor();
    await pane.getByRole('button', { name: 'Check', exact: true }).click();
    await pane.getByText(/The table prints 18 observations/).waitFor({ timeout: 60_000 });
    await pane.getByText(/Nearest: \|z\|\(integration\)/).waitFor();
    await pane.getByText(/the sign of K\(-1\): coefficient/).waitFor();
    await pane
      .getByText(/not with the signs restored: K \(p = 0\.1167; .*K\(-1\) \(p = 0\.0934;/)
      .waitFor();
  }, 180_000);

  it('raises no alarm about an EViews table with White’s errors, pasted as numbers', async () => {
    const { pane } = playground;
    await playground.showSheet('Sheet1');
    const cells = printedTable('EViews, White');
    await playground.fill('Sheet1', cells);
    await playground.drag('A1', `E${cells.length}`);
    await pane
      .locator('div:visible', { hasText: `Sheet1!A1:E${cells.length}` })
      .last()
      .waitFor();
    await pane.getByRole('button', { name: 'Without data' }).click();
    await pane.getByRole('button', { name: 'Check', exact: true }).click();
    await pane.getByText(/Nothing contradicts anything: 28 numbers/).waitFor({ timeout: 60_000 });
    await pane.getByText(/Not understood, and not used: Wald F-statistic/).waitFor();
  }, 180_000);

  it.each([320, 640])(
    'shows verdicts without scrolling sideways in a pane of %i pixels',
    async (width) => {
      const { page, pane } = playground;
      await page
        .locator('#pane')
        .evaluate((own, wanted) => (own.style.cssText += `;flex:none;width:${wanted}px`), width);
      const table = pane.getByRole('table', { name: 'Number by number' });
      const row = table.getByRole('row').nth(1);
      const [name, verdict, printed, , reason] = await row
        .locator('th, td')
        .evaluateAll((cells) =>
          cells.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect),
        );
      expect(verdict.top).toBeCloseTo(name.top, 0);
      expect(verdict.left).toBeGreaterThan(name.left);
      // One beneath the other where it is narrow, else side by side.
      expect(reason.top > printed.top).toBe(width === 320);
      expect(await cutOff(playground.paneFrame())).toEqual([]);
      const own = await table.evaluate((element) => element.getBoundingClientRect().right);
      expect(own).toBeLessThanOrEqual(width);
      expect(await table.getByRole('columnheader').allTextContents()).toEqual([
        'Number',
        'Verdict',
        'Printed',
        'Implied',
        'Reason',
      ]);
    },
  );

  it('meets no gap in the stand-in and no error', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
