import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, time } from './measure.mjs';
import { randomDesign } from './random.mjs';
import { load } from './typescript.mjs';

const { runRegression } = load('statistics/regression/run-regression');
const { STATISTICS } = load('statistics/regression/statistics');

const here = (name) => join(fileURLToPath(import.meta.url), '..', name);

/**
 * The tools that Yoke is measured against, each with a script that times itself; PYTHON names a
 * Python that has statsmodels, where the first on the path has not.
 */
const TOOLS = [
  { name: "R's lm and summary", command: 'Rscript', script: here('lm.R'), limits: [1, 1, 3] },
  {
    name: 'statsmodels',
    command: process.env.PYTHON ?? 'python3',
    script: here('statsmodels-ols.py'),
    limits: [1, 1],
  },
];

/**
 * Rows, columns with the constant, fits a round, fits before each round that do not count: the engine
 * compiles what runs often, and starting another tool makes every page of this process be copied
 * when it is next written to. The last size against R alone.
 */
const SIZES = [
  { n: 18, k: 4, repeats: 500, warmUps: 1500 },
  { n: 1000, k: 4, repeats: 100, warmUps: 1500 },
  { n: 100000, k: 20, repeats: 1, warmUps: 3 },
];
const ROUNDS = 5;

/** From the columns to the table and every statistic, as the pane and OLS do it. */
function yoke({ columns, y }) {
  const names = ['Y', ...columns.slice(1).map((_, j) => `X${j + 1}`)];
  const series = [y, ...columns.slice(1)];
  const table = {
    names,
    observationCount: y.length,
    series: (column) => series[column],
    labels: (column) => Array.from(series[column]),
  };
  const equation = ['Y', 'C', ...names.slice(1)].join(' ');
  return () => {
    const regression = runRegression(table, { equation });
    const statistics = Object.values(STATISTICS).map((statistic) => statistic(regression));
    return { coefficients: regression.coefficients, statistics };
  };
}

/** What a tool says of its time in milliseconds and of the first coefficient; undefined without it. */
function runTool({ command, script }, file, repeats) {
  try {
    const output = execFileSync(command, [script, file, String(repeats)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [milliseconds, coefficient] = output.trim().split(/\s+/).map(Number);
    return { milliseconds, coefficient };
  } catch {
    return undefined;
  }
}

/** One comparison a tool and size; a tool that is not installed is passed over with a word. */
export function* againstOtherTools() {
  const folder = mkdtempSync(join(tmpdir(), 'yoke-bench-'));
  try {
    for (const tool of TOOLS) {
      for (const [index, limit] of tool.limits.entries()) {
        yield compareWith(tool, SIZES[index], limit, folder);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compareWith(tool, { n, k, repeats, warmUps }, limit, folder) {
  const name = `fit and full inference, ${n.toLocaleString('en')} × ${k}, against ${tool.name}`;
  const design = randomDesign(n, k);
  const file = join(folder, 'data.csv');
  const rows = Array.from(design.y, (value, i) =>
    [value, ...design.columns.slice(1).map((column) => column[i])].join(','),
  );
  const header = ['Y', ...design.columns.slice(1).map((_, j) => `X${j + 1}`)].join(',');
  writeFileSync(file, [header, ...rows].join('\n'));
  const ours = yoke(design);
  const first = runTool(tool, file, 1);
  if (first === undefined) return { name, skipped: `${tool.command} or its library is not here` };
  const [{ estimate }] = ours().coefficients;
  if (!(Math.abs(estimate - first.coefficient) < 1e-8)) throw new Error(`${name}: results differ`);
  const pairs = Array.from({ length: ROUNDS }, () => {
    time(ours, warmUps);
    const own = time(ours, repeats);
    return [own, runTool(tool, file, repeats).milliseconds];
  });
  return {
    name,
    target: limit === 1 ? 'below 1' : `at most ${limit}`,
    limit,
    ours: median(pairs.map(([own]) => own)),
    other: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([own, other]) => own / other)),
  };
}
