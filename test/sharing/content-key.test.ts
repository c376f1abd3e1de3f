import { contentKey } from '../../src/sharing/content-key';
import type { SheetRectangle } from '../../src/sharing/references';

const area = (sheetName: string, row: number, rowCount: number): SheetRectangle => ({
  sheetName,
  at: { row, column: 1, rowCount, columnCount: 2 },
});

describe('contentKey', () => {
  it('is the same for a formula that moved with what it refers to', () => {
    const before = contentKey('=IF(B2>0,$C$3,Other!B9)', 'S', [
      area('S', 1, 4),
      area('Other', 8, 1),
    ]);
    const after = contentKey("=IF(B4>0,$C$5,'New name'!B2)", 'S', [
      area('S', 3, 4),
      area('New name', 1, 1),
    ]);
    expect(after).toEqual(before);
  });

  it('tells another place within the same area, other dollar signs, and other words', () => {
    const areas = [area('S', 1, 4)];
    const { exact, rough } = contentKey('=B2+1', 'S', areas);
    expect(contentKey('=B3+1', 'S', areas).exact).not.toBe(exact);
    expect(contentKey('=$B2+1', 'S', areas).exact).not.toBe(exact);
    expect(contentKey('=B2+2', 'S', areas).rough).not.toBe(rough);
    expect(contentKey('=B3+1', 'S', areas).rough).toBe(rough);
  });

  it('does not follow what no area holds', () => {
    const areas = [area('S', 1, 4)];
    expect(contentKey('=Z9', 'S', areas)).not.toEqual(contentKey('=Z10', 'S', areas));
  });

  it('is that of the text or number where there is no formula', () => {
    expect(contentKey('B2', 'S', [])).toEqual(contentKey('B2', 'S', [area('S', 1, 4)]));
    expect(contentKey(1, 'S', [])).not.toEqual(contentKey(2, 'S', []));
  });
});
