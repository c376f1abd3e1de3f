import { cpus } from 'node:os';
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
for (const run of runs) {
  const { name, target, limit, ours, other, ratio } = run();
  const isMet = ratio <= limit;
  if (!isMet) missed++;
  console.log(name);
  console.log(`  ratio ${ratio.toFixed(2)}, ${target}: ${isMet ? 'met' : 'MISSED'}`);
  console.log(`  ${shown(ours)} against ${shown(other)}\n`);
}
process.exitCode = missed === 0 ? 0 : 1;
