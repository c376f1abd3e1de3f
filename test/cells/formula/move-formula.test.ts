import fc from 'fast-check';
import { moveFormula } from '../../../src/cells/formula/move-formula';
import { cellAddress } from '../../../src/report/cell-address';

const DOWN_AND_RIGHT = { rows: 2, columns: 3 };

describe('moveFormula', () => {
  it.each([
    ['=A1+B2', '=D3+E4'],
    ['=SUM($A$1:B2)', '=SUM($D$3:E4)'],
    ['=$A1*A$1', '=$D3*D$3'],
    ['=A1#', '=D3#'],
    ['=SUM(A:B)', '=SUM(D:E)'],
    ['=SUM(1:$2)', '=SUM(3:$4)'],
    ['=INDEX(A1:B2,1):B3', '=INDEX(D3:E4,1):E5'],
  ])('moves references without a sheet, absolute ones too: %s', (formula, moved) => {
    expect(moveFormula(formula, DOWN_AND_RIGHT)).toBe(moved);
  });

  it.each([
    "='Data'!A1:G20",
    "=OLS(\"A1 C B2\",'My ''data'' A1'!$A$1:$G$20)",
    '=LOG10(2)&"A1"&Rate',
    '={1,2;3,4}',
    '=SUM(Sales[amount])',
  ])('leaves everything else as it is: %s', (formula) => {
    expect(moveFormula(formula, DOWN_AND_RIGHT)).toBe(formula);
  });

  it('keeps what stands between references, blanks and texts with quotation marks', () => {
    expect(moveFormula('=IF( A1 = "say ""A1""", NA(), A1 )', DOWN_AND_RIGHT)).toBe(
      '=IF( D3 = "say ""A1""", NA(), D3 )',
    );
  });

  it('gives #REF! for what would fall off the sheet', () => {
    expect(moveFormula('=A1+XFD1048576', { rows: 1, columns: 0 })).toBe('=A2+#REF!');
    expect(moveFormula('=A1', { rows: -1, columns: 0 })).toBe('=#REF!');
  });

  it('moves forth and back to the same formula', () => {
    const index = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(index, index, index, index, (row, column, rows, columns) => {
        const address = cellAddress({ row, column }, 'both');
        const moved = moveFormula(`=${address}`, { rows, columns });
        expect(moved).toBe(
          `=${cellAddress({ row: row + rows, column: column + columns }, 'both')}`,
        );
        expect(moveFormula(moved, { rows: -rows, columns: -columns })).toBe(`=${address}`);
      }),
    );
  });
});
