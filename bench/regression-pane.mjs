import { launchBrowser } from '../scripts/browser.cjs';
import { playgroundRoots, startServer } from '../scripts/server.cjs';
import { randomNumbers } from './random.mjs';
import { watchPane } from './watch-pane.mjs';

/** Run by hand after a build with `--env playground`: node bench/regression-pane.mjs */
const ROWS = 100_000;
const REGRESSORS = ['X1', 'X2', 'X3', 'X4', 'X5'];

const next = randomNumbers(1968);
const rounded = (value) => Math.round(1e4 * value) / 1e4;
const block = [['Y', ...REGRESSORS]];
for (let row = 0; row < ROWS; row++) {
  const x = REGRESSORS.map(() => rounded(10 * next()));
  const y = x.reduce((sum, value, place) => sum + (place + 1) * value, 5) + 8 * (next() - 0.5);
  block.push([rounded(y), ...x]);
}

const server = await startServer({ port: 0, roots: playgroundRoots });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
await page.goto(`${server.address}?language=en-US`);
await page.waitForFunction(() => 'playground' in window);
// As text: the browser's protocol is slow at large objects.
await page.evaluate((text) => {
  const rows = JSON.parse(text);
  const { engine } = window.playground;
  const [{ id }] = engine.sheets.list();
  // The last row first: the sheet then grows once.
  for (let row = rows.length - 1; row >= 0; row--) {
    rows[row].forEach((value, column) => engine.cells.write({ sheetId: id, row, column }, value));
  }
  engine.flush();
  engine.selection.select(id, [
    { top: 0, left: 0, bottom: rows.length - 1, right: rows[0].length - 1 },
  ]);
}, JSON.stringify(block));
const frame = page.frames().find((each) => each.url().includes('taskpane'));
const pane = page.frameLocator('#pane');
const part = pane.locator('[role=tabpanel]:not([hidden])');
const measured = watchPane(frame);

const line = part.getByRole('combobox', { name: 'Equation' });
await line.fill(`Y C ${REGRESSORS.join(' ')}`);
await line.press('Escape');
console.log(`${ROWS} rows × ${block[0].length} columns`);
const run = () =>
  measured(
    'a run, until its result shows',
    () => part.getByRole('button', { name: 'Run' }).click(),
    () => part.getByRole('region', { name: 'Dependent Variable: Y' }).waitFor(),
  );
await run();
await run();
const view = (name, heading) =>
  measured(
    `view ${name}`,
    () => part.getByLabel('View').selectOption(name),
    () => part.getByRole('region', { name: heading }).first().waitFor(),
  );
await view('fit', 'Actual, Fitted, Residual');
await view('bg', 'Breusch-Godfrey');
await view('white', 'Heteroskedasticity Test: White');
await view('influence', 'Influence Statistics');
await view('cusum', 'CUSUM Test');
await browser.close();
await server.close();
