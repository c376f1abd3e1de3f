import { cpus } from 'node:os';
import { randomDesign } from './random.mjs';
import { load } from './typescript.mjs';

const { seriesTableOf } = load('cells/data-block');
const { regressionSteps } = load('statistics/regression/run-regression');

const ROWS = 100000;
/** The shortest time of each step over so many runs is its own; the rest is the machine's. */
const RUNS = 8;

/** A block as Excel hands it over: names, then rows, with labels, regressors and groups on request. */
function blockOf({ columns, y }, { label, group }) {
  const names = ['Y', ...columns.slice(1).map((_, j) => `X${j + 1}`)];
  const rows = Array.from(y, (value, i) => [
    ...(label ? [label(i)] : []),
    value,
    ...columns.slice(1).map((column) => column[i]),
    ...(group ? [group(i)] : []),
  ]);
  return [[...(label ? ['T'] : []), ...names, ...(group ? ['G'] : [])], ...rows];
}

function measured(name, k, { terms = '', label, group, covariance }) {
  const design = randomDesign(ROWS, k);
  const block = blockOf(design, { label, group });
  const regressors = design.columns.slice(1).map((_, j) => `X${j + 1}`);
  const equation = ['Y', 'C', ...regressors].join(' ') + terms;
  const shortest = [];
  for (let run = 0; run < RUNS; run++) {
    const steps = regressionSteps(seriesTableOf(block), {
      equation,
      covariance,
      group: group && 'G',
    });
    for (let step = 0, isDone = false; !isDone; step++) {
      const start = process.hrtime.bigint();
      isDone = steps.next().done;
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      shortest[step] = Math.min(shortest[step] ?? Infinity, milliseconds);
    }
  }
  const total = shortest.reduce((sum, each) => sum + each, 0);
  console.log(`${name}: ${shortest.length} steps, ${total.toFixed(0)} ms together`);
  console.log(`  the longest ${Math.max(...shortest).toFixed(0)} ms\n`);
}

console.log(`Node ${process.version}, ${cpus()[0].model.trim()}, ${ROWS} rows\n`);
measured('5 coefficients', 5, {});
measured('5 coefficients, labelled', 5, { label: (i) => `firm ${i}` });
measured('7 coefficients, lags within 2,000 groups of years', 5, {
  terms: ' X1(-1) Y(-1)',
  label: (i) => 1970 + (i % 50),
  group: (i) => `region ${Math.floor(i / 50)}`,
});
measured('20 coefficients', 20, {});
measured('20 coefficients, labelled', 20, { label: (i) => `firm ${i}` });
measured('5 coefficients, HC3', 5, { covariance: 'hc3' });
measured('20 coefficients, Newey-West', 20, { covariance: 'hac' });
