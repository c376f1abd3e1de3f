import { csvTable, tabbedTable } from '../../../src/report/paper/csv';
import type { PaperTable } from '../../../src/report/paper/paper-table';
import { PAPER_STANDARD, paperTable } from '../../../src/report/paper/paper-table';
import { paperNumber } from '../../../src/report/paper/paper-number';
import { paperModel } from '../../support/paper-models';

const small: PaperTable = {
  headings: [['', '=1+1', '@SUM(A1)', '+1', '-1+2']],
  coefficients: [
    [
      'say "a, b"',
      paperNumber(-0.83, 3, { after: '***' }),
      paperNumber(-4.894, 3, { before: '(', after: ')' }),
      paperNumber(1e-5, 3),
      'two\nlines',
    ],
  ],
  statistics: [],
  notes: ['* p < 0.1, ** p < 0.05.', '\ttab'],
};

/** A reader of RFC 4180 that is not ours to write twice: fields between quotes or separators. */
function read(text: string, separator: string): string[][] {
  const field = `"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*)`;
  const rows: string[][] = [[]];
  const pattern = new RegExp(`(?:${field})(${separator}|\\r\\n)`, 'gy');
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    rows[rows.length - 1].push(found[1]?.replace(/""/g, '"') ?? found[2]);
    if (found[3] === '\r\n') rows.push([]);
    if (pattern.lastIndex === text.length) return rows.slice(0, -1);
  }
  throw new Error('the text is no table');
}

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every row with CR LF', () => {
    const text = csvTable(paperTable([paperModel()], PAPER_STANDARD, 'zh'));
    expect(text.startsWith('\uFEFF,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('is read back as it was, formulas kept texts, numbers untouched', () => {
    expect(read(csvTable(small).slice(1), ',')).toEqual([
      ['', "'=1+1", "'@SUM(A1)", "'+1", "'-1+2"],
      ['say "a, b"', '-0.830***', '="(-4.894)"', '1.00E-05', 'two\nlines'],
      ['* p < 0.1, ** p < 0.05.'],
      ["'\ttab"],
    ]);
  });

  it('keeps Excel from opening a standard error in parentheses as a negative number', () => {
    const rows = read(csvTable(paperTable([paperModel()], PAPER_STANDARD, 'en')).slice(1), ',');
    expect(rows[0]).toEqual(['', '="(1)"']);
    expect(rows.slice(2, 4)).toEqual([
      ['K', '0.777***'],
      ['', '="(0.136)"'],
    ]);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\([\d.]+\)$/);
  });
});

describe('a table with tabs', () => {
  it('is read back as it was, without quotes where none are needed', () => {
    const text = tabbedTable(small);
    expect(text).toContain('* p < 0.1, ** p < 0.05.\r\n');
    expect(read(text, '\t').slice(0, 2)).toEqual([
      ['', "'=1+1", "'@SUM(A1)", "'+1", "'-1+2"],
      ['say "a, b"', '-0.830***', '(-4.894)', '1.00E-05', 'two\nlines'],
    ]);
  });
});
