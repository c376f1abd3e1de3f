import { appendFileSync } from 'node:fs';
import type { Rectangle } from '../../src/report/sheet-plan';
import type { CellInputs, ComputedCell } from './iron-calc';

/**
 * Where the environment's SHARED_CASES names a file, keeps what was computed in it, a line of JSON a case, for
 * another engine to compute as well: `test/sharing/libreoffice.mjs`.
 */
export function keepCase(inputs: CellInputs, at: Rectangle, computed: ComputedCell[][]): void {
  const file = process.env.SHARED_CASES;
  if (file === undefined) return;
  appendFileSync(file, `${JSON.stringify({ inputs: [...inputs], at, computed })}\n`);
}
