import { titlesAbove } from '../../../src/cells/printed/model-titles';

const TWO = [
  { from: 1, to: 3 },
  { from: 3, to: 5 },
];

const titles = (...rows: unknown[][]) =>
  titlesAbove({ cells: rows, formats: [] }, rows.length, TWO);

describe('titlesAbove', () => {
  it('takes what stands anywhere above a model', () => {
    expect(titles(['', 'OLS', '', '', 'FE']).titles).toEqual(['OLS', 'FE']);
    expect(titles(['', '', '', 'FE', '']).titles).toEqual([undefined, 'FE']);
  });

  it('joins two rows of them', () => {
    expect(titles(['', 'lnY', '', 'lnC', ''], ['', '(1)', '', '(2)', '']).titles).toEqual([
      'lnY (1)',
      'lnC (2)',
    ]);
  });

  it('knows (1) again where Excel made it −1, and tells the row that only numbers models', () => {
    expect(titles(['Variable', -1, '', -2, ''])).toEqual({
      titles: ['(1)', '(2)'],
      numberRows: [0],
    });
  });

  it.each([
    ['of the whole table', ['', 'Table 2. Results', '', '', '']],
    ['that all models share', ['', 'lnY', '', 'lnY', '']],
    ['that are statistics', ['N', 31, '', 52, '']],
    ['that say numbers', ['', 'N = 31', '', 'N = 52', '']],
  ])('takes no words %s', (_, row) => {
    expect(titles(row).titles).toEqual([undefined, undefined]);
  });
});
