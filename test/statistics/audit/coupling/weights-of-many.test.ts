import fc from 'fast-check';
import { add, contains, type Interval, multiply, overlap } from '../../../../src/numerics/interval';
import type { WeightedRow } from '../../../../src/statistics/audit/coupling/weighted-row';
import { weightsOfMany } from '../../../../src/statistics/audit/coupling/weights-of-many';
import { printedValue } from './rows';

const LEVELS = [
  [0.567, 0.384, 0.519],
  [0.141, 0.538, 0.203],
  [0.344, 0.729, 0.926],
  [0.51, 0.549, 0.075],
  [0.766, 0.409, 0.731],
  [0.088, 0.173, 0.17],
];

/** T of levels by weights, everything then rounded for print. */
function weightedRow(
  levels: readonly number[],
  weights: readonly number[],
  decimals: number,
): WeightedRow {
  const printed = (value: number): Interval => printedValue(value.toFixed(decimals)).interval;
  const index = weights.reduce((sum, weight, system) => sum + weight * levels[system], 0);
  return { levels: levels.map(printed), index: printed(index) };
}

function goesWith(weights: readonly Interval[], { levels, index }: WeightedRow): boolean {
  const sum = levels.map((level, s) => multiply(weights[s], level)).reduce((a, b) => add(a, b));
  return overlap(sum, index);
}

const some = (candidates: readonly Interval[][], weights: readonly number[]): boolean =>
  candidates.some((each) => each.every((range, system) => contains(range, weights[system])));

describe('the weights of more than two systems', () => {
  it('are found whichever row is wrong, and whatever it says', () => {
    const weights = [0.25, 0.25, 0.5];
    for (const wrong of LEVELS.keys()) {
      const rows = LEVELS.map((levels, row) => {
        const right = weightedRow(levels, weights, 3);
        return row === wrong ? { ...right, index: printedValue('0.900').interval } : right;
      });
      expect([wrong, some(weightsOfMany(rows, 3).simple, weights)]).toEqual([wrong, true]);
    }
  });

  it('are no open ones for all rows where none suit all of them', () => {
    const rows = LEVELS.map((levels) => weightedRow(levels, [0.2, 0.3, 0.5], 3));
    const wrong = { ...rows[0], index: printedValue('0.900').interval };
    const { open } = weightsOfMany([wrong, ...rows.slice(1)], 3);
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((weights) => goesWith(weights, wrong))).toEqual([]);
  });

  it('leave out no row that was rounded correctly, whatever digits the weights have', () => {
    const share = fc.double({ min: 0.05, max: 1, noNaN: true });
    const level = fc.double({ min: 0, max: 1, noNaN: true });
    const table = fc.record({
      shares: fc.tuple(share, share, share),
      levels: fc.array(fc.tuple(level, level, level), { minLength: 1, maxLength: 15 }),
      decimals: fc.integer({ min: 2, max: 6 }),
    });
    fc.assert(
      fc.property(table, ({ shares, levels, decimals }) => {
        const total = shares.reduce((sum, each) => sum + each, 0);
        const weights = shares.map((each) => each / total);
        const rows = levels.map((each) => weightedRow(each, weights, decimals));
        const { open, simple } = weightsOfMany(rows, 3);
        const suits = (each: Interval[]): boolean => rows.every((row) => goesWith(each, row));
        expect([...open, ...simple].some(suits)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('may be any where fewer rows than systems are whole', () => {
    const any = { lower: 0, upper: 1 };
    expect(weightsOfMany([], 3)).toEqual({ simple: [], open: [[any, any, any]] });
    const row = weightedRow(LEVELS[0], [0.2, 0.3, 0.5], 3);
    expect(weightsOfMany([row], 3).open).toContainEqual([any, any, any]);
  });
});
