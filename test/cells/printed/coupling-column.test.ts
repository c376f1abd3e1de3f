import { couplingColumn } from '../../../src/cells/printed/coupling-column';
import { readPrinted } from '../../../src/cells/printed/read-printed';

const decimalsOf = (cells: unknown[]): unknown[] =>
  couplingColumn(cells.map((cell) => readPrinted(cell))).numbers.map((number) => number?.decimals);

describe('a column of a coupling table', () => {
  it('gives numbers back the zeros that they lost', () => {
    expect(decimalsOf([0.3412, 0.5, 0.61])).toEqual([4, 4, 4]);
  });

  it('that was printed to four significant digits counts no digit beyond', () => {
    expect(decimalsOf([0.3412, 12.41, 0.08812, 5.6, 0.5])).toEqual([4, 2, 5, 3, 4]);
  });

  it('takes a 0 for as exact as the rest', () => {
    expect(decimalsOf([0, 0.25, 0.125])).toEqual([3, 3, 3]);
  });

  it('of computed numbers leaves the last digits to arithmetic', () => {
    expect(decimalsOf([0.123456789012345, 0.5])).toEqual([13, 13]);
  });

  it('leaves text as it stands', () => {
    expect(decimalsOf(['0.50', '12.4'])).toEqual([2, 1]);
  });

  it('of 1.000 in every row is no padded one', () => {
    expect(decimalsOf(['1.000', '1.000', '1.000', '1.000'])).toEqual([3, 3, 3, 3]);
    expect(decimalsOf(['0.5000', '1.0000', '0.2000'])).toEqual([4, 4, 4]);
  });

  it('was padded where its broken numbers all end in zeros', () => {
    const column = couplingColumn(['0.450000', '0.340000', '0.560000'].map((t) => readPrinted(t)));
    expect(column.padding).toEqual({ printed: 6, counted: 2 });
  });

  it('has the decimals that it is given', () => {
    const column = couplingColumn([readPrinted(0.5), readPrinted('0.25')], 3);
    expect(column.numbers.map((number) => number?.decimals)).toEqual([3, 3]);
  });
});
