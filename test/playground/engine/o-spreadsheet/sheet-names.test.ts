import { SheetNames } from '../../../../src/playground/engine/o-spreadsheet/sheet-names';

describe('SheetNames', () => {
  it('shows the grid no apostrophe and gives Excel its name back', () => {
    const names = new SheetNames();
    expect(names.forGrid("O'Brien")).toBe('O’Brien');
    expect(names.forExcel('O’Brien')).toBe("O'Brien");
    expect(names.forExcel('Data')).toBe('Data');
  });

  it('forgets a name that is taken by a sheet with a typographic apostrophe', () => {
    const names = new SheetNames();
    names.forGrid("O'Brien");
    names.forGrid('O’Brien');
    expect(names.forExcel('O’Brien')).toBe('O’Brien');
  });

  it('changes sheet names in formulas, and not texts', () => {
    const names = new SheetNames();
    names.forGrid("O'Brien's");
    const formula = `=IF('O''Brien''s'!A1="it's 'O''Brien''s'!",'面板 数据'!B2,Data!C3)`;
    const inGrid = `=IF('O’Brien’s'!A1="it's 'O''Brien''s'!",'面板 数据'!B2,Data!C3)`;
    expect(names.formulaForGrid(formula)).toBe(inGrid);
    expect(names.formulaForExcel(inGrid)).toBe(formula);
  });
});
