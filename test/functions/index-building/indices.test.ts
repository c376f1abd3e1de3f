import { COMPOSITE } from '../../../src/functions/index-building/composite';
import { OBSTACLE } from '../../../src/functions/index-building/obstacle';
import { WEIGHTS } from '../../../src/functions/index-building/weights';
import { cellsOf, stopOf } from '../../support/called';

describe('WEIGHTS', () => {
  const data = [
    [1, 9],
    [2, 7],
    [4, 8],
  ];

  it('names an indicator by its column', () => {
    expect(stopOf(WEIGHTS, data)).toMatch(
      /^#VALUE! every indicator must rise with the first principal component; column 2 has the loading −0\.\d+: reverse it/,
    );
    expect(
      stopOf(
        WEIGHTS,
        [
          [1, 5],
          [2, 5],
        ],
        'critic',
      ),
    ).toMatch(/^#VALUE! column 2 has the same value/);
    expect(
      stopOf(
        WEIGHTS,
        [
          [1, 0],
          [2, 0],
        ],
        'entropy',
      ),
    ).toMatch(/^#VALUE! column 2 is 0 throughout/);
    expect(
      stopOf(
        WEIGHTS,
        [
          [1, -5],
          [2, 5],
        ],
        'cv',
      ),
    ).toBe('#VALUE! the coefficient of variation needs a mean above 0; that of column 2 is 0');
  });

  it('needs two rows', () => {
    for (const method of ['pca', 'entropy', 'critic', 'cv']) {
      expect(stopOf(WEIGHTS, [[1, 2]], method)).toBe('#VALUE! data needs 2 or more rows; it has 1');
    }
    expect(cellsOf(WEIGHTS, [[1, 2]], 'equal')).toEqual([[0.5, 0.5]]);
  });

  it('lists the methods for an unknown one', () => {
    expect(stopOf(WEIGHTS, data, 'ahp')).toBe(
      '#VALUE! method must be one of pca, entropy, critic, cv, equal; it is the text “ahp”',
    );
  });

  it('says that there is nothing to weigh by', () => {
    expect(
      stopOf(
        WEIGHTS,
        [
          [3, 5],
          [3, 5],
        ],
        'entropy',
      ),
    ).toMatch(/^#VALUE! the method entropy finds no difference/);
    expect(
      stopOf(WEIGHTS, [
        [1, 1],
        [1, -1],
        [-1, 1],
        [-1, -1],
      ]),
    ).toMatch(/^#VALUE! two of the principal components/);
  });
});

describe('COMPOSITE', () => {
  it('takes any numbers and gives #NUM! for what overflows', () => {
    expect(cellsOf(COMPOSITE, [[-1, 3]])).toEqual([[1]]);
    expect(cellsOf(COMPOSITE, [[1e308, 1e308]], [[1, 1]])).toEqual([['#NUM!']]);
    expect(cellsOf(COMPOSITE, [[1e308, -1e308]], [[10, 10]])).toEqual([['#NUM!']]);
  });
});

describe('OBSTACLE', () => {
  it('is #DIV/0! in a row that lacks nothing, and without weights', () => {
    expect(
      cellsOf(OBSTACLE, [
        [1, 1],
        [0.5, 1],
      ]),
    ).toEqual([
      ['#DIV/0!', '#DIV/0!'],
      [1, 0],
    ]);
    expect(cellsOf(OBSTACLE, [[0.5, 0.5]], [[0, 0]])).toEqual([['#DIV/0!', '#DIV/0!']]);
  });
});
