import { headerNames, seriesTableOf } from '../../src/cells/data-block';
import { inputErrorOf, reasonOf } from '../support/reason-of';

const BLOCK = [
  [' year ', 'K', '', 'note'],
  [2001, 1.5, 9, 'first'],
  [2002, null, 9, { code: '#REF!' }],
  [2003, { code: '#N/A' }, 9, true],
];

describe('a block with names in its first row', () => {
  const table = seriesTableOf(BLOCK);

  it('is a table of series', () => {
    expect(table.names).toEqual(['year', 'K', '', 'note']);
    expect(table.observationCount).toBe(3);
    expect([...table.series(1)]).toEqual([1.5, NaN, NaN]);
    expect(table.labels(0)).toEqual([2001, 2002, 2003]);
  });

  it('may hold anything in columns that nobody reads', () => {
    expect(reasonOf(() => table.series(3))).toEqual({
      code: 'notANumber',
      name: 'note',
      place: { row: 2 },
      arrived: 'first',
    });
    expect(reasonOf(() => table.labels(3))).toMatchObject({ code: 'errorCell', place: { row: 3 } });
  });

  it('may be whole columns: blank rows at its end are no observations', () => {
    const blank = Array.from({ length: 100_000 }, () => ['', null, undefined, '']);
    expect(seriesTableOf([...BLOCK, ...blank]).observationCount).toBe(3);
  });

  it('keeps blank rows between its observations', () => {
    const parted = [...BLOCK.slice(0, 2), ['', '', '', ''], ...BLOCK.slice(2)];
    expect(seriesTableOf(parted).observationCount).toBe(4);
  });
});

describe('a block that is no table', () => {
  it.each([
    ['a single row', [['year', 'K']], { rows: 1, columns: 2 }],
    [
      'names over blank rows',
      [
        ['year', 'K'],
        ['', null],
      ],
      { rows: 1, columns: 2 },
    ],
    ['blank cells only', [[''], ['']], { rows: 0, columns: 1 }],
    ['nothing', [], { rows: 0, columns: 0 }],
  ])('%s holds no observations', (_, block, arrived) => {
    expect(reasonOf(() => seriesTableOf(block))).toEqual({ code: 'noObservations', arrived });
  });

  it.each([
    [[2001, 1.5], 2001],
    [['', '2001'], '2001'],
    [['', null, 12], 12],
  ])('%j is no row of names', (row, arrived) => {
    expect(reasonOf(() => seriesTableOf([row, [1, 2, 3]]))).toEqual({
      code: 'noHeaderRow',
      arrived,
    });
  });

  it('an error among the names is passed on with its column', () => {
    const error = inputErrorOf(() => headerNames(['year', 'K', { code: '#REF!' }]));
    expect([error.reason, error.cellError]).toEqual([
      { code: 'badHeader', column: 3, arrived: '#REF!' },
      '#REF!',
    ]);
  });

  it('numbers and TRUE among the names are names', () => {
    expect(headerNames(['year', 2001, true])).toEqual(['year', '2001', 'true']);
  });
});
