import { sumOf, variable } from '../../../../src/numerics/enclosure';
import type { Interval } from '../../../../src/numerics/interval';
import type { RowConstraints } from '../../../../src/statistics/audit/coupling/row-constraints';
import { solveRow } from '../../../../src/statistics/audit/coupling/solve-row';
import { findPoint } from '../../../../src/statistics/audit/coupling/find-point';

const BOX: readonly Interval[] = [
  { lower: 0, upper: 1 },
  { lower: 0, upper: 1 },
];

/** x + y, and x, within targets. */
function constraints(...targets: Interval[]): RowConstraints {
  return {
    box: BOX,
    targets,
    enclose: (part) => {
      const [x, y] = part.map((side, i) => variable(side, i, part.length));
      return [sumOf(x, y), x].slice(0, targets.length);
    },
  };
}

describe('whether a box holds a point that satisfies all', () => {
  it('is so where one is found', () => {
    const near = constraints({ lower: 1.9, upper: 1.95 }, { lower: 0.91, upper: 0.92 });
    expect(solveRow(near)).toBe('possible');
    expect(findPoint(near, BOX)).toBe(true);
  });

  it('is not so where one function never reaches its target', () => {
    expect(solveRow(constraints({ lower: 2.1, upper: 2.2 }))).toBe('impossible');
  });

  it('is not so where each target can be reached but not both together', () => {
    const apart = constraints({ lower: 1.8, upper: 2 }, { lower: 0, upper: 0.5 });
    expect(findPoint(apart, BOX)).toBe(false);
    expect(solveRow(apart)).toBe('impossible');
  });

  it('is so without anything to satisfy', () => {
    expect(solveRow({ box: [], targets: [], enclose: () => [] })).toBe('possible');
  });
});
