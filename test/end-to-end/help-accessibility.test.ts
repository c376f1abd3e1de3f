import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.cjs';
import { type RunningServer, addInRoots, startServer } from '../../scripts/server.cjs';
import { cutOff } from './cut-off';
import { enlargeLetters, zoomPage } from './enlarge';
import { EVERY_LOOK, Inspection } from './inspection';

jest.setTimeout(120_000);

/** One page of each kind: the lists, a function, an analysis, what is told of the workbook. */
const PAGES = ['index', 'ols-test', 'heteroskedasticity', 'prepare-for-sharing'];
const LANGUAGES = ['en', 'zh'];
const ADDRESSES = LANGUAGES.flatMap((language) =>
  PAGES.map((name) => [`help/${language}/${name}.html`] as const),
);

let server: RunningServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

const open = async (address: string): Promise<void> => {
  await page.goto(`${server.address}/${address}`);
  // The script has freed the fields of the examples, where there are any.
  await page.waitForFunction(() => document.querySelector('.example input[readonly]') === null);
};

beforeAll(async () => {
  server = await startServer({ port: 0, roots: addInRoots });
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('axe finds nothing in the help', () => {
  it.each([['help/index.html'] as const, ...ADDRESSES])('%s', async (address) => {
    await open(address);
    const frame = page.mainFrame();
    const inspection = await Inspection.of({ page, frame, looks: EVERY_LOOK });
    expect(await inspection.faults()).toEqual([]);
  });
});

describe('axe finds what is wrong', () => {
  it('with a name, whatever the look, and with a colour in one look only', async () => {
    await open('help/en/index.html');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const field = main?.appendChild(document.createElement('input'));
      const faint = main?.appendChild(document.createElement('p'));
      if (field === undefined || faint === undefined) return;
      field.id = 'nameless';
      faint.id = 'faint';
      faint.textContent = 'Well seen on white, not on black.';
      faint.style.color = '#333';
    });
    const frame = page.mainFrame();
    const inspection = await Inspection.of({ page, frame, looks: EVERY_LOOK });
    const faults = (await inspection.faults()).map((fault) => fault.split(' Fix')[0]);
    expect(faults).toEqual(['label #nameless', 'dark: color-contrast #faint']);
  });
});

describe('nothing of the help is lost with text at 200 %', () => {
  const lost = (): Promise<string[]> => cutOff(page.mainFrame());

  it.each(ADDRESSES)('%s', async (address) => {
    await zoomPage(page, 2, { width: 640, height: 800 });
    await open(address);
    expect([await page.evaluate(() => window.innerWidth), await lost()]).toEqual([320, []]);
    // What has to be scrolled now must be so by the keyboard too.
    const inspection = await Inspection.of({ page, frame: page.mainFrame(), looks: [] });
    expect(await inspection.faults()).toEqual([]);
  });

  it('nor with letters twice as large by the browser’s settings', async () => {
    const sizeOf = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).fontSize);
    await open('help/en/ols-test.html');
    const before = parseFloat(await sizeOf());
    await enlargeLetters(page, 2);
    await page.setViewportSize({ width: 640, height: 800 });
    await open('help/en/ols-test.html');
    expect(parseFloat(await sizeOf())).toBe(2 * before);
    expect(await lost()).toEqual([]);
  });
});

test('the browser complains of nothing', () => expect(complaints).toEqual([]));
