import { compare } from './measure.mjs';
import { randomNumbers } from './random.mjs';
import { load } from './typescript.mjs';

/** COUPLING as Excel calls it: registered, through the gate, one column against another. */
export function couplingColumn() {
  const registered = new Map();
  globalThis.CustomFunctions = {
    associate: (id, call) => registered.set(id, call),
    Error: class extends Error {},
  };
  load('functions/register');
  const coupling = registered.get('COUPLING');

  const next = randomNumbers(2020);
  const column = () => Array.from({ length: 100000 }, () => [next()]);
  const [K, Du] = [column(), column()];
  const ours = () => coupling(K, Du);
  const other = () => plainLoop(K, Du);
  const [a, b] = [ours(), other()];
  if (a.some(([value], i) => !(Math.abs(value - b[i][0]) < 1e-14))) throw new Error('C differs');
  return {
    name: 'COUPLING over 100,000 rows, against a plain loop over typed arrays',
    target: 'at most 3',
    limit: 3,
    ...compare(ours, other, { repeats: 3 }),
  };
}

/** The same numbers without a check: cells into typed arrays, the formula, a matrix of results. */
function plainLoop(K, Du) {
  const count = K.length;
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    first[i] = K[i][0];
    second[i] = Du[i][0];
  }
  const result = new Array(count);
  for (let i = 0; i < count; i++) {
    const a = first[i];
    const b = second[i];
    result[i] = [Math.sqrt((a * b) / ((a + b) * (a + b)))];
  }
  return result;
}
