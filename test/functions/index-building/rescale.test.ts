import { COUPLING_N } from '../../../src/functions/coupling/coupling-n';
import { RESCALE } from '../../../src/functions/index-building/rescale';
import { cellsOf, faultAt, stopOf } from '../../support/called';

const data = [
  [1, 10],
  [2, 30],
  [4, 20],
];

describe('RESCALE', () => {
  it('takes one direction, or one a column in a row or a column', () => {
    const both = cellsOf(RESCALE, data, 'minmax', -1);
    expect(both.map(([first]) => first)).toEqual([1, 2 / 3, 0]);
    expect(cellsOf(RESCALE, data, 'minmax', [[-1, -1]])).toEqual(both);
    expect(cellsOf(RESCALE, data, 'minmax', [[-1], [-1]])).toEqual(both);
    const mixed = cellsOf(RESCALE, data, 'zscore', [[1, -1]]);
    expect(mixed.map(([, second]) => second)).toEqual([1, -1, -0]);
  });

  it('refuses what is no direction', () => {
    expect(stopOf(RESCALE, data, 'minmax', 2)).toBe(
      '#VALUE! direction must be 1 or −1 (a cost indicator); it is 2',
    );
    expect(stopOf(RESCALE, data, 'minmax', [[1, '']])).toBe(
      '#VALUE! direction must be 1 or −1 (a cost indicator); column 2 is blank',
    );
    expect(stopOf(RESCALE, data, 'minmax', [[1], ['1']])).toBe(
      '#VALUE! direction must be 1 or −1 (a cost indicator); row 2 is the text “1”',
    );
    expect(stopOf(RESCALE, data, 'minmax', [[1, { code: '#REF!' }]])).toMatch(/^#REF! direction/);
    expect(stopOf(RESCALE, data, 'minmax', [[1, 1, -1]])).toBe(
      '#VALUE! direction needs one value a column, 2 in all; there are 3',
    );
    expect(
      stopOf(RESCALE, data, 'minmax', [
        [1, 1],
        [1, 1],
      ]),
    ).toBe('#VALUE! direction must be one row or one column; it is 2×2');
  });

  it.each(['abszscore', 'max', 'sum', 'norm'])('%s knows no cost indicator', (method) => {
    expect(stopOf(RESCALE, data, method, [[1, -1]])).toBe(
      `#VALUE! direction −1 goes with the method minmax, zscore only; the method is ${method}`,
    );
    expect(cellsOf(RESCALE, data, method, 1)).toEqual(cellsOf(RESCALE, data, method));
  });

  it.each(['zscore', 'abszscore', 'max', 'sum', 'norm'])('%s knows no low or high', (method) => {
    expect(stopOf(RESCALE, data, method, 1, 0)).toBe(
      `#VALUE! low goes with the method minmax only; the method is ${method}`,
    );
    expect(stopOf(RESCALE, data, method, null, null, 1)).toBe(
      `#VALUE! high goes with the method minmax only; the method is ${method}`,
    );
  });

  it('needs low below high, each one number', () => {
    expect(stopOf(RESCALE, data, 'minmax', 1, 1, 0)).toBe(
      '#VALUE! low must be below high; they are 1 and 0',
    );
    expect(stopOf(RESCALE, data, 'minmax', 1, 1)).toMatch(/^#VALUE! low must be below high/);
    expect(stopOf(RESCALE, data, 'minmax', 1, 'x')).toBe(
      '#VALUE! low must be a number; it is the text “x”',
    );
    expect(stopOf(RESCALE, data, 'minmax', 1, 0, [[1, 2]])).toBe(
      '#VALUE! high must be one value; it is 1×2',
    );
    expect(stopOf(RESCALE, data, 'minmax', 1, { code: '#N/A' })).toMatch(/^#N\/A low/);
  });

  it('lists the methods for an unknown one', () => {
    expect(stopOf(RESCALE, data, 'nope')).toBe(
      '#VALUE! method must be one of minmax, zscore, abszscore, max, sum, norm; it is the text “nope”',
    );
    expect(cellsOf(RESCALE, data, 'MinMax')).toEqual(cellsOf(RESCALE, data));
  });

  it('gives #DIV/0! in a constant column only, and #N/A where it is blank', () => {
    const cells = [
      [5, 1],
      ['', 2],
      [5, { code: '#N/A' }],
      [5, 3],
    ];
    expect(cellsOf(RESCALE, cells)).toEqual([
      ['#DIV/0!', 0],
      ['#N/A', 0.5],
      ['#DIV/0!', '#N/A'],
      ['#DIV/0!', 1],
    ]);
    expect(faultAt(RESCALE, [2, 1], cells)).toBe(
      '#N/A data needs a value; row 3, column 2 is the error #N/A',
    );
  });

  it('gives #NUM! where a value overflows, never 0', () => {
    expect(cellsOf(RESCALE, [[-1e308], [1e-300]], 'max')).toEqual([['#NUM!'], [1]]);
    expect(cellsOf(RESCALE, [[1.7e308], [1.6e308]], 'sum')).toEqual([['#NUM!'], ['#NUM!']]);
  });

  it('feeds the next function, blanks and all', () => {
    const rescaled = cellsOf(RESCALE, [
      [1, 10],
      ['', 20],
      [4, 30],
    ]).map((row) => row.map((cell) => (cell === '#N/A' ? { code: cell } : cell)));
    expect(cellsOf(COUPLING_N, rescaled)).toEqual([['#DIV/0!'], ['#N/A'], [1]]);
  });
});
