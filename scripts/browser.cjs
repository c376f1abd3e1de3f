const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { bundledChromium } = require('./bundled-chromium.cjs');
const { chineseFonts } = require('./chinese-fonts.cjs');

/** No sandbox inside a container, no graphics card, and not a word to any server but ours. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser for tests and scripts: an installed Chrome or Chromium, or else the one from npm.
 * @param {import('playwright-core').LaunchOptions} [options]
 */
async function launchBrowser(options = {}) {
  const executablePath = installedBrowser();
  const browser = executablePath ? { executablePath, env: {} } : bundledOrComplaint();
  return chromium.launch({
    ...options,
    executablePath: browser.executablePath,
    args: [...args, ...(options.args ?? [])],
    env: { ...process.env, ...browser.env, ...fonts(), ...options.env },
  });
}

/** Mac and Windows bring Chinese fonts along. */
const fonts = () => (process.platform === 'linux' ? { FONTCONFIG_FILE: chineseFonts() } : {});

function installedBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (fs.existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH needs the path of a browser; nothing is at ${CHROME_PATH}`);
  }
  return candidates().find((file) => fs.existsSync(file));
}

function candidates() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    const files = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return files.flatMap((file) =>
      folders.map((folder) => path.join(process.env[folder] ?? 'C:/', file)),
    );
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function bundledOrComplaint() {
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium();
  throw new Error('An installed Chrome or Chromium is needed here: set CHROME_PATH to its path');
}

module.exports = { launchBrowser };
