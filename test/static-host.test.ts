import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestAt } from '../scripts/manifest-addresses.cjs';

const DIST = path.join(__dirname, '../dist');
const BASE = 'https://host.example/yoke';

/** The files that a built manifest names, moved under another base as the build does it. */
const addresses = [
  ...manifestAt(readFileSync(path.join(__dirname, '../manifest.xml'), 'utf8'), `${BASE}/`).matchAll(
    /(?:DefaultValue|Value)="(https:[^"]+)"/g,
  ),
].map(([, address]) => address);

describe('a build for a static host', () => {
  it('has a manifest whose every address lies under the given base', () => {
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => !address.startsWith(`${BASE}/`))).toEqual([]);
  });

  it('holds every file that the manifest names', () => {
    const files = addresses.map((address) => address.slice(BASE.length + 1));
    expect(files.filter((file) => !existsSync(path.join(DIST, file)))).toEqual([]);
  });

  it('carries the manifest itself, for the pane to hand out', () => {
    expect(existsSync(path.join(DIST, 'manifest.xml'))).toBe(true);
  });
});
