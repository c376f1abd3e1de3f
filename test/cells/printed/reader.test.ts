import { isUnread, printedAtCell, shownText } from '../../../src/cells/printed/reader';

const SHOWN = {
  cells: [['year', 0.5, ' 0.250 ', 'high', '–']],
  formats: [['General', '0.000', '@', '@', '@']],
};

describe('what a cell shows', () => {
  it('is its text without blanks around it, and nothing for a blank', () => {
    expect(shownText(' a ')).toBe('a');
    expect(shownText(2001)).toBe('2001');
    expect(shownText(null)).toBe('');
  });

  it('has the decimals of the format, or of the text', () => {
    expect(printedAtCell(SHOWN, 0, 1)).toMatchObject({ decimals: 3, digits: 500n });
    expect(printedAtCell(SHOWN, 0, 2)).toMatchObject({ decimals: 3, digits: 250n });
  });

  it('is unread where words stand, but not where a mark says that nothing is printed', () => {
    expect([3, 4, 2].map((column) => isUnread(SHOWN, 0, column))).toEqual([true, false, false]);
  });
});
