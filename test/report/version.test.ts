import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from '../../src/report/version';

it('is the version of the package', () => {
  const file = readFileSync(path.join(__dirname, '../../package.json'), 'utf8');
  expect(VERSION).toBe((JSON.parse(file) as { version: string }).version);
});
