import { readSearchData } from '../../../src/cells/printed/search-block';

describe('readSearchData', () => {
  it('reads numbers that stand as text, as they come out of a PDF', () => {
    const { data, unread, leftOut, hasLabels } = readSearchData([
      ['year', 'K', 'Du'],
      ['2000', '0.459 705 479', '−0.31'],
      ['2001', '0. 283 248 245', 0.25],
    ]);
    expect(data.labels).toEqual(['2000', '2001']);
    expect(data.series.map(({ name, values }) => [name, [...values]])).toEqual([
      ['K', [0.459705479, 0.283248245]],
      ['Du', [-0.31, 0.25]],
    ]);
    expect({ unread, leftOut, hasLabels }).toEqual({ unread: [], leftOut: [], hasLabels: true });
  });

  it('names the cells that hold no number, and takes them as missing', () => {
    const { data, unread } = readSearchData([
      ['year', 'K'],
      [2000, 0.5],
      [2001, '0.7*'],
      [2002, '–'],
      [2003, 0.6],
      [2004, 0.8],
    ]);
    expect([...data.series[0].values]).toEqual([0.5, NaN, NaN, 0.6, 0.8]);
    expect(unread).toEqual([{ series: 'K', label: '2001', arrived: '0.7*' }]);
  });

  it('leaves columns of words out, and says so', () => {
    const { data, leftOut } = readSearchData([
      ['region', 'K', 'remark', ''],
      ['Henan', 0.5, 'as printed', ''],
      ['Hubei', 0.6, 'estimated', ''],
    ]);
    expect(data.series.map(({ name }) => name)).toEqual(['K']);
    expect(leftOut).toEqual(['remark']);
  });

  it('takes a first column of other numbers for a series', () => {
    const { data, hasLabels } = readSearchData([
      ['K', 'Du'],
      [0.5, 1.5],
      [0.6, 1.7],
    ]);
    expect(hasLabels).toBe(false);
    expect(data.labels).toEqual(['1', '2']);
    expect(data.series.map(({ name }) => name)).toEqual(['K', 'Du']);
  });
});
