import { sameCells } from '../../src/cells/same-cells';

const BLOCK = [
  ['year', 'K'],
  [2001, { code: '#N/A' }],
  [2002, NaN],
];

describe('two readings of a block', () => {
  it('are the same when every cell is, errors and all', () => {
    expect(sameCells(BLOCK, structuredClone(BLOCK))).toBe(true);
  });

  it.each([
    ['a number differs', [BLOCK[0], [2003, { code: '#N/A' }], BLOCK[2]]],
    ['an error differs', [BLOCK[0], [2001, { code: '#DIV/0!' }], BLOCK[2]]],
    ['a number has become an error', [BLOCK[0], BLOCK[1], [{ code: '#N/A' }, NaN]]],
    ['a row is missing', BLOCK.slice(0, 2)],
    ['a column is missing', BLOCK.map((row) => row.slice(0, 1))],
    ['a number has become a text', [BLOCK[0], BLOCK[1], ['2002', NaN]]],
  ])('are not when %s', (_name, other) => {
    expect(sameCells(BLOCK, other)).toBe(false);
    expect(sameCells(other, BLOCK)).toBe(false);
  });
});
