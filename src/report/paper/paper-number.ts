import { decimalFormat, powerFormat, powerOfTen } from '../number-format';

/** A number as a paper prints it: its text, and Excel's format that shows a cell so. */
export interface PaperNumber {
  readonly text: string;
  readonly value: number;
  readonly format: string;
}

/** What stands around a number: stars behind it, parentheses about it. */
export interface Around {
  readonly before?: string;
  readonly after?: string;
}

/** Excel shows zeros behind these. */
const EXCEL_DIGITS = 15;

/**
 * A number with so many decimals; one that they would show as zero is printed by powers of ten, so
 * that nothing turns to 0 that is not.
 */
export function paperNumber(value: number, decimals: number, around: Around = {}): PaperNumber {
  const { before = '', after = '' } = around;
  const fixed = fixedText(value, decimals);
  const vanishes = value !== 0 && Number(fixed) === 0;
  const isPower = vanishes || Math.abs(value) >= 10 ** EXCEL_DIGITS;
  const digits = Math.max(1, decimals - 1);
  const text = isPower ? powerOfTen(value, digits) : fixed;
  const pattern = isPower ? powerFormat(digits) : decimalFormat(decimals);
  const inside = (sign: string): string => `${quoted(before)}${sign}${pattern}${quoted(after)}`;
  return {
    text: `${before}${text}${after}`,
    value,
    // One pattern would set the minus sign before the parenthesis.
    format: before === '' ? inside('') : `${inside('')};${inside('-')}`,
  };
}

/** Decimals beyond the fifteenth digit are what a double leaves, no digits of the number. */
function fixedText(value: number, decimals: number): string {
  const integerDigits = Math.max(1, Math.floor(Math.log10(Math.abs(value))) + 1);
  const known = Math.min(decimals, Math.max(0, EXCEL_DIGITS - integerDigits));
  const point = known === 0 && decimals > 0 ? '.' : '';
  return value.toFixed(known) + point + '0'.repeat(decimals - known);
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text}"`;
}
