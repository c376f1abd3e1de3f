const http = require('node:http');
const https = require('node:https');
const path = require('node:path');
const sirv = require('sirv');

const project = path.join(__dirname, '..');
const modules = path.join(project, 'node_modules');

/** The grid and what it stands on, and what reads files: each maker's own file, unmodified, with its licence. */
const vendorFiles = [
  '@e965/xlsx/LICENSE',
  '@e965/xlsx/dist/xlsx.core.min.js',
  '@odoo/o-spreadsheet/LICENSE',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  '@odoo/owl/LICENSE',
  '@odoo/owl/dist/owl.iife.js',
  'bootstrap/LICENSE',
  'bootstrap/dist/css/bootstrap.min.css',
  'chart.js/LICENSE.md',
  'chart.js/dist/chart.umd.js',
  // The licence of font-awesome stands in its readme.
  'font-awesome/README.md',
  'font-awesome/css/font-awesome.min.css',
  'font-awesome/fonts/fontawesome-webfont.eot',
  'font-awesome/fonts/fontawesome-webfont.svg',
  'font-awesome/fonts/fontawesome-webfont.ttf',
  'font-awesome/fonts/fontawesome-webfont.woff',
  'font-awesome/fonts/fontawesome-webfont.woff2',
];

/** What Excel needs, and nothing else. */
const addInRoots = [{ at: '/', folder: path.join(project, 'dist') }];

/** The playground around the same files; office.js comes from the package, never from a copy. */
const playgroundRoots = [
  { at: '/playground/vendor/', folder: modules, only: vendorFiles },
  { at: '/playground/', folder: path.join(project, 'build', 'playground') },
  { at: '/office-js/', folder: path.join(modules, '@microsoft', 'office-js', 'dist') },
  { at: '/', folder: path.join(project, 'dist'), home: '/playground/index.html' },
];

/**
 * Serves folders on this machine only. The first root whose address begins the path answers.
 * @param {import('./server.cjs').ServerOptions} options
 */
async function startServer({ port, https: certificate, roots }) {
  const handlers = roots.map((root) => ({ ...root, send: sender(root.folder) }));
  const server = certificate ? https.createServer(certificate) : http.createServer();
  server.on('request', (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Excel on the web reads the functions' metadata from a page of another origin.
    if (certificate) response.setHeader('Access-Control-Allow-Origin', '*');
    answer(handlers, request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `${certificate ? 'https' : 'http'}://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(handlers, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const asked = pathOf(request.url);
  if (asked === undefined) return refuse(response, 400);
  const home = handlers.find((handler) => handler.at === asked)?.home;
  const address = home ?? asked;
  const handler = handlers.find(({ at }) => address.startsWith(at));
  const file = handler && address.slice(handler.at.length);
  if (!handler || (handler.only && !handler.only.includes(file))) return refuse(response, 404);
  request.url = `/${encodeURI(file)}`;
  handler.send(request, response, () => refuse(response, 404));
}

/** The decoded path, or undefined when it is malformed or climbs out of its folder. */
function pathOf(url) {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const climbs = /(^|[\\/])\.\.([\\/]|$)|[\\\0]/.test(decoded);
    return decoded.startsWith('/') && !climbs ? decoded : undefined;
  } catch {
    return undefined;
  }
}

// `dev` reads the disk at each request and sends no-store: a rebuild shows at the next reload.
const sender = (folder) => sirv(folder, { dev: true });

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain' });
  response.end(http.STATUS_CODES[status]);
}

module.exports = { startServer, addInRoots, playgroundRoots };
