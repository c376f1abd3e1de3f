/** @jest-environment jsdom */
import fc from 'fast-check';
import { paperNumber } from '../../../src/report/paper/paper-number';

type FormatValue = (value: number, options: { format: string; locale: object }) => string;

/** The grid's own number formats, which are not ours; it has none by powers of ten. */
function gridText(value: number, format: string): string {
  const { helpers, constants } = jest.requireActual<{
    helpers: { formatValue: FormatValue };
    constants: { DEFAULT_LOCALE: object };
  }>('@odoo/o-spreadsheet');
  return helpers.formatValue(value, { format, locale: constants.DEFAULT_LOCALE });
}

describe('a number of a paper', () => {
  it.each([
    [0.15435494955884075, 3, '0.154', '0.000'],
    [-0.829926807, 3, '-0.830', '0.000'],
    [81.9474727, 0, '82', '0'],
    [81.9474727, 1, '81.9', '0.0'],
    [0.15435494955884075, 10, '0.1543549496', '0.0000000000'],
    [0, 3, '0.000', '0.000'],
    [-0, 3, '0.000', '0.000'],
    [16, 0, '16', '0'],
    [0.0005, 3, '0.001', '0.000'],
    [123456789.125, 2, '123456789.13', '0.00'],
  ])('%p with %i decimals is %s', (value, decimals, text, format) => {
    expect(paperNumber(value, decimals)).toEqual({ text, value, format });
  });

  it.each([
    [0.0001, 3, '1.00E-04', '0.00E+00'],
    [-0.00049, 3, '-4.90E-04', '0.00E+00'],
    [0.4, 0, '4.0E-01', '0.0E+00'],
    [1e-300, 10, '1.000000000E-300', '0.000000000E+00'],
    [1e15, 3, '1.00E+15', '0.00E+00'],
    [-2.5e21, 2, '-2.5E+21', '0.0E+00'],
  ])('%p with %i decimals would vanish or overflow: %s', (value, decimals, text, format) => {
    expect(paperNumber(value, decimals)).toEqual({ text, value, format });
  });

  it('shows no digits beyond those that Excel holds', () => {
    expect(paperNumber(123456789.12, 10).text).toBe('123456789.1200000000');
    expect(paperNumber(999999999999999, 3).text).toBe('999999999999999.000');
    expect(paperNumber(12345678901234.5, 3).text).toBe('12345678901234.500');
  });

  it('stands between parentheses, its minus sign inside', () => {
    const around = { before: '(', after: ')' };
    expect(paperNumber(-4.893775, 3, around)).toEqual({
      text: '(-4.894)',
      value: -4.893775,
      format: '"("0.000")";"("-0.000")"',
    });
    expect(paperNumber(0.0001, 2, around).format).toBe('"("0.0E+00")";"("-0.0E+00")"');
  });

  it('carries its stars behind it', () => {
    expect(paperNumber(0.5, 2, { after: '***' })).toEqual({
      text: '0.50***',
      value: 0.5,
      format: '0.00"***"',
    });
  });

  it('has a format by which a spreadsheet shows its text', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom({}, { after: '***' }, { after: '*' }, { before: '(', after: ')' }),
        (value, decimals, around) => {
          const { text, format } = paperNumber(value, decimals, around);
          if (text.includes('E')) return expect(format).toContain('E+00');
          // The grid writes thirteen digits at most.
          fc.pre(Math.abs(value) < 10 ** Math.min(9, 12 - decimals));
          expect(gridText(value, format)).toBe(text);
        },
      ),
    );
  });

  it('never turns to zero unless it is zero', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 0, max: 10 }),
        (value, decimals) => {
          const { text } = paperNumber(value, decimals);
          expect(Number(text) === 0).toBe(value === 0);
          expect(Math.sign(Number(text))).toBe(Math.sign(value) + 0);
          expect(text).toMatch(/^-?\d+(\.\d+)?(E[+-]\d{2,3})?$/);
        },
      ),
    );
  });
});
