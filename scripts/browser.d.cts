import type { Browser, LaunchOptions } from 'playwright-core';

/** Starts a browser for tests and scripts: an installed Chrome or Chromium, or else the one from npm. */
export function launchBrowser(options?: LaunchOptions): Promise<Browser>;
