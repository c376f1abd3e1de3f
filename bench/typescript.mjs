import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const root = join(fileURLToPath(import.meta.url), '..', '..');

/** Lets Node read the project's own TypeScript, types stripped and nothing else changed. */
require.extensions['.ts'] = (module, path) => {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2020,
      esModuleInterop: true,
    },
    fileName: path,
  });
  module._compile(outputText, path);
};

/** A module of src, such as numerics/least-squares. */
export const load = (path) => require(join(root, 'src', `${path}.ts`));
