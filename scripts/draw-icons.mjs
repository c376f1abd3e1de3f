import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.cjs';

/** Run by hand after a change to the drawings: node scripts/draw-icons.mjs */
const drawings = { 'icon-small.svg': [16], 'icon.svg': [32, 64, 80, 128] };
const asset = (name) => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(drawings)) {
  const source = `data:image/svg+xml;base64,${readFileSync(asset(drawing)).toString('base64')}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.screenshot({ path: asset(`icon-${size}.png`), omitBackground: true });
  }
}
await browser.close();
