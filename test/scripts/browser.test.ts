import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.cjs';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

test('Chinese has glyphs of its own, not empty boxes', async () => {
  const page = await browser.newPage();
  const drawings = await page.evaluate(() =>
    Array.from(' 耦合协调度', (character) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) throw new Error('a 2D context is needed');
      context.font = '48px sans-serif';
      context.fillText(character, 0, 60);
      return canvas.toDataURL();
    }),
  );
  expect(new Set(drawings).size).toBe(drawings.length);
});
