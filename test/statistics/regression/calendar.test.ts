import { calendarOf, parsePeriod } from '../../../src/statistics/regression/calendar';
import { neighbours } from '../../../src/statistics/regression/neighbours';
import { observationsOf, trendOf } from '../../../src/statistics/regression/observations';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

type Labels = readonly (number | string | null)[];

/** Observations with these labels in an unused first column. */
function observations(labels: Labels, groups?: readonly string[]) {
  const values = labels.map((_, i) => i);
  return groups === undefined
    ? observationsOf(tableOf({ label: labels, Y: values }), new Set([1]), undefined)
    : observationsOf(tableOf({ label: labels, region: groups, Y: values }), new Set([2]), 1);
}

const lagOf = (labels: Labels, shift = -1): number[] => [
  ...neighbours(observations(labels), shift),
];

describe('a period', () => {
  it.each([
    [2005, 'year', 2005],
    ['2005', 'year', 2005],
    ['1950Q1', 'quarter', 1950 * 4],
    ['1950q4', 'quarter', 1950 * 4 + 3],
    ['1950 Q2', 'quarter', 1950 * 4 + 1],
    ['2001M01', 'month', 2001 * 12],
    ['2001m12', 'month', 2001 * 12 + 11],
    ['2001M1', 'month', 2001 * 12],
    ['2005年', 'year', 2005],
    ['２００５年度', 'year', 2005],
    ['1950年第1季度', 'quarter', 1950 * 4],
    ['1950年四季度', 'quarter', 1950 * 4 + 3],
    ['2001年12月', 'month', 2001 * 12 + 11],
    ['2001年1月份', 'month', 2001 * 12],
  ])('%p is a %s', (label, frequency, number) => {
    expect(parsePeriod(label)).toEqual({ frequency, number });
  });

  it.each([
    ...['1950Q5', '1950Q0', '2001M13', '2005.5', '305', '30050', 'Henan', '', null, 2005.5, 12],
    ...['1950年5季度', '2001年13月', '2001年0月', '05年', '2001年河南'],
  ])('%p is none', (label) => {
    expect(parsePeriod(label)).toBeUndefined();
  });
});

describe('a calendar', () => {
  it('needs periods of one frequency', () => {
    expect(calendarOf([2001, 2002])?.frequency).toBe('year');
    expect(calendarOf(['2001Q1', '2001Q2'])?.frequency).toBe('quarter');
    expect(calendarOf([2001, '2001Q2'])).toBeUndefined();
    expect(calendarOf([2001, 'later'])).toBeUndefined();
    expect(calendarOf([null, null])).toBeUndefined();
  });

  it('makes an absent period a hole that no lag jumps', () => {
    expect(lagOf([2001, 2002, 2004, 2005])).toEqual([-1, 0, -1, 2]);
    expect(lagOf(['2001年', '2002年', '2004年'])).toEqual([-1, 0, -1]);
    expect(lagOf([2001, 2002, 2004, 2005], -2)).toEqual([-1, -1, 1, -1]);
    expect(lagOf([2001, 2002, 2004, 2005], 1)).toEqual([1, -1, 3, -1]);
  });

  it('runs over the end of the year in quarters and months', () => {
    expect(lagOf(['2001Q3', '2001Q4', '2002Q1', '2002Q3'])).toEqual([-1, 0, 1, -1]);
    expect(lagOf(['2001M11', '2001M12', '2002M01'])).toEqual([-1, 0, 1]);
  });

  it('counts the trend in periods from its first', () => {
    expect([...trendOf(observations([2001, 2002, 2005]))]).toEqual([0, 1, 4]);
  });

  it('must ascend', () => {
    expect(reasonOf(() => observations([2001, 2003, 2002]))).toEqual({
      code: 'labelsNotAscending',
      name: 'label',
      previous: '2003',
      label: '2002',
      observation: 3,
    });
  });

  it('must have a period in every row', () => {
    expect(reasonOf(() => observations([2001, null, 2003]))).toEqual({
      code: 'labelBlank',
      name: 'label',
      observation: 2,
    });
  });

  it('ascends within each group on its own', () => {
    const { calendar } = observations([2001, 2002, 2001, 2002], ['a', 'a', 'b', 'b']);
    expect(calendar?.frequency).toBe('year');
    expect(reasonOf(() => observations([2002, 2001, 2001, 2002], ['a', 'a', 'b', 'b']))).toEqual(
      expect.objectContaining({ code: 'labelsNotAscending', observation: 2 }),
    );
  });
});

describe('labels', () => {
  it('are the first column where the equation does not use it and no value repeats', () => {
    expect(observations(['Anyang', 'Kaifeng', 'Luoyang']).labels).toEqual([
      'Anyang',
      'Kaifeng',
      'Luoyang',
    ]);
  });

  it('are observation numbers where a value repeats', () => {
    const { labels, hasLabels } = observations([2001, 2001, 2002]);
    expect([labels, hasLabels]).toEqual([['1', '2', '3'], false]);
  });

  it('are observation numbers where the equation uses the first column', () => {
    const table = tableOf({ year: [2001, 2002], Y: [1, 2] });
    expect(observationsOf(table, new Set([0, 1]), undefined).labels).toEqual(['1', '2']);
  });

  it('may repeat from group to group', () => {
    const { labels, hasLabels } = observations([2001, 2002, 2001], ['a', 'a', 'b']);
    expect([labels, hasLabels]).toEqual([['2001', '2002', '2001'], true]);
  });

  it('without a calendar make a lag the row before', () => {
    expect(lagOf(['c', 'a', 'b'])).toEqual([-1, 0, 1]);
    expect(lagOf(['c', 'a', 'b'], 2)).toEqual([2, -1, -1]);
  });
});

describe('groups', () => {
  const regions = ['a', 'b', 'a', 'b', 'a'];

  it('keep lags within them, in rows that alternate too', () => {
    const each = observations(['p', 'q', 'r', 's', 't'], regions);
    expect([...neighbours(each, -1)]).toEqual([-1, -1, 0, 1, 2]);
    expect([...trendOf(each)]).toEqual([0, 0, 1, 1, 2]);
  });

  it('keep lags within them on a calendar', () => {
    const each = observations([2001, 2001, 2002, 2003, 2003], regions);
    expect([...neighbours(each, -1)]).toEqual([-1, -1, 0, -1, 2]);
    expect([...trendOf(each)]).toEqual([0, 0, 1, 2, 2]);
  });
});
