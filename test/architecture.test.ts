import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.join(__dirname, '../src');

/** Which rooms a room may import; the map stands in CONTRIBUTING. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  numerics: [],
  errors: [],
  statistics: ['numerics', 'errors'],
  text: ['errors', 'statistics'],
  cells: ['numerics', 'errors', 'statistics', 'text'],
  report: ['numerics', 'cells', 'errors', 'statistics', 'text'],
  models: ['report', 'cells', 'errors', 'statistics', 'numerics'],
  examples: ['report', 'text'],
  functions: ['report', 'cells', 'errors', 'statistics', 'numerics', 'text'],
  sharing: ['functions', 'report', 'cells', 'errors', 'statistics', 'numerics', 'text'],
  help: ['functions', 'examples', 'report', 'cells', 'errors', 'text'],
  workbook: ['sharing', 'models', 'report', 'cells', 'errors', 'text'],
  pane: [
    'workbook',
    'sharing',
    'models',
    'help',
    'functions',
    'examples',
    'report',
    'cells',
    'errors',
    'statistics',
    'text',
  ],
  playground: [],
};

const files = (readdirSync(SOURCE, { recursive: true }) as string[])
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string => file.split('/')[0];
const textOf = (file: string): string => readFileSync(path.join(SOURCE, file), 'utf8');

function importedRooms(file: string): string[] {
  return [...textOf(file).matchAll(/from '(\.[^']+)'/g)].map(([, target]) =>
    roomOf(path.posix.join(path.posix.dirname(file), target)),
  );
}

describe('the map of rooms', () => {
  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it.each(Object.keys(ALLOWED))('%s imports only the rooms that it may', (room) => {
    const strangers = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importedRooms(file)
          .filter((target) => target !== room && !ALLOWED[room].includes(target))
          .map((target) => `${file} → ${target}`),
      );
    expect(strangers).toEqual([]);
  });

  it('keeps Office.js in one folder', () => {
    const knowing = files.filter(
      (file) => roomOf(file) !== 'playground' && /\b(Excel|Office)\.[a-zA-Z]/.test(textOf(file)),
    );
    expect(knowing.filter((file) => !file.startsWith('workbook/office/'))).toEqual([]);
  });

  it('ships nothing that makes code or HTML from text, or talks to a network', () => {
    const refused =
      /\beval\(|new Function|innerHTML|dangerouslySetInnerHTML|\bfetch\(|XMLHttpRequest/;
    const found = files.filter(
      (file) => roomOf(file) !== 'playground' && refused.test(textOf(file)),
    );
    expect(found).toEqual([]);
  });
});
