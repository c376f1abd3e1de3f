import {
  AUDITED_STATISTICS,
  type CellPlace,
  ROW_COLUMNS,
  placesOf,
  printedAt,
  rowPlace,
  statisticPlace,
} from '../../../../src/statistics/audit/regression/printed-regression';
import { STATISTICS } from '../../../../src/statistics/regression/statistics';
import { printedRegression } from '../../../support/printed-regression';

const nameOf = (place: CellPlace): string =>
  place.kind === 'row' ? `${place.row} ${place.column}` : place.name;

const TABLE = printedRegression(
  [
    ['C', '0.15', '0.06', '', '0.02'],
    ['K', '', '', '', ''],
    ['X', '−0.30', '', '−2.1', ''],
  ],
  { dw: '1.60', n: '18', r2: '0.95' },
);

describe('the places of a printed regression', () => {
  it('are those where something is printed, rows first, each in its order', () => {
    expect(placesOf(TABLE).map(nameOf)).toEqual([
      '0 coefficient',
      '0 standardError',
      '0 probability',
      '2 coefficient',
      '2 tStatistic',
      'n',
      'r2',
      'dw',
    ]);
  });

  it('are none where nothing is printed', () => {
    expect(placesOf({ rows: [], statistics: {} })).toEqual([]);
    expect(placesOf(printedRegression([['C', '', '', '', '']], {}))).toEqual([]);
  });

  it('hold a printed 0, which is no blank', () => {
    const zeros = printedRegression([['C', '0', '', '', '0.000']], { probf: '0.000' });
    expect(placesOf(zeros).map(nameOf)).toEqual(['0 coefficient', '0 probability', 'probf']);
  });
});

describe('what stands at a place', () => {
  it('is the number of that row and column, or that statistic', () => {
    expect(printedAt(TABLE, rowPlace(2, 'tStatistic'))?.text).toBe('−2.1');
    expect(printedAt(TABLE, rowPlace(2, 'tStatistic'))?.value).toBe(-2.1);
    expect(printedAt(TABLE, statisticPlace('n'))?.value).toBe(18);
  });

  it('is undefined where nothing is printed', () => {
    expect(printedAt(TABLE, rowPlace(1, 'coefficient'))).toBeUndefined();
    expect(printedAt(TABLE, statisticPlace('f'))).toBeUndefined();
  });
});

describe('the names of what is printed', () => {
  it('are each of OLS.STAT, so that a sheet can be filled with either', () => {
    const known = Object.keys(STATISTICS);
    expect(AUDITED_STATISTICS.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(AUDITED_STATISTICS).size).toBe(AUDITED_STATISTICS.length);
  });

  it('go from left to right through a line of EViews’ coefficient table', () => {
    expect(ROW_COLUMNS).toEqual(['coefficient', 'standardError', 'tStatistic', 'probability']);
  });
});
