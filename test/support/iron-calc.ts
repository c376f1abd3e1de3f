import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type * as IronCalc from '@ironcalc/wasm';
import ts from 'typescript';
import type { Rectangle } from '../../src/report/sheet-plan';
import { keepCase } from './keep-case';

type Exports = Record<string, unknown>;

/** The package is an ES module, which jest does not load: it is run as a CommonJS one. */
function loadModule(file: string): Exports {
  const source = readFileSync(file, 'utf8').replaceAll('import.meta.url', '""');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 },
  });
  const run = runInThisContext(`(function (exports, require) {${outputText}\n})`) as (
    exports: Exports,
    require: (name: string) => Exports,
  ) => void;
  const exported: Exports = {};
  run(exported, (name) => loadModule(join(dirname(file), name)));
  return exported;
}

let loaded: typeof IronCalc | undefined;

function ironCalc(): typeof IronCalc {
  if (loaded !== undefined) return loaded;
  const file = require.resolve('@ironcalc/wasm');
  loaded = loadModule(file) as unknown as typeof IronCalc;
  const module = readFileSync(join(dirname(file), 'wasm_bg.wasm'));
  // An object of Node's own realm, not jest's: the package looks at its prototype.
  const options = runInThisContext('({})') as { module: Uint8Array };
  loaded.initSync(Object.assign(options, { module }));
  return loaded;
}

/** A cell as IronCalc computed it: an error is its code, a blank cell "". */
export type ComputedCell = number | string | boolean;

/** What is put into the cells of a sheet, by address such as A1. */
export type CellInputs = ReadonlyMap<string, string | number>;

const ALL_DIGITS = '0.0000000000000000E+00';
const NUMBER = 1;
const BOOLEAN = 4;

/**
 * Computes cells in a spreadsheet engine that is not ours.
 * @param names formulas by the workbook's names
 * @param at the cells to read
 * @returns the cells' values, row by row
 */
export function compute(
  inputs: CellInputs,
  at: Rectangle,
  names: Readonly<Record<string, string>> = {},
): ComputedCell[][] {
  const { Model, columnNumberFromName } = ironCalc();
  const model = new Model('Shared', 'en', 'UTC', 'en');
  try {
    model.renameSheet(0, 'Data');
    model.pauseEvaluation();
    for (const [name, formula] of Object.entries(names)) {
      model.newDefinedName(name, undefined, formula);
    }
    for (const [address, input] of inputs) {
      const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
      model.setUserInput(0, Number(row), columnNumberFromName(column), String(input));
    }
    model.resumeEvaluation();
    model.evaluate();
    const { row, column, rowCount: height, columnCount: width } = at;
    const area = { sheet: 0, row: row + 1, column: column + 1, width, height };
    model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
    const computed = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => {
        const type = model.getCellType(0, row + r + 1, column + c + 1);
        const text = model.getFormattedCellValue(0, row + r + 1, column + c + 1);
        if (type === NUMBER) return text === '' ? '' : Number(text);
        return type === BOOLEAN ? text === 'TRUE' : text;
      }),
    );
    if (Object.keys(names).length === 0) keepCase(inputs, at, computed);
    return computed;
  } finally {
    model.free();
  }
}
