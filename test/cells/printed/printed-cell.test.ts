import { printedCell } from '../../../src/cells/printed/printed-cell';
import { readPrinted } from '../../../src/cells/printed/read-printed';
import type { PrintedCell } from '../../../src/statistics/audit/regression/printed-regression';

function cell(text: string): PrintedCell {
  const number = readPrinted(text);
  if (number === undefined) throw new Error(`${text} is no printed number`);
  return printedCell(number, text);
}

describe('a printed number as a check takes it', () => {
  it('stands for half a unit to either side, and keeps its text', () => {
    expect(cell('0.454')).toMatchObject({ value: 0.454, decimals: 3, text: '0.454' });
    expect(cell('0.454').interval.lower).toBeCloseTo(0.4535, 12);
  });

  it('stands for all that lies beyond a sign of inequality', () => {
    expect(cell('<0.001').interval).toEqual({ lower: -Infinity, upper: 0.001 });
    expect(cell('>0.1').interval).toEqual({ lower: 0.1, upper: Infinity });
  });

  it('counts stars, and has none where there are none', () => {
    expect(cell('1.20**').stars).toBe(2);
    expect('stars' in cell('1.20')).toBe(false);
  });
});
