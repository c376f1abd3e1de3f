import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playgroundRoots, startServer, type RunningServer } from '../../scripts/server.cjs';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yoke-server-'));
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('secret.txt', 'secret');
  put('dist/functions.js', 'functions');
  put('dist-of-others/a.txt', 'others');
  put('play/index.html', 'the playground');
  server = await startServer({
    port: 0,
    roots: [
      ...playgroundRoots.filter(({ at }) => at !== '/' && at !== '/playground/'),
      { at: '/playground/', folder: join(folder, 'play') },
      { at: '/', folder: join(folder, 'dist'), home: '/playground/index.html' },
    ],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands; fetch would tidy it first. */
const get = (
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode ?? 0, type, text });
      });
    })
      .on('error', reject)
      .end();
  });

test('the root shows the playground', async () => {
  expect(await get('/')).toMatchObject({ status: 200, text: 'the playground' });
  expect(await get('/?language=zh')).toMatchObject({ status: 200, text: 'the playground' });
});

test('the files of the add-in stand at the root', async () => {
  expect(await get('/functions.js')).toMatchObject({ status: 200, text: 'functions' });
});

test.each([
  ['/office-js/office.js', 'text/javascript'],
  ['/playground/vendor/@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js', 'text/javascript'],
  ['/playground/vendor/@odoo/o-spreadsheet/dist/o_spreadsheet.css', 'text/css'],
  ['/playground/vendor/@odoo/o-spreadsheet/dist/o_spreadsheet.xml', 'text/xml'],
  ['/playground/vendor/@odoo/owl/dist/owl.iife.js', 'text/javascript'],
  ['/playground/vendor/chart.js/dist/chart.umd.js', 'text/javascript'],
  ['/playground/vendor/bootstrap/dist/css/bootstrap.min.css', 'text/css'],
  ['/playground/vendor/font-awesome/css/font-awesome.min.css', 'text/css'],
  ['/playground/vendor/font-awesome/fonts/fontawesome-webfont.woff2?v=4.7.0', 'font/woff2'],
])('%s comes from its package as %s', async (path, type) => {
  const answer = await get(path, 'HEAD');
  expect(answer.status).toBe(200);
  expect(answer.type).toContain(type);
});

test('every vendor file that is let through exists', async () => {
  const vendor = playgroundRoots.find(({ only }) => only);
  const answers = await Promise.all(
    (vendor?.only ?? []).map(async (file) => [file, (await get(vendor?.at + file, 'HEAD')).status]),
  );
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test.each([
  '/playground/vendor/webpack/package.json',
  '/playground/vendor/../vendor/webpack/package.json',
  '/missing.js',
])('%s is not given', async (path) => {
  expect((await get(path)).status).toBeGreaterThanOrEqual(400);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/playground/..%2f../secret.txt',
  '/../dist-of-others/a.txt',
  '/%252e%252e/secret.txt',
  '/%00',
  '/%',
])('%s does not climb out of the folder', async (path) => {
  const { status, text } = await get(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain('secret');
});

test('only reading is allowed', async () => {
  expect((await get('/functions.js', 'POST')).status).toBe(405);
});

test('a taken port is an error with its code', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startServer({ port, roots: [] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
