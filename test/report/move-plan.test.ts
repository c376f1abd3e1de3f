import { movedPlan } from '../../src/report/move-plan';
import { boundingRectangle, overlap, planAreas } from '../../src/report/plan-extent';
import { FULL_PLAN, at, planOf } from '../support/insert-plans';

describe('a plan from another corner on', () => {
  const moved = movedPlan(FULL_PLAN, { rows: 2, columns: 3 });

  it('has its cells, looks, colours and charts there, in the same order', () => {
    expect(moved.blocks.map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [6, 4],
    ]);
    expect(moved.looks[1]).toEqual({ at: at(2, 3, 1, 4), look: 'columnHeading' });
    expect(moved.colorScales?.[0].at).toEqual(at(3, 4, 2, 1));
    expect(moved.charts[0]).toMatchObject({
      series: at(2, 4, 3, 1),
      labels: at(3, 3, 2, 1),
      position: at(8, 3, 5, 4),
    });
  });

  it('moves what its formulas read, and no text', () => {
    expect(moved.blocks[0].cells[1]).toEqual([2000, 0.31, '-K', { formula: '=SUM($E$4:E4)' }]);
  });

  it('wants its columns there to be as wide', () => {
    expect(moved.columnWidths).toEqual([
      { column: 3, characters: 30 },
      { column: 6, characters: 20 },
    ]);
  });
});

describe('what a plan takes up', () => {
  it('is its cells and its charts', () => {
    expect(planAreas(FULL_PLAN)).toEqual([at(0, 0, 3, 4), at(4, 1, 1, 1), at(6, 0, 5, 4)]);
    expect(boundingRectangle(planAreas(FULL_PLAN))).toEqual(at(0, 0, 11, 4));
  });

  it('is one cell where there is nothing', () => {
    expect(boundingRectangle(planAreas(planOf([])))).toEqual(at(0, 0, 1, 1));
  });

  it('overlaps where a cell is shared, and not side by side', () => {
    expect(overlap(at(0, 0, 2, 2), at(1, 1, 2, 2))).toBe(true);
    expect(overlap(at(0, 0, 2, 2), at(2, 0, 2, 2))).toBe(false);
    expect(overlap(at(0, 0, 2, 2), at(0, 2, 2, 2))).toBe(false);
  });
});
