import {
  matchedDigits,
  printedDigits,
} from '../../../../../src/statistics/audit/regression/search/matched-digits';
import { cellOf } from '../../../../support/printed-regression';

describe('printed digits that a computed number shares', () => {
  it('count from the first that is not 0', () => {
    expect(printedDigits(cellOf('0.00341'))).toBe(3);
    expect(printedDigits(cellOf('−12.50'))).toBe(4);
  });

  it('are all where it rounds to them, else those before the first that is off', () => {
    expect(matchedDigits(cellOf('0.454'), 0.45449)).toBe(3);
    expect(matchedDigits(cellOf('0.454'), 0.4552)).toBe(2);
    expect(matchedDigits(cellOf('0.454'), -0.454)).toBe(0);
    expect(matchedDigits(cellOf('0.454'), NaN)).toBe(0);
  });
});
