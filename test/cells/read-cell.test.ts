import { labelAt, numberAt } from '../../src/cells/read-cell';
import { inputErrorOf } from '../support/reason-of';

const PLACE = { row: 7 };

describe('a cell of a series', () => {
  it.each([0, -3, 1e308, 5e-324])('gives its number: %p', (value) => {
    expect(numberAt(value, 'K', PLACE)).toBe(value);
  });

  it.each([null, undefined, '', { code: '#N/A' }])('is missing when it is %j', (value) => {
    expect(numberAt(value, 'K', PLACE)).toBeNaN();
  });

  it.each([
    ['abc', '#VALUE!', { code: 'notANumber', arrived: 'abc' }],
    [' ', '#VALUE!', { code: 'notANumber', arrived: ' ' }],
    [true, '#VALUE!', { code: 'notANumber', arrived: true }],
    ['0.5', '#VALUE!', { code: 'numberAsText', arrived: '0.5' }],
    [{ code: '#DIV/0!' }, '#DIV/0!', { code: 'errorCell', arrived: '#DIV/0!' }],
    [{ code: '#SPILL!' }, '#SPILL!', { code: 'errorCell', arrived: '#SPILL!' }],
  ])('is refused with its name and place when it is %j', (value, cellError, reason) => {
    const error = inputErrorOf(() => numberAt(value, 'K', PLACE));
    expect(error.cellError).toBe(cellError);
    expect(error.reason).toEqual({ ...reason, name: 'K', place: PLACE });
  });

  it.each([Infinity, -Infinity, NaN])('is too large for a number when it is %p', (value) => {
    const error = inputErrorOf(() => numberAt(value, 'K', PLACE));
    expect([error.reason, error.cellError]).toEqual([{ code: 'overflow' }, '#NUM!']);
  });
});

describe('a cell as a label', () => {
  it.each([
    [2001, 2001],
    ['1950Q1', '1950Q1'],
    [true, 'TRUE'],
    [null, null],
    ['', null],
    [{ code: '#N/A' }, null],
  ])('reads %j as %j', (cell, label) => {
    expect(labelAt(cell, 'year', PLACE)).toBe(label);
  });

  it('is refused when it is an error', () => {
    const error = inputErrorOf(() => labelAt({ code: '#REF!' }, 'year', PLACE));
    expect([error.reason, error.cellError]).toEqual([
      { code: 'errorCell', name: 'year', place: PLACE, arrived: '#REF!' },
      '#REF!',
    ]);
  });
});
