const { execFileSync, spawnSync } = require('node:child_process');
const path = require('node:path');
const { madeOnce } = require('./made-once.cjs');

const { version } = require('../node_modules/@sparticuz/chromium/package.json');

/** The name of its folder in the cache. */
const chromiumName = `chromium-${version}`;

/** Unpacks into the temporary folder of its process. */
const unpack = "require('@sparticuz/chromium').executablePath()";

/**
 * The Chromium that comes as an npm package, for Linux x64 without an installed browser.
 * @returns {{ executablePath: string, env: Record<string, string> }}
 */
function bundledChromium() {
  const folder = madeOnce(chromiumName, (target) => {
    // The name of Amazon's runtime makes the package unpack libraries for a bare system too.
    const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    execFileSync(process.execPath, ['-e', unpack], { cwd: __dirname, env });
  });
  const executablePath = path.join(folder, 'chromium');
  const starts = spawnSync(executablePath, ['--version']).status === 0;
  const env = starts ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  return { executablePath, env };
}

module.exports = { bundledChromium, chromiumName };
