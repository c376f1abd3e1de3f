import { printedColumn } from '../../../src/cells/printed/printed-column';
import { readPrinted } from '../../../src/cells/printed/read-printed';

const columnOf = (cells: readonly unknown[], decimals?: number) =>
  printedColumn(
    cells.map((cell) => readPrinted(cell)),
    decimals,
  );
const decimalsIn = (cells: readonly unknown[], decimals?: number) =>
  columnOf(cells, decimals).numbers.map((number) => number?.decimals);

describe('printedColumn', () => {
  it('gives numbers without a format the decimals of larger ones, for zeros are lost in cells', () => {
    expect(decimalsIn([2.3818, 1.16, null, 0.5, 0])).toEqual([4, 4, undefined, 1, 4]);
    expect(decimalsIn([0.3818, 0.16, 1])).toEqual([4, 4, 4]);
  });

  it('takes none from smaller ones: programs print a number of digits rather than of decimals', () => {
    expect(decimalsIn([1193.767, 11.79209, 0.154355, 0.05])).toEqual([3, 5, 6, 2]);
    expect(decimalsIn([0.0432112, 0.87, 12.345])).toEqual([7, 3, 3]);
    expect(decimalsIn([12345.67, 0.1234, 5.5])).toEqual([2, 4, 2]);
  });

  it('believes its own digits rather than three zeros lost at once', () => {
    expect(decimalsIn([1.3818, 2])).toEqual([4, 0]);
  });

  it('takes the zeros of a large number for a power of ten', () => {
    expect(readPrinted(1.23e10)).toMatchObject({ decimals: -8, value: 1.23e10 });
    expect(readPrinted(1200000)).toMatchObject({ decimals: 0 });
  });

  it('leaves text as it is printed', () => {
    expect(decimalsIn(['1.3818', '1.160', '2'])).toEqual([4, 3, 0]);
    expect(columnOf(['0.50', '0.31']).padding).toBeUndefined();
  });

  it('takes given decimals for all', () => {
    expect(decimalsIn([0.5, '0.31'], 3)).toEqual([3, 3]);
  });

  it('recognises padding: the zeros that end the paper’s Prob. column', () => {
    const { numbers, padding } = columnOf(['0.023500', '0.000100', '0.000400', '0.000000']);
    expect(padding).toEqual({ printed: 6, counted: 4 });
    expect(numbers.map((number) => number?.decimals)).toEqual([4, 4, 4, 4]);
    expect(numbers[0]?.interval.upper).toBeCloseTo(0.02355, 12);
  });

  it('does not take chance for padding', () => {
    expect(columnOf(['0.50', '0.30', '0.20']).padding).toBeUndefined();
    expect(columnOf(['0.00', '0.00', '0.00', '0.00']).padding).toBeUndefined();
    expect(columnOf(['1.381770', '0.973315', '0.880740', '0.682880']).padding).toBeUndefined();
  });
});
