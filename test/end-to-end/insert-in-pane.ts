import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import type { SheetPlan } from '../../src/report/sheet-plan';
import type { insertSheet } from '../support/insert-sheet';
import type { PlaygroundPage } from './playground-page';

declare global {
  interface Window {
    insertSheet: typeof insertSheet;
  }
}

const WRITER = path.join(__dirname, '../support/insert-sheet.ts');

/**
 * Inserts a sheet as the pane would: the add-in's own writer runs in the pane's frame on the real
 * office.js, with a plan that no tab of the pane may make yet.
 *
 * @returns the sheet's name and how many milliseconds the insert took
 */
export async function insertInPane(
  playground: PlaygroundPage,
  plan: SheetPlan,
): Promise<{ name: string; milliseconds: number }> {
  const pane = playground.paneFrame();
  await pane.evaluate(`window.insertSheet ??= ${script(WRITER)}.insertSheet`);
  // As text: the browser's protocol is slow at large objects.
  return pane.evaluate(async (text) => {
    const planned = JSON.parse(text) as SheetPlan;
    const start = performance.now();
    const name = await window.insertSheet(planned);
    return { name, milliseconds: performance.now() - start };
  }, JSON.stringify(plan));
}

/** A module and those it imports as one expression, whose value is what the module exports. */
function script(entry: string): string {
  const modules = new Map<string, string>();
  addModule(entry, modules);
  const bodies = [...modules].map(
    ([file, body]) => `${JSON.stringify(file)}: (module, exports, require) => {\n${body}\n}`,
  );
  return `(() => {
    const modules = { ${bodies.join(',\n')} };
    const loaded = {};
    const require = (file) => {
      if (!(file in loaded)) {
        loaded[file] = { exports: {} };
        modules[file](loaded[file], loaded[file].exports, require);
      }
      return loaded[file].exports;
    };
    return require(${JSON.stringify(entry)});
  })()`;
}

function addModule(file: string, modules: Map<string, string>): void {
  if (modules.has(file)) return;
  modules.set(file, '');
  const { outputText } = transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2020 },
  });
  const body = outputText.replace(/require\("([^"]+)"\)/g, (_, address: string) => {
    const imported = address.startsWith('.')
      ? `${path.resolve(path.dirname(file), address)}.ts`
      : require.resolve(address);
    addModule(imported, modules);
    return `require(${JSON.stringify(imported)})`;
  });
  modules.set(file, body);
}
