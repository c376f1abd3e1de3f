import { contains, middle, pointInterval, width } from '../../../../src/numerics/interval';
import { allSteps } from '../../../../src/numerics/steps';
import {
  decimalWeight,
  exactWeight,
} from '../../../../src/statistics/audit/coupling/assumed-design';
import { fitFreeWeights } from '../../../../src/statistics/audit/coupling/fit-free-weights';
import { fitWeights } from '../../../../src/statistics/audit/coupling/fit-weights';
import type { WeightFit, WeightFrame } from '../../../../src/statistics/audit/coupling/row-check';
import type { PrintedRow } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import { rowOf } from './rows';

const HALF = pointInterval(0.5);
const frame = (systemCount: number, more: Partial<WeightFrame> = {}): WeightFrame => ({
  form: 'standard',
  theta: HALF,
  systemCount,
  ...more,
});

const LEVELS = [
  [0.2134, 0.7012, 0.5],
  [0.9021, 0.1234, 0.3456],
  [0.4321, 0.4567, 0.8123],
  [0.6123, 0.9321, 0.1111],
  [0.5432, 0.2345, 0.6543],
  [0.3333, 0.8765, 0.2468],
];

/** Levels and T to four decimals. */
function rowsWith(
  weights: readonly number[],
  change?: (t: number, row: number) => number,
): PrintedRow[] {
  return LEVELS.map((all, row) => {
    const levels = all.slice(0, weights.length);
    const t = levels.reduce((sum, level, i) => sum + weights[i] * level, 0);
    return rowOf(
      levels.map((level) => level.toFixed(4)),
      '',
      (change?.(t, row) ?? t).toFixed(4),
      '',
    );
  });
}

const fit = (rows: PrintedRow[], given: WeightFrame): WeightFit =>
  allSteps(fitWeights(rows, given));

describe('weights that no row contradicts', () => {
  it('are equal or simple ones where these will do', () => {
    const found = fit(rowsWith([0.4, 0.6]), frame(2));
    expect(found.state === 'fits' && found.weights.map(middle)).toEqual([0.4, 0.6]);
    const three = fit(rowsWith([0.5, 0.3, 0.2]), frame(3));
    expect(three.state === 'fits' && three.weights.map(middle)).toEqual([0.5, 0.3, 0.2]);
  });

  it('are found where nobody would choose them, with all that the rows leave open', () => {
    const weights = [0.31793, 0.4317, 0.25037];
    const found = fit(rowsWith(weights), frame(3));
    if (found.state !== 'fits') throw new Error('not found');
    weights.forEach((weight, i) => expect(contains(found.range[i], weight)).toBe(true));
    expect(width(found.range[0])).toBeLessThan(0.01);
  });

  it('are none where one row is wrong, which is among the culprits', () => {
    const found = fit(
      rowsWith([0.31793, 0.4317, 0.25037], (t, row) => (row === 3 ? t + 0.05 : t)),
      frame(3),
    );
    expect(found.state).toBe('none');
    expect(found.state !== 'fits' && found.culprits).toContain(3);
  });

  it('may round to those that are stated', () => {
    const stated = [decimalWeight(0.52), decimalWeight(0.48)];
    const found = fit(rowsWith([0.5236, 0.4764]), frame(2, { stated }));
    if (found.state !== 'fits') throw new Error('not found');
    expect(middle(found.weights[0])).toBeCloseTo(0.5236, 3);
    const exact = fit(
      rowsWith([0.5236, 0.4764]),
      frame(2, { stated: stated.map(({ written }) => exactWeight(written)) }),
    );
    expect(exact.state).toBe('none');
  });

  it('are 1/3 where 0.333 is stated three times', () => {
    const stated = [1, 2, 3].map(() => decimalWeight(0.333));
    const found = fit(rowsWith([1 / 3, 1 / 3, 1 / 3]), frame(3, { stated }));
    expect(found.state === 'fits' && contains(found.weights[0], 1 / 3)).toBe(true);
  });

  it('play no part where no levels are printed', () => {
    const rows = [rowOf(['', ''], '0.900', '0.400', '0.600')];
    expect(fit(rows, frame(2))).toMatchObject({ state: 'fits', range: [] });
  });

  it('are looked for between round ones where a system is not printed', () => {
    const rows = LEVELS.map(([first, second]) => {
      const c = (2 * Math.sqrt(first * second)) / (first + second);
      return rowOf(
        [first.toFixed(5), ''],
        c.toFixed(5),
        (0.37 * first + 0.63 * second).toFixed(5),
        '',
      );
    });
    const found = fit(rows, frame(2));
    expect(found.state === 'fits' && contains(found.range[0], 0.37)).toBe(true);
  });
});

describe('weights that do not sum to 1', () => {
  it('are found where T is the plain sum', () => {
    const found = allSteps(fitFreeWeights(rowsWith([1, 1]), frame(2)));
    expect(found?.weights.map(middle)).toEqual([1, 1]);
  });

  it('are none where one row is wrong, and nothing with too few rows', () => {
    const wrong = rowsWith([1, 1], (t, row) => (row === 2 ? t + 0.01 : t));
    expect(allSteps(fitFreeWeights(wrong, frame(2)))).toBeUndefined();
    expect(allSteps(fitFreeWeights(rowsWith([1, 1]).slice(0, 3), frame(2)))).toBeUndefined();
  });
});
