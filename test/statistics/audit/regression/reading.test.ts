import { isConstantName, readingsOf } from '../../../../src/statistics/audit/regression/reading';
import { printedRegression } from '../../../support/printed-regression';

describe('how a table may be read', () => {
  it('knows the constant by its names in programs and papers', () => {
    for (const name of ['C', ' c ', '_cons', '(Intercept)', 'Constant', '常数项', '截距', 'Ｃ']) {
      expect(isConstantName(name)).toBe(true);
    }
    for (const name of ['CPI', 'K', 'C(-1)', '常数1']) expect(isConstantName(name)).toBe(false);
  });

  it('is one way where the constant is among the rows', () => {
    const printed = printedRegression(
      [
        ['C', '1.0', '', '', ''],
        ['X', '2.0', '', '', ''],
      ],
      {},
    );
    expect(readingsOf(printed)).toEqual([{ coefficientCount: 2, slopeCount: 1, isCentred: true }]);
  });

  it('is three ways without: not printed, under another name, or missing', () => {
    expect(readingsOf(printedRegression([['X', '2.0', '', '', '']], {}))).toEqual([
      { coefficientCount: 2, slopeCount: 1, isCentred: true },
      { coefficientCount: 1, slopeCount: 0, isCentred: true },
      { coefficientCount: 1, slopeCount: 1, isCentred: false },
    ]);
  });
});
