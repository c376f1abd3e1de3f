import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { addInRoots } from './server.cjs';
import { serveOrSay } from './serve-or-say.cjs';
import { watchBuild } from './watch-build.cjs';

const folder = join(homedir(), '.office-addin-dev-certs');
const certificate = join(folder, 'localhost.crt');
const key = join(folder, 'localhost.key');

if (!existsSync(certificate) || !existsSync(key)) {
  console.error(
    'Excel loads add-ins over https only, and this machine has no certificate for localhost yet.',
  );
  console.error('Make one, then start again:');
  console.error('  npx office-addin-dev-certs install');
  process.exit(1);
}
const https = { cert: readFileSync(certificate), key: readFileSync(key) };
// The manifest names the port: it cannot be another.
const server = await serveOrSay(
  { port: 3000, https, roots: addInRoots },
  'end that program, since the manifest says 3000',
);

watchBuild({}, () => {
  console.error('Serving dist/, built for this address; the manifest to sideload is');
  console.error('dist/manifest.xml. Changes are built as they are saved. Ctrl+C ends it.');
  console.log(server.address);
});
