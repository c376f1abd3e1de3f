import { pivotOf } from '../../../src/report/study/pivot';
import { runStudy } from '../../../src/statistics/coupling/study/run-study';
import { SMALL_PANEL, STANDARD_DESIGN, tableOf } from '../../support/small-panel';

describe('D by region and period', () => {
  it('names regions and periods in the order of the data, and finds each row', () => {
    const pivot = pivotOf(runStudy(tableOf(SMALL_PANEL), STANDARD_DESIGN));
    expect(pivot?.regions).toEqual(['东部', "O'West", 'North']);
    expect(pivot?.periods).toEqual(['2015', '2016', '2017', '2018']);
    expect(pivot?.rows[1]).toEqual([4, 5, 6, 7]);
  });

  it('leaves the place of a missing observation empty', () => {
    const block = SMALL_PANEL.filter((_, row) => row !== 6);
    const pivot = pivotOf(runStudy(tableOf(block), STANDARD_DESIGN));
    expect(pivot?.rows[1]).toEqual([4, undefined, 5, 6]);
  });

  it('keeps the order of time where a region begins later than another', () => {
    const block = SMALL_PANEL.filter((_, row) => row !== 1 && row !== 3);
    const pivot = pivotOf(runStudy(tableOf(block), STANDARD_DESIGN));
    expect(pivot?.periods).toEqual(['2015', '2016', '2017', '2018']);
    expect(pivot?.rows[0]).toEqual([undefined, 0, undefined, 1]);
    expect(pivot?.rows[2]).toEqual([6, 7, 8, 9]);
  });

  it('keeps periods that are no calendar in the order of the data', () => {
    const block = SMALL_PANEL.map((cells, row) =>
      row === 0
        ? cells
        : [cells[0], ['late', 'early', 'mid', 'last'][(row - 1) % 4], ...cells.slice(2)],
    );
    const pivot = pivotOf(runStudy(tableOf(block), STANDARD_DESIGN));
    expect(pivot?.periods).toEqual(['late', 'early', 'mid', 'last']);
  });

  it('has one unnamed region or period where the data have none, and is none without both', () => {
    const table = tableOf(SMALL_PANEL.slice(0, 5));
    expect(pivotOf(runStudy({ ...table, regions: undefined }, STANDARD_DESIGN))).toEqual({
      regions: [''],
      periods: ['2015', '2016', '2017', '2018'],
      rows: [[0, 1, 2, 3]],
    });
    const regions = ['a', 'b', 'c', 'd'];
    expect(pivotOf(runStudy({ ...table, regions, periods: undefined }, STANDARD_DESIGN))).toEqual({
      regions,
      periods: [''],
      rows: [[0], [1], [2], [3]],
    });
    const bare = { ...table, regions: undefined, periods: undefined };
    expect(pivotOf(runStudy(bare, STANDARD_DESIGN))).toBeUndefined();
  });
});
