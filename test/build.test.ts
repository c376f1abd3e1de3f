/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { manifestAt } from '../scripts/manifest-addresses.cjs';
import { CUSTOM_FUNCTIONS } from '../src/functions/custom-functions';
import { helpFile } from '../src/functions/kit/help-file';
import { ANALYSES } from '../src/help/analyses/analyses';
import { GUIDES } from '../src/help/guides/guides';
import { LANGUAGES } from '../src/text/language';

const project = join(__dirname, '..');
const dist = join(project, 'dist');
const playground = join(project, 'build', 'playground');
const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();
const texts = files.filter((file) => !file.endsWith('.png'));

test('dist holds what Excel loads and nothing else', () => {
  expect(files.filter((file) => !file.startsWith('help/'))).toEqual([
    'assets/icon-128.png',
    'assets/icon-16.png',
    'assets/icon-32.png',
    'assets/icon-64.png',
    'assets/icon-80.png',
    'functions-zh-CN.json',
    'functions.js',
    'functions.js.LICENSE.txt',
    'functions.json',
    'manifest.xml',
    'taskpane.html',
    'taskpane.js',
    'taskpane.js.LICENSE.txt',
    'third-party-licences.txt',
  ]);
});

describe('functions.js', () => {
  const ids = (file: string): string[] =>
    JSON.parse(text(dist, file)).functions.map(({ id }: { id: string }) => id);

  test('associates every function of the metadata and needs no global but CustomFunctions', () => {
    const associated = new Map<string, unknown>();
    const CustomFunctions = {
      associate: (id: string, call: unknown): void => void associated.set(id, call),
    };
    runInContext(text(dist, 'functions.js'), createContext({ CustomFunctions }));
    expect([...associated.keys()].sort()).toEqual(ids('functions.json').sort());
    expect([...associated.values()].every((call) => typeof call === 'function')).toBe(true);
  });

  test('has the same functions in both languages', () => {
    expect(ids('functions-zh-CN.json')).toEqual(ids('functions.json'));
    expect(text(dist, 'functions-zh-CN.json')).not.toBe(text(dist, 'functions.json'));
  });
});

describe('the page of the pane', () => {
  const page = (folder: string): Document =>
    new DOMParser().parseFromString(text(folder, 'taskpane.html'), 'text/html');
  const policy = (folder: string): string =>
    page(folder)
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content') ?? '';
  const scripts = (folder: string): (string | null)[] =>
    Array.from(page(folder).scripts, (script) => script.getAttribute('src'));

  test.each([
    ['dist', dist],
    ['the playground', playground],
  ])('allows nothing unsafe and no inline script in %s', (_, folder) => {
    expect(policy(folder)).toContain("default-src 'none'");
    expect(policy(folder)).not.toMatch(/unsafe|\*|http:/);
    expect(scripts(folder)).not.toContain(null);
  });

  test("loads office.js from Microsoft's host and the rest from beside itself", () => {
    expect(policy(dist)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(scripts(dist)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'taskpane.js',
    ]);
  });

  test('loads the shim and the packaged office.js in the playground, and nothing from outside', () => {
    expect(policy(playground)).toContain("script-src 'self';");
    expect(scripts(playground)).toEqual([
      '/playground/office-shim.js',
      '/office-js/office.js',
      '/functions.js',
      '/taskpane.js',
    ]);
  });
});

test.each(['@fluentui/react-provider', 'react-dom', '@stdlib/math-base-special-betainc'])(
  'the licence of %s goes along',
  (name) => {
    expect(text(dist, 'third-party-licences.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
  },
);

test.each(['@odoo', 'o-spreadsheet', 'Microsoft.Office.WebExtension', 'OSF.DDA', 'HOST GAP'])(
  'nothing in dist comes from %s',
  (mark) => {
    expect(texts.filter((file) => text(dist, file).includes(mark))).toEqual([]);
  },
);

test.each(['sourceMappingURL', project, 'node_modules', 'unsafe-eval', 'new Function('])(
  'no file in dist contains %s',
  (mark) => {
    expect(texts.filter((file) => text(dist, file).includes(mark))).toEqual([]);
  },
);

test('the manifest in dist is the one at the root with its addresses moved', () => {
  const moved = manifestAt(text(project, 'manifest.xml'), 'https://host.example/yoke/');
  expect(moved).not.toContain('localhost');
  expect(moved.match(/https:\/\/host\.example\/yoke\/[^/"]/g)).toHaveLength(
    text(dist, 'manifest.xml').match(/https:\/\/localhost:3000\//g)?.length ?? 0,
  );
});

describe('the help', () => {
  const help = files.filter((file) => /^help\/.*\.html$/.test(file));
  const page = (file: string): Document =>
    new DOMParser().parseFromString(text(dist, file), 'text/html');
  const addresses = (file: string): string[] =>
    [...page(file).querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );

  test('is in dist, with its style and its script', () => {
    expect(help.length).toBeGreaterThan(2 * CUSTOM_FUNCTIONS.length);
    expect(files.filter((file) => file.startsWith('help/') && !help.includes(file))).toEqual([
      'help/help.css',
      'help/help.js',
    ]);
  });

  test('has a page for every function and analysis in both languages', () => {
    const ids = [...CUSTOM_FUNCTIONS, ...ANALYSES, ...GUIDES].map(({ id }) => id);
    const pages = LANGUAGES.flatMap((language) => ids.map((id) => helpFile(language, id)));
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((file) => !help.includes(file))).toEqual([]);
  });

  test('has no broken link', () => {
    const broken = help.flatMap((file) =>
      addresses(file)
        .filter((address) => !files.includes(join(dirname(file), address).replaceAll('\\', '/')))
        .map((address) => `${file} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('can be reached, every page of it, from its entrance', () => {
    const reached = new Set(['help/index.html']);
    for (const file of reached) {
      for (const address of addresses(file)) {
        const target = join(dirname(file), address).replaceAll('\\', '/');
        if (target.endsWith('.html')) reached.add(target);
      }
    }
    expect(help.filter((file) => !reached.has(file))).toEqual([]);
  });

  test('lets in no inline script or style, and nothing from elsewhere', () => {
    for (const file of help) {
      const document = page(file);
      expect(document.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'; script-src 'self'; /);
    }
  });

  test('is what the functions’ help links name', () => {
    const links = ['functions.json', 'functions-zh-CN.json'].flatMap((file) =>
      JSON.parse(text(dist, file)).functions.map(({ helpUrl }: { helpUrl: string }) => helpUrl),
    );
    const base = /DefaultValue="(https:.*)\/taskpane\.html"/.exec(text(dist, 'manifest.xml'))?.[1];
    expect(links.filter((link) => !help.includes(link.slice(`${base}/`.length)))).toEqual([]);
    expect(links.every((link) => link.startsWith('https://'))).toBe(true);
  });
});
