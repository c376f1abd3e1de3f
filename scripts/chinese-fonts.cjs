const fs = require('node:fs');
const path = require('node:path');
const { chromiumName } = require('./bundled-chromium.cjs');
const { madeOnce } = require('./made-once.cjs');
const { openType } = require('./woff.cjs');

const { version } = require('@fontsource/noto-sans-sc/package.json');
const source = path.dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));
const weights = [400, 700];

/** The system's own fonts where there are any, ours, and the Latin ones that come with Chromium. */
const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.</dir>
  <dir prefix="relative">../${chromiumName}/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * A fontconfig file that gives a browser on Linux glyphs for 耦合协调度 where the system has none.
 * The pages need no font of their own, and their content security policy stays as it is.
 */
function chineseFonts() {
  const folder = madeOnce(`fonts-${version}-${chromiumName}`, (target) => {
    for (const weight of weights) {
      const name = `noto-sans-sc-chinese-simplified-${weight}-normal`;
      const woff = fs.readFileSync(path.join(source, 'files', `${name}.woff`));
      fs.writeFileSync(path.join(target, `${name}.ttf`), openType(woff));
    }
    fs.writeFileSync(path.join(target, 'fonts.conf'), configuration);
  });
  return path.join(folder, 'fonts.conf');
}

module.exports = { chineseFonts };
