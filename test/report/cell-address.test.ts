import {
  cellAddress,
  columnName,
  cornerOf,
  rangeAddress,
  sheetPrefix,
} from '../../src/report/cell-address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('call column %p %s, and find it again', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(cornerOf(`$${name}$7:${name}9`)).toEqual({ row: 6, column });
  });

  it('fix a row, a column or both', () => {
    const cell = { row: 2, column: 1 };
    expect([
      cellAddress(cell),
      cellAddress(cell, 'row'),
      cellAddress(cell, 'column'),
      cellAddress(cell, 'both'),
    ]).toEqual(['B3', 'B$3', '$B3', '$B$3']);
  });

  it('write a range by its corners, and one cell as a cell', () => {
    const at = { row: 2, column: 1, rowCount: 7, columnCount: 3 };
    expect(rangeAddress(at, 'both')).toBe('$B$3:$D$9');
    expect(rangeAddress({ ...at, rowCount: 1, columnCount: 1 })).toBe('B3');
  });

  it('quote the names of sheets', () => {
    expect(sheetPrefix("O'Brien 数据")).toBe("'O''Brien 数据'!");
  });

  it('refuse what is no address', () => {
    expect(() => cornerOf('Sheet')).toThrow('no cell in the address Sheet');
  });
});
