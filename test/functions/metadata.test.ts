import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CUSTOM_FUNCTIONS } from '../../src/functions/custom-functions';
import { metadataOf } from '../../src/functions/kit/metadata';

const BASE = 'https://host.example/yoke';
const METADATA = metadataOf(CUSTOM_FUNCTIONS, 'en', BASE);

interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly Record<string, unknown>[];
  readonly result: Record<string, unknown>;
}

/** The declarations as a TypeScript file with the comments that Microsoft's generator reads. */
function annotatedSource(): string {
  return METADATA.functions
    .map(({ id, parameters, result }, index) => {
      const typed = parameters.map(
        ({ name, optional, dimensionality }) =>
          `${name}${optional ? '?' : ''}: any${dimensionality === 'matrix' ? '[][]' : ''}`,
      );
      const returned = result.dimensionality === 'matrix' ? 'any[][]' : 'any';
      return `/**\n * ${id}\n * @customfunction ${id} ${id}\n */\nexport function f${index}(${typed.join(', ')}): ${returned} { return null as any; }\n`;
    })
    .join('\n');
}

/** Runs the generator in plain Node: it is not made for jest. */
function generate(source: string): GeneratedFunction[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'yoke-metadata-'));
  try {
    const file = path.join(folder, 'functions.ts');
    writeFileSync(file, source);
    const script = `const { parseTree } = require('custom-functions-metadata');
      const { readFileSync } = require('node:fs');
      const { functions, extras } = parseTree(readFileSync(process.argv[1], 'utf8'), 'functions');
      const errors = extras.flatMap((extra) => extra.errors);
      process.stdout.write(JSON.stringify({ functions, errors }));`;
    const output = execFileSync(process.execPath, ['-e', script, file], {
      cwd: path.join(__dirname, '../..'),
      encoding: 'utf8',
    });
    const { functions, errors } = JSON.parse(output) as {
      functions: GeneratedFunction[];
      errors: string[];
    };
    expect(errors).toEqual([]);
    return functions;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the functions’ metadata', () => {
  it('has the shape that Microsoft’s own generator gives', () => {
    const shape = ({ id, name, parameters, result }: GeneratedFunction): object => ({
      id,
      name,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        type: parameter.type,
        dimensionality: parameter.dimensionality ?? 'scalar',
        optional: parameter.optional ?? false,
      })),
      result: { type: result.type ?? 'any', dimensionality: result.dimensionality ?? 'scalar' },
    });
    const ours = JSON.parse(JSON.stringify(METADATA.functions)) as GeneratedFunction[];
    expect(ours.map(shape)).toEqual(generate(annotatedSource()).map(shape));
  });

  it('lets error cells in, for all functions at once', () => {
    expect(METADATA.allowErrorForDataTypeAny).toBe(true);
  });

  it('gives names that Excel accepts and does not take for a cell', () => {
    const names = METADATA.functions.map(({ name }) => name);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('describes every function and argument in both languages', () => {
    const chinese = metadataOf(CUSTOM_FUNCTIONS, 'zh', BASE);
    for (const { description, parameters } of chinese.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
    expect(chinese.functions.map(({ id }) => id)).toEqual(METADATA.functions.map(({ id }) => id));
  });

  it('links every function to its page of help, in the language of the description', () => {
    const level = METADATA.functions.find(({ id }) => id === 'CCD.LEVEL');
    expect(level?.helpUrl).toBe(`${BASE}/help/en/ccd-level.html`);
    const [first] = metadataOf(CUSTOM_FUNCTIONS, 'zh', BASE).functions;
    expect(first.helpUrl).toBe(`${BASE}/help/zh/coupling.html`);
  });
});
