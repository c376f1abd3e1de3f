import { differenceText, impliedText } from '../../../src/report/audit/implied-text';
import { cellOf } from '../../support/printed-regression';

describe('an implied number as text', () => {
  it('has two decimals more than print, one number where the ends look alike', () => {
    expect(impliedText({ lower: 0.02351, upper: 0.02353 }, cellOf('0.02'))).toBe('0.0235');
    expect(impliedText({ lower: 2.9506, upper: 3.0506 }, cellOf('3.30'))).toBe('2.9506 … 3.0506');
  });

  it('is whole where both ends are, and open where one is infinite', () => {
    expect(impliedText({ lower: 16, upper: 18 }, cellOf('18'))).toBe('16 … 18');
    expect(impliedText({ lower: -Infinity, upper: 2.5 }, cellOf('1.0'))).toBe('−∞ … 2.500');
  });

  it('shows a difference with its sign and two digits', () => {
    expect(differenceText(0.2496)).toBe('+0.25');
    expect(differenceText(-0.0312)).toBe('−0.031');
  });
});
