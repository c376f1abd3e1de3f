import { cpus } from 'node:os';
import { againstOtherTools } from './against-other-tools.mjs';
import {
  coordinationOfAllRows,
  coordinationOfThree,
  couplingColumn,
  couplingOfAllRows,
  couplingOfThree,
  rescaledColumns,
} from './coupling.mjs';
import { largeRegression, smallRegression } from './regression.mjs';

const [{ model }] = cpus();
console.log(`Node ${process.version}, ${model.trim()}, ${cpus().length} cores\n`);

const shown = (milliseconds) => `${milliseconds.toPrecision(3)} ms`;
const runs = [
  smallRegression,
  () => largeRegression(true),
  () => largeRegression(false),
  couplingColumn,
  couplingOfThree,
  coordinationOfThree,
  rescaledColumns,
  couplingOfAllRows,
  coordinationOfAllRows,
];
let missed = 0;

function report({ name, target, limit, ours, other, ratio, skipped }) {
  console.log(name);
  if (skipped !== undefined) {
    console.log(`  skipped: ${skipped}\n`);
    return;
  }
  const isMet = ratio <= limit;
  if (!isMet) missed++;
  console.log(`  ratio ${ratio.toFixed(2)}, ${target}: ${isMet ? 'met' : 'MISSED'}`);
  console.log(`  ${shown(ours)} against ${shown(other)}\n`);
}

for (const run of runs) report(run());
for (const comparison of againstOtherTools()) report(comparison);
process.exitCode = missed === 0 ? 0 : 1;
