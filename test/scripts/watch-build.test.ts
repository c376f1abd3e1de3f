import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildResult, type Bundler, watchBuild } from '../../scripts/watch-build.cjs';

interface CopiedFile {
  readonly to: string;
  readonly transform?: (content: Buffer) => string;
}

type Configurations = Parameters<Bundler>[0];
type Done = (failure: Error | null | undefined, stats?: BuildResult) => void;

/** Starts a build with a bundler that only keeps what it is given. */
function started(parts: { playground?: boolean }): {
  configurations: Configurations;
  done: Done;
  announce: jest.Mock;
} {
  let kept: Configurations = [];
  let done: Done = () => undefined;
  const announce = jest.fn();
  watchBuild(parts, announce, (configurations) => {
    kept = configurations;
    return { watch: (_, callback) => void (done = callback), close: (end) => end() };
  });
  return { configurations: kept, done: (failure, stats) => done(failure, stats), announce };
}

const built = (errors: string): BuildResult => ({
  hasErrors: () => errors !== '',
  toString: () => errors,
});

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const before = {
  SIGINT: process.listeners('SIGINT'),
  SIGTERM: process.listeners('SIGTERM'),
};

let said: string[];
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const signal of SIGNALS) {
    for (const listener of process.listeners(signal)) {
      if (!before[signal].includes(listener)) process.off(signal, listener);
    }
  }
});

test('the manifest that is built names https://localhost:3000, whatever was built last', () => {
  const [addIn] = started({}).configurations;
  const patterns = addIn.plugins.flatMap((plugin) =>
    typeof plugin === 'object' && plugin !== null && 'patterns' in plugin
      ? (plugin.patterns as CopiedFile[])
      : [],
  );
  const manifest = patterns.find(({ to }) => to === 'manifest.xml');
  const kept = readFileSync(join(__dirname, '../../manifest.xml'));
  const text = manifest?.transform?.(kept) ?? '';
  const pages = text.match(/https:\/\/[^/"]+\/[\w/.-]*\.(html|js|json|png)/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(page).toMatch(/^https:\/\/localhost:3000\//);
});

test('the playground is built only where it is asked for', () => {
  expect(started({}).configurations).toHaveLength(1);
  expect(started({ playground: true }).configurations).toHaveLength(2);
});

test('the address is announced once, when the first build stands', () => {
  const { done, announce } = started({});
  done(null, built('no such file'));
  expect(announce).not.toHaveBeenCalled();
  expect(said).toContain('no such file');
  done(null, built(''));
  done(null, built(''));
  expect(announce).toHaveBeenCalledTimes(1);
  expect(said.at(-1)).toBe('Built again: reload the page.');
});

test('a bundler that fails altogether is told of', () => {
  const { done, announce } = started({});
  done(new Error('disk full'));
  expect(said.join('\n')).toContain('disk full');
  expect(announce).not.toHaveBeenCalled();
});
