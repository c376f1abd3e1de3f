import type { Page } from 'playwright-core';

interface Window {
  readonly width: number;
  readonly height: number;
}

/**
 * What the browser's own zoom does to a page in a window of that size: fewer pixels of CSS in each
 * direction, each drawn larger, so that media queries and the width of the window follow too.
 */
export async function zoomPage(page: Page, factor: number, window: Window): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(window.width / factor),
    height: Math.round(window.height / factor),
    deviceScaleFactor: factor,
    mobile: false,
  });
}

const USUAL_SIZE = 16;
const USUAL_FIXED_SIZE = 13;

/** What a reader's choice of larger letters in the browser's settings does. */
export async function enlargeLetters(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: USUAL_SIZE * factor, fixed: USUAL_FIXED_SIZE * factor },
  });
}
