import {
  isNothingPrinted,
  printedParts,
  readPrinted,
} from '../../../src/cells/printed/read-printed';

const shown = (cell: unknown, format?: string): [number, number] | undefined => {
  const number = readPrinted(cell, format);
  return number === undefined ? undefined : [number.value, number.decimals];
};

describe('readPrinted', () => {
  it.each<[string, number, number]>([
    ['0.454', 0.454, 3],
    ['0.450', 0.45, 3],
    ['.45', 0.45, 2],
    ['−0.31', -0.31, 2],
    ['–0.31', -0.31, 2],
    ['０．４５４', 0.454, 3],
    ['0.459 705 479', 0.459705479, 9],
    ['0. 283 248 245', 0.283248245, 9],
    ['0.459\u2009705\u00a0479', 0.459705479, 9],
    ['1,234.50', 1234.5, 2],
    ['1 234', 1234, 0],
    ['0,454', 0.454, 3],
    ['0·454', 0.454, 3],
    ['45.2%', 0.452, 3],
    ['1.2E-5', 0.000012, 6],
    ['12E3', 12000, -3],
    ['1.2×10^-5', 0.000012, 6],
    ['5', 5, 0],
  ])('reads %s', (text, value, decimals) => {
    expect(shown(text)).toEqual([value, decimals]);
  });

  it('counts stars and keeps what stands around a number', () => {
    expect(readPrinted('0.454***')).toMatchObject({ value: 0.454, stars: 3 });
    expect(readPrinted('0.454 ＊＊')).toMatchObject({ value: 0.454, stars: 2 });
    expect(readPrinted('(−2.31)')).toMatchObject({ value: -2.31, enclosed: 'parentheses' });
    expect(readPrinted('（2.31）**')).toMatchObject({ stars: 2, enclosed: 'parentheses' });
    expect(readPrinted('[0.021]')).toMatchObject({ value: 0.021, enclosed: 'brackets' });
  });

  it('keeps inequalities', () => {
    expect(readPrinted('<0.001')).toMatchObject({ value: 0.001, inequality: '<' });
    expect(readPrinted('p < 0.05')).toMatchObject({ value: 0.05, inequality: '<' });
    expect(readPrinted('≤0.1')).toMatchObject({ inequality: '≤' });
    expect(readPrinted('＜0.001')).toMatchObject({ inequality: '<' });
  });

  it.each([
    '0.454 0.321',
    '0.45 12',
    '1.2.3',
    'Henan',
    '2000–2016',
    '1,2,3',
    '',
    '--',
    '1 23',
    '0x1F',
  ])('takes %p for no number', (text) => {
    expect(readPrinted(text)).toBeUndefined();
  });

  it('takes decimals from the format of a number', () => {
    expect(shown(0.45, '0.000')).toEqual([0.45, 3]);
    expect(shown(0.4537, '0.00')).toEqual([0.45, 2]);
    expect(shown(0.452, '0.0%')).toEqual([0.452, 3]);
    expect(shown(1234.5, '#,##0.00')).toEqual([1234.5, 2]);
    expect(shown(1234567, '0,')).toEqual([1235000, -3]);
    expect(shown(-0.5, '0.00_);[Red](0.00)')).toEqual([-0.5, 2]);
    expect(shown(0.5, '0.000"***"')).toEqual([0.5, 3]);
  });

  it('takes them from the value where the format leaves them to it, and says so', () => {
    expect(readPrinted(0.45, 'General')).toMatchObject({ decimals: 2, decimalsUnsure: true });
    expect(readPrinted(0.45, '0.0##')).toMatchObject({ decimals: 2, decimalsUnsure: true });
    expect(readPrinted(0.45, '0.00E+00')).toMatchObject({ decimals: 2, decimalsUnsure: true });
    expect(readPrinted(0.1 + 0.2)).toMatchObject({ decimals: 1, value: 0.3 });
    expect(readPrinted(NaN)).toBeUndefined();
  });
});

describe('what stands beside numbers', () => {
  it('tells marks of nothing from what cannot be read', () => {
    for (const mark of [null, undefined, '', ' ', '–', '—', '/', '…', 'n.a.', 'N/A', '#N/A']) {
      expect(isNothingPrinted(mark)).toBe(true);
    }
    for (const text of ['x', '0', '−1', 0]) expect(isNothingPrinted(text)).toBe(false);
  });

  it('parts a coefficient from what stands in parentheses beneath it', () => {
    expect(printedParts('0.454***\n(2.31)')).toEqual(['0.454***', '(2.31)']);
    expect(printedParts('(2.31) [0.02]')).toEqual(['(2.31)', '[0.02]']);
    expect(printedParts('0.454')).toEqual(['0.454']);
  });
});
