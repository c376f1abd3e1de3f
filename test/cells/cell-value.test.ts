import {
  errorCodeOf,
  isBlank,
  looksLikeNumber,
  shapeOf,
  toBlock,
} from '../../src/cells/cell-value';

describe('a cell', () => {
  it.each([null, undefined, ''])('is blank when it is %p', (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each([0, ' ', '0', false, NaN, { code: '#N/A' }])('is not blank when it is %p', (value) => {
    expect(isBlank(value)).toBe(false);
  });

  it('is an error when it is an object with a code', () => {
    expect(errorCodeOf({ code: '#DIV/0!' })).toBe('#DIV/0!');
    for (const value of [null, undefined, '#DIV/0!', 5, {}, { code: 5 }, []]) {
      expect(errorCodeOf(value)).toBeUndefined();
    }
  });
});

describe('a text', () => {
  it.each(['0.5', ' 5 ', '-1', '+.5', '1e3', '12%', '1,200', '−1 200', '５', '3.', '1E-5'])(
    '%p would be a number if it were typed',
    (text) => expect(looksLikeNumber(text)).toBe(true),
  );

  it.each(['', ' ', '.', 'abc', '2001Q1', '1-2', '5 kg', 'e5', '%', 'TRUE', '1e', '一'])(
    '%p would not',
    (text) => expect(looksLikeNumber(text)).toBe(false),
  );
});

describe('an argument', () => {
  it('is a block, or becomes one of a single cell', () => {
    expect(toBlock(5)).toEqual([[5]]);
    expect(toBlock([[1, 2]])).toEqual([[1, 2]]);
    expect(shapeOf(toBlock(null))).toEqual({ rows: 1, columns: 1 });
    expect(shapeOf([[1, 2, 3]])).toEqual({ rows: 1, columns: 3 });
    expect(shapeOf([])).toEqual({ rows: 0, columns: 0 });
  });
});
