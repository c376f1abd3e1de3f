import { launchBrowser } from '../scripts/browser.cjs';
import { playgroundRoots, startServer } from '../scripts/server.cjs';
import { randomNumbers } from './random.mjs';
import { watchPane } from './watch-pane.mjs';

/** Run by hand after a build with `--env playground`: node bench/preview.mjs */
const REGIONS = 31;
const PERIODS = 20;
const INDICATORS = 40;

const next = randomNumbers(1999);
const names = Array.from({ length: INDICATORS }, (_, j) => `x${j + 1}`);
const block = [['region', 'year', ...names]];
for (let region = 1; region <= REGIONS; region++) {
  for (let period = 0; period < PERIODS; period++) {
    const values = names.map((_, j) => Math.round(1e4 * (next() + 0.05 * period + j)) / 1e4);
    block.push([`R${region}`, 2001 + period, ...values]);
  }
}

const server = await startServer({ port: 0, roots: playgroundRoots });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
await page.goto(`${server.address}?language=en-US`);
await page.waitForFunction(() => 'playground' in window);
await page.evaluate((rows) => {
  const { engine } = window.playground;
  const [{ id }] = engine.sheets.list();
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => engine.cells.write({ sheetId: id, row, column }, value)),
  );
  engine.flush();
  engine.selection.select(id, [
    { top: 0, left: 0, bottom: rows.length - 1, right: rows[0].length - 1 },
  ]);
}, block);
const frame = page.frames().find((each) => each.url().includes('taskpane'));
const pane = page.frameLocator('#pane');

const measured = watchPane(frame);
const firstCell = () => pane.getByRole('region', { name: 'Table' }).locator('tbody tr').first();
console.log(`${REGIONS} regions × ${PERIODS} years × ${INDICATORS} indicators`);
await measured(
  'opening the tab, the data read and previewed',
  () => pane.getByRole('tab', { name: 'Coupling' }).click(),
  () => firstCell().waitFor(),
);
await pane.getByRole('button', { name: 'All choices' }).click();
for (const [label, value] of [
  ['Form of the coupling degree', 'wang2021'],
  ['Weights of indicators', 'critic'],
  ['Rescaled', 'region'],
]) {
  const before = await firstCell().innerText();
  await measured(
    `${label}: ${value}`,
    () => pane.getByLabel(label).selectOption(value),
    () =>
      frame.waitForFunction(
        (text) => document.querySelector('[aria-label=Table] tbody tr')?.innerText !== text,
        before,
      ),
  );
}
await browser.close();
await server.close();
