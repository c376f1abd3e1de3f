import { columnDecimals, printedNumbers } from '../../../src/functions/checking/printed-parameter';
import { inputErrorOf } from '../../support/reason-of';

const WORDS = { en: 'numbers', zh: '数字' };
const NUMBERS = printedNumbers(WORDS);
const DECIMALS = columnDecimals(3, WORDS);

const read = (cells: unknown, decimals?: number): (string | undefined)[] | undefined =>
  NUMBERS.read(
    cells,
    'C',
  )?.(decimals).numbers.map((number) => number && `${number.digits}e-${number.decimals}`);
const reasonOf = (cells: unknown): unknown => inputErrorOf(() => NUMBERS.read(cells, 'C')).reason;

describe('a column of printed numbers', () => {
  it('keeps the digits of text, and the zeros at its end', () => {
    expect(read([['0.50'], ['0.499']])).toEqual(['50e-2', '499e-3']);
  });

  it('lengthens numbers to the longest of the column, with no more digits than it has anywhere', () => {
    expect(read([[0.5], [0.499], [1]])).toEqual(['500e-3', '499e-3', '100e-2']);
  });

  it('has the decimals that it is asked for', () => {
    expect(read([[0.5], [0.5]], 2)).toEqual(['50e-2', '50e-2']);
    expect(read([[0.5]], 0)).toEqual(['1e-0']);
  });

  it('may be a row, or one cell', () => {
    expect(read([[0.5, 0.25]])).toEqual(['50e-2', '25e-2']);
    expect(read('0.50')).toEqual(['50e-2']);
    expect(read(0)).toEqual(['0e-0']);
  });

  it('has nothing where nothing is printed: blank, a dash, n.a., #N/A', () => {
    expect(read([['0.5'], [null], ['–'], ['n.a.'], [{ code: '#N/A' }]])).toEqual([
      '5e-1',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is undefined where it was left out', () => {
    for (const nothing of [undefined, null, '']) expect(read(nothing)).toBeUndefined();
  });

  it('stops at a cell that is no number, with its place', () => {
    expect(reasonOf([['0.5'], ['high']])).toMatchObject({
      code: 'notANumber',
      name: 'C',
      place: { row: 2 },
      arrived: 'high',
    });
    expect(reasonOf([[0.5, true]])).toMatchObject({ code: 'notANumber', place: { column: 2 } });
    expect(reasonOf([['0.5'], [{ code: '#DIV/0!' }]])).toMatchObject({
      code: 'errorCell',
      arrived: '#DIV/0!',
    });
  });

  it('is not a block of several rows and columns', () => {
    expect(
      reasonOf([
        [0.1, 0.2],
        [0.3, 0.4],
      ]),
    ).toMatchObject({ code: 'notARowOrColumn' });
  });
});

describe('the decimals of columns', () => {
  const decimals = (argument: unknown): unknown => DECIMALS.read(argument, 'decimals');
  const faultOf = (argument: unknown): unknown => inputErrorOf(() => decimals(argument)).reason;

  it('are undefined where they were left out', () => {
    expect(decimals(null)).toBeUndefined();
    expect(decimals('')).toBeUndefined();
  });

  it('are one number for all, or one each', () => {
    expect(decimals(4)).toEqual([4, 4, 4]);
    expect(decimals([[0, 15, 3]])).toEqual([0, 15, 3]);
    expect(decimals([[0], [1], [2]])).toEqual([0, 1, 2]);
  });

  it('are whole, from 0 to 15, and as many as there are columns', () => {
    expect(faultOf(2.5)).toEqual({ code: 'notWhole', name: 'decimals', arrived: 2.5 });
    expect(faultOf([[1, 2]])).toMatchObject({ code: 'countsDiffer', needed: 3, arrived: 2 });
    expect(faultOf(-1)).toMatchObject({ arrived: -1 });
    expect(faultOf(16)).toMatchObject({ arrived: 16 });
    expect(faultOf([['two', 2, 2]])).toMatchObject({ code: 'notANumber' });
  });
});
