/**
 * Computes in LibreOffice what IronCalc computed in the tests of native formulas, and compares every cell.
 *
 *   SHARED_CASES=$PWD/cases.jsonl npx jest -w 1 test/sharing/native
 *   node test/sharing/libreoffice.mjs cases.jsonl
 *
 * Needs `soffice` on the path. Errors are compared by their code, numbers to a share of 1e-9.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';

const SHEETS_A_FILE = 100;
const TOLERANCE = 1e-9;

const cases = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));

/** What was typed into a cell, as the file has it: no value beside a formula, so that it is computed on opening. */
function fileCell(input) {
  const typed = String(input);
  if (typed.startsWith("'")) return { t: 's', v: typed.slice(1) };
  if (typed.startsWith('='))
    return { t: 'n', f: typed.slice(1).replace(/STDEV\.[SP]/g, '_xlfn.$&') };
  if (typed === 'TRUE' || typed === 'FALSE') return { t: 'b', v: typed === 'TRUE' };
  return { t: 'n', v: Number(typed) };
}

function sheetOf({ inputs }) {
  const sheet = Object.fromEntries(inputs.map(([address, input]) => [address, fileCell(input)]));
  sheet['!ref'] = 'A1:AZ60';
  return sheet;
}

/** The sheets of one file, computed by LibreOffice and read back. */
function computed(some, number) {
  const book = XLSX.utils.book_new();
  some.forEach((each, i) => XLSX.utils.book_append_sheet(book, sheetOf(each), `S${i}`));
  const file = join(folder, `cases-${number}.xlsx`);
  writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  const out = join(folder, 'out');
  execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return XLSX.read(readFileSync(join(out, `cases-${number}.xlsx`)));
}

function valueOf(cell) {
  if (cell === undefined || cell.t === 'z') return '';
  return cell.t === 'e' ? cell.w : cell.v;
}

function areSame(a, b) {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;
}

let cells = 0;
let different = 0;
for (let from = 0; from < cases.length; from += SHEETS_A_FILE) {
  const some = cases.slice(from, from + SHEETS_A_FILE);
  const book = computed(some, from);
  some.forEach(({ inputs, at, computed: expected }, i) => {
    expected.forEach((row, r) =>
      row.forEach((before, c) => {
        const address = XLSX.utils.encode_cell({ r: at.row + r, c: at.column + c });
        const now = valueOf(book.Sheets[`S${i}`][address]);
        cells += 1;
        if (areSame(before, now)) return;
        different += 1;
        if (process.env.ALL === undefined && different > 20) return;
        const formula = inputs.find(([where]) => where === address)?.[1];
        console.log(`case ${from + i + 1} ${address}: ${before} became ${now} in ${formula}`);
      }),
    );
  });
}
rmSync(folder, { recursive: true });
const version = execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
console.log(`${version}: ${cases.length} cases, ${cells} cells, ${different} different`);
process.exitCode = different === 0 ? 0 : 1;
