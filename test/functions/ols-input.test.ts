import { CellFault } from '../../src/cells/cell-fault';
import type { InputError } from '../../src/errors/input-error';
import { OLS } from '../../src/functions/regression/ols';
import { OLS_COEF } from '../../src/functions/regression/ols-coef';
import { OLS_STAT } from '../../src/functions/regression/ols-stat';
import { explain } from '../../src/text/explain';
import { inputErrorOf } from '../support/reason-of';

type Row = readonly unknown[];

const HEADER = ['year', 'Y', 'X', 'Z'];
const ROWS: readonly Row[] = [
  [2001, 3, 1, 2],
  [2002, 1, 2, 7],
  [2003, 4, 5, 1],
  [2004, 1, 8, 8],
  [2005, 5, 16, 2],
  [2006, 9, 32, 8],
  [2007, 2, 64, 1],
];
const DATA: readonly Row[] = [HEADER, ...ROWS];

/** The data with one cell changed; rows and columns counted from 1. */
const withCell = (row: number, column: number, value: unknown): Row[] =>
  DATA.map((cells, r) =>
    cells.map((cell, c) => (r + 1 === row && c + 1 === column ? value : cell)),
  );

const refused = (data: unknown, equation: unknown = 'Y C X', ...rest: unknown[]): InputError =>
  inputErrorOf(() => OLS.call(equation, data, ...rest));
const sentence = (error: InputError): string => explain(error.reason, 'en');

const statistic = (name: string, data: unknown, equation = 'Y C X', ...rest: unknown[]): unknown =>
  OLS_STAT.call(equation, data, name, ...rest);

describe('a cell of a used column', () => {
  it.each([null, undefined, '', { code: '#N/A' }])('that is %j leaves its row out', (blank) => {
    expect(statistic('n', withCell(4, 3, blank))).toBe(6);
    expect(statistic('n', withCell(4, 3, blank), 'Y C X(-1)')).toBe(5);
    const table = OLS.call('Y C X', withCell(4, 3, blank)) as unknown[][];
    expect(table.slice(2, 4).map(([line]) => line)).toEqual([
      'Sample (adjusted): 2001 2007',
      'Included observations: 6 after adjustments',
    ]);
    expect(table.flat()).toContain(
      '1. 6 observations of the 7 in the sample take part; lost: 1 to missing data.',
    );
  });

  it.each([
    ['abc', '#VALUE!', 'X must be a number; row 4 is the text “abc”'],
    [
      '1.5',
      '#VALUE!',
      'X must be a number; row 4 is “1.5”, a number kept as text: convert it to a number',
    ],
    [true, '#VALUE!', 'X must be a number; row 4 is TRUE'],
    [{ code: '#DIV/0!' }, '#DIV/0!', 'X needs a value; row 4 is the error #DIV/0!'],
    [Infinity, '#NUM!', 'the numbers are too large or too small to compute with'],
    [1e308, '#NUM!', 'the numbers are too large or too small to compute with'],
  ])('that is %j stops the function', (value, code, message) => {
    const error = refused(withCell(4, 3, value));
    expect([error.cellError, sentence(error)]).toEqual([code, message]);
  });

  it.each(['abc', '1.5', true, { code: '#DIV/0!' }])(
    'matters not in an unused column: %j',
    (value) => {
      expect(OLS.call('Y C X', withCell(4, 4, value))).toEqual(OLS.call('Y C X', DATA));
    },
  );

  it('may be negative or zero', () => {
    expect(statistic('n', withCell(4, 3, -4))).toBe(7);
    expect(statistic('n', withCell(4, 3, 0))).toBe(7);
    expect(sentence(refused(withCell(4, 3, -4), 'Y C LOG(X)'))).toBe(
      'LOG(X) takes the logarithm of −4 at observation 2003; it must be above 0',
    );
  });
});

describe('a block', () => {
  it.each([
    ['left out', undefined, 'data is needed and was left out'],
    ['of one cell', [['Y']], 'data needs a row of names and rows of numbers; it is 1×1'],
    ['of a single row', [HEADER], 'data needs a row of names and rows of numbers; it is 1×4'],
    [
      'without names',
      ROWS,
      'the first row of data must hold the names of the columns; its first cell is 2001',
    ],
    [
      'with a name twice',
      withCell(1, 4, ' x '),
      'the name X must stand for one column; columns 3 and 4 both have it',
    ],
  ])('%s is refused', (_, data, message) => {
    expect(sentence(refused(data))).toBe(message);
  });

  it('with an error among its names gives that error', () => {
    const error = refused(withCell(1, 4, { code: '#REF!' }));
    expect([error.cellError, sentence(error)]).toEqual([
      '#REF!',
      'the name of column 4 is the error #REF!',
    ]);
    expect(refused([[{ code: '#NAME?' }]]).cellError).toBe('#NAME?');
  });

  it('of whole columns gives what its filled part gives', () => {
    const blank = Array.from({ length: 50_000 }, () => ['', '', '', '']);
    expect(OLS.call('Y C X X(-1)', [...DATA, ...blank])).toEqual(OLS.call('Y C X X(-1)', DATA));
  });

  it('with notes under it gives what it gives without them', () => {
    const notes = [
      ['', '', '', ''],
      ['Source: yearbook', '', '', ''],
      ['2007 is preliminary', '', '', ''],
    ];
    expect(OLS.call('Y C X X(-1)', [...DATA, ...notes])).toEqual(OLS.call('Y C X X(-1)', DATA));
  });

  it('may have columns named C and D', () => {
    const named = [['year', 'Y', 'C', 'D'], ...ROWS];
    const numbers = (equation: string, data: unknown): unknown[][] =>
      (OLS_COEF.call(equation, data) as unknown[][]).map(([, ...rest]) => rest);
    expect(numbers('Y C [C] D(-1)', named)).toEqual(numbers('Y C X Z(-1)', DATA));
    expect((OLS.call('Y C [C]', named) as unknown[][]).flat()).toContain(
      '1. C in the equation is the constant; the column named C is written [C].',
    );
  });
});

describe('an equation', () => {
  it.each([
    ['', 'equation is needed and was left out'],
    ['Y', 'the equation needs a regressor after the dependent variable, such as C'],
    [
      'Y C W',
      'the equation names “W” at character 5, which is not among the columns year, Y, X, Z',
    ],
    ['Y C X)', 'the equation needs a blank before the next term at character 6; there is “)”'],
    ['Y C LOG(X', 'the equation needs “)” at character 10; the text ends there'],
    ['Y C X(-7)', 'X(-7) reaches 7 periods away, and the sample has 7 observations'],
    ['Y C D(X,7)', 'D(X,7) reaches 7 periods away, and the sample has 7 observations'],
    [
      'Y C X Z X^2 Z^2 X^3 Z^3',
      'more observations than coefficients are needed; there are 7 observations after adjustments and 7 coefficients',
    ],
    ['Y C X 2*X', '2*X is an exact combination of X; leave one of them out'],
    ['Y C X X-X', 'X-X is zero throughout and cannot be a regressor'],
    ['X-X C Z', 'the dependent variable X-X has the same value throughout'],
  ])('%p is refused', (equation, message) => {
    const error = refused(DATA, equation);
    expect([error.cellError, sentence(error)]).toEqual(['#VALUE!', message]);
  });

  it('with a constant column beside C is refused, and a constant dependent variable', () => {
    const ones = DATA.map((row, index) => [...row, index === 0 ? 'ONES' : 3]);
    expect(sentence(refused(ones, 'Y C ONES'))).toBe(
      'ONES is an exact combination of C; leave one of them out',
    );
    expect(sentence(refused(ones, 'ONES C X'))).toBe(
      'the dependent variable ONES has the same value throughout',
    );
  });
});

describe('sample, covariance, group and statistic', () => {
  it.each([
    [['1999 2005'], 'sample must lie within 2001 and 2007; 1999 is not there'],
    [['2005 2001'], 'sample must begin before it ends; it is 2005 to 2001'],
    [
      ['2001'],
      'sample must be two labels or observation numbers, such as "2001 2016"; it is “2001”',
    ],
    [['2001 2002'], 'there are 2 observations after adjustments and 2 coefficients'],
    [[null, null, 'region'], 'group must name a column; “region” is not among year, Y, X, Z'],
    [[null, null, '  '], 'group must name a column; “  ” is not among year, Y, X, Z'],
    [[[[1, 2]]], 'sample must be one value; it is 1×2'],
  ])('%j is refused in words', (rest, message) => {
    expect(sentence(refused(DATA, 'Y C X', ...rest))).toContain(message);
  });

  it('an unknown covariance or statistic is refused', () => {
    expect(sentence(refused(DATA, 'Y C X', null, 'robust'))).toContain('robust');
    expect(sentence(inputErrorOf(() => statistic('r3', DATA)))).toContain('r3');
  });

  it('a statistic that the equation has not is #N/A with the reason', () => {
    expect(statistic('f', DATA, 'Y X')).toEqual(
      new CellFault('#N/A', { code: 'statisticUndefined', statistic: 'f', why: 'noConstant' }),
    );
  });
});
