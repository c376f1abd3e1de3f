import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HENAN_COLUMNS, HENAN_DECIMALS, HENAN_ROWS } from '../../src/examples/henan';
import { henanSheet } from '../../src/examples/henan-sheet';

const TABLE = readFileSync(path.join(__dirname, '../golden/paper/table1.csv'), 'utf8')
  .trim()
  .split('\n');

describe('the example Henan 2000–2018', () => {
  it('holds the paper’s Table 1 to every printed digit', () => {
    const printed = HENAN_ROWS.map((row) =>
      row.map((value, column) => value.toFixed(HENAN_DECIMALS[column])).join(','),
    );
    expect([HENAN_COLUMNS.join(','), ...printed]).toEqual(TABLE);
  });

  it('recovers Du* = 2T − K in a formula beside each row', () => {
    const [block] = henanSheet('en').blocks;
    expect(block.cells[0][6]).toBe('DU');
    expect(block.cells[19][6]).toEqual({ formula: '=2*E20-C20' });
  });

  it('says in both languages where the data come from', () => {
    for (const language of ['en', 'zh'] as const) {
      const notes = henanSheet(language).blocks[1].cells.map(([note]) => note);
      expect(notes[0]).toContain('X. Wu');
      expect(notes[1]).toContain('2T − K');
    }
  });
});
