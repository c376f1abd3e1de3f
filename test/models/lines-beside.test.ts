import { labelOfLine, labelsOfLines, nearestLabels } from '../../src/models/lines-beside';

describe('a line beside the data', () => {
  it('is called by its first filled cell, whatever that holds', () => {
    expect(labelOfLine([2019, 1.5])).toBe('2019');
    expect(labelOfLine(['', ' Henan ', 3])).toBe('Henan');
    expect(labelOfLine([{ code: '#N/A' }, 3])).toBe('#N/A');
    expect(labelOfLine(['x'.repeat(500), 3])).toHaveLength(100);
  });

  it('is none where it is blank, or a note with one filled cell', () => {
    expect(labelOfLine(['', null, '  '])).toBeUndefined();
    expect(labelOfLine(['Source: yearbook', '', ''])).toBeUndefined();
  });

  it('may be one cell where the data are one cell wide', () => {
    expect(labelOfLine([5])).toBe('5');
    expect(labelOfLine([''])).toBeUndefined();
  });

  it('ends them where it is none', () => {
    expect(
      labelsOfLines([
        [2019, 1],
        ['', ''],
        [2021, 1],
      ]),
    ).toEqual({
      labels: ['2019'],
      isEnd: true,
    });
    expect(labelsOfLines([[2019, 1]])).toEqual({ labels: ['2019'], isEnd: false });
  });

  it('is remembered when it is the nearest on its side', () => {
    expect(nearestLabels({ left: [], right: ['G', 'H'], below: ['Total'] })).toEqual({
      right: 'G',
      below: 'Total',
    });
  });
});
