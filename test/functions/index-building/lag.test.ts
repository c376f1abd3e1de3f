import { LAG } from '../../../src/functions/index-building/lag';
import { cellsOf, faultAt, stopOf } from '../../support/called';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('LAG', () => {
  it('moves numbers as they are', () => {
    expect(cellsOf(LAG, column(1.5, 2, 3))).toEqual(column('#N/A', 1.5, 2));
    expect(cellsOf(LAG, column(1, 2, 3), -2)).toEqual(column(3, '#N/A', '#N/A'));
    expect(cellsOf(LAG, column(1, 2, 3), 0)).toEqual(column(1, 2, 3));
    expect(cellsOf(LAG, 7)).toEqual([['#N/A']]);
  });

  it('gives #N/A for a blank and for #N/A, in the place that they move to', () => {
    const cells = column(1, '', null, { code: '#N/A' }, 5);
    expect(cellsOf(LAG, cells)).toEqual(column('#N/A', 1, '#N/A', '#N/A', '#N/A'));
    expect(faultAt(LAG, [2, 0], cells)).toBe('#N/A x is needed; row 2 is blank');
  });

  it('says where there is nothing', () => {
    expect(faultAt(LAG, [0, 0], column(1, 2))).toBe(
      '#N/A there is no row 1 before this one, or not in its group',
    );
    expect(faultAt(LAG, [1, 0], column(1, 2), -3)).toBe(
      '#N/A there is no row 3 after this one, or not in its group',
    );
  });

  it.each([
    ['x', 'x must be a number; row 2 is the text “x”'],
    ['0.5', 'x must be a number; row 2 is “0.5”, a number kept as text: convert it to a number'],
    [true, 'x must be a number; row 2 is TRUE'],
  ])('stops at %p', (cell, message) => {
    expect(stopOf(LAG, column(1, cell, 3))).toBe(`#VALUE! ${message}`);
  });

  it('stops at any other error, even one that would move out of sight', () => {
    expect(stopOf(LAG, column(1, 2, { code: '#DIV/0!' }))).toBe(
      '#DIV/0! x needs a value; row 3 is the error #DIV/0!',
    );
  });

  it('never crosses into another group', () => {
    expect(cellsOf(LAG, column(1, 2, 3, 4), 1, column('A', 'B', 'A', 'B'))).toEqual(
      column('#N/A', '#N/A', 1, 2),
    );
    expect(cellsOf(LAG, column(1, 2, 3), 1, [['A', 'A', 'B']])).toEqual(column('#N/A', 1, '#N/A'));
  });

  it('needs a group for every row', () => {
    expect(stopOf(LAG, column(1, 2, 3), 1, column('A', 'A'))).toBe(
      '#VALUE! group needs one value a row, 3 in all; there are 2',
    );
    expect(stopOf(LAG, column(1, 2, 3), 1, column('A', '', 'B'))).toBe(
      '#VALUE! group is needed; row 2 is blank',
    );
    expect(stopOf(LAG, column(1, 2, 3), 1, column('A', 'A', { code: '#N/A' }))).toBe(
      '#N/A group needs a value; row 3 is the error #N/A',
    );
  });

  it('needs a whole number of rows', () => {
    expect(stopOf(LAG, column(1, 2), 1.5)).toBe(
      '#VALUE! periods must be a whole number; it is 1.5',
    );
    expect(stopOf(LAG, column(1, 2), 'a')).toBe(
      '#VALUE! periods must be a number; it is the text “a”',
    );
    expect(stopOf(LAG, column(1, 2), [[1], [2]])).toBe(
      '#VALUE! periods must be one value; it is 2×1',
    );
  });

  it('needs one column', () => {
    expect(stopOf(LAG, [[1, 2, 3]])).toBe('#VALUE! x must be one column; it is 1×3');
    expect(stopOf(LAG, null)).toBe('#VALUE! x is needed and was left out');
  });
});
