import { cellReferences, movedReference, withReferences } from '../../src/sharing/cell-references';

const targets = (formula: string): unknown[] =>
  cellReferences(formula, 'Own').map(({ text, target }) => [text, target?.sheetName]);

describe('cellReferences', () => {
  it('finds addresses with and without a sheet, whole columns too, and no names, texts or columns of tables', () => {
    expect(targets('=CCD(B2:B5,\'My sheet\'!$C$2,A:A,"A1",Rate,Table1[K])+D4#')).toEqual([
      ['B2:B5', 'Own'],
      ["'My sheet'!$C$2", 'My sheet'],
      ['A:A', 'Own'],
      ['D4', 'Own'],
    ]);
  });

  it('knows no target in another file, or over several sheets', () => {
    expect(targets('=[Book2.xlsx]S!A1+Jan:Dec!B2')).toEqual([
      ['[Book2.xlsx]S!A1', undefined],
      ['Jan:Dec!B2', undefined],
    ]);
  });
});

describe('movedReference', () => {
  const moved = (
    formula: string,
    row: number,
    sheetName = 'Own',
    sheets = { before: 'Own', now: 'Own' },
  ): string => {
    const references = cellReferences(formula, sheets.before);
    return withReferences(formula, references, (reference) => {
      const { at } = reference.target!;
      return movedReference(reference, { sheetName, at: { ...at, row: at.row + row } }, sheets);
    });
  };

  it('keeps dollar signs, and the text of what did not move', () => {
    expect(moved('=CCD($B2:B$5,c7)', 3)).toBe('=CCD($B5:B$8,C10)');
    expect(moved('=CCD(c7)', 0)).toBe('=CCD(c7)');
  });

  it('names the sheet where the cells are on another one than the formula', () => {
    expect(moved('=CCD(B2)', 0, 'My data')).toBe("=CCD('My data'!B2)");
    expect(moved('=CCD(Own!B2)', 1)).toBe('=CCD(Own!B3)');
  });

  it('follows a sheet that was renamed together with the formula on it', () => {
    expect(moved('=CCD(B2)', 1, 'New', { before: 'Own', now: 'New' })).toBe('=CCD(B3)');
    expect(moved('=CCD(Own!B2)', 0, 'New', { before: 'Own', now: 'New' })).toBe('=CCD(New!B2)');
  });
});
