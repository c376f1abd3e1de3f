import type { Browser } from 'playwright-core';
import * as browsers from '../../scripts/browser.cjs';
import * as servers from '../../scripts/server.cjs';
import { PlaygroundPage, closeOpened } from './playground-page';

jest.mock('../../scripts/browser.cjs');
jest.mock('../../scripts/server.cjs');

const closeServer = jest.fn(() => Promise.resolve());
const closeBrowser = jest.fn(() => Promise.resolve());

beforeEach(() => {
  jest.clearAllMocks();
  jest
    .mocked(servers.startServer)
    .mockResolvedValue({ address: 'http://localhost:1/', close: closeServer });
});

test('a browser that does not start leaves no server behind', async () => {
  jest.mocked(browsers.launchBrowser).mockRejectedValue(new Error('no browser'));
  await expect(PlaygroundPage.open()).rejects.toThrow('no browser');
  expect(closeServer).toHaveBeenCalledTimes(1);
});

test('a page that does not open leaves neither browser nor server behind', async () => {
  const newPage = jest.fn(() => Promise.reject(new Error('no page')));
  jest
    .mocked(browsers.launchBrowser)
    .mockResolvedValue({ newPage, close: closeBrowser } as unknown as Browser);
  await expect(PlaygroundPage.open()).rejects.toThrow('no page');
  expect([closeBrowser.mock.calls, closeServer.mock.calls]).toEqual([[[]], [[]]]);
});

test('closing what was never opened is no second error', async () => {
  await expect(closeOpened(undefined)).resolves.toBeUndefined();
});
