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

/**
 * A number with so many decimals; one that they would show as zero is printed by powers of ten, so
 * that nothing turns to 0 that is not.
 */
export function paperNumber(value: number, decimals: number, around: Around = {}): PaperNumber {
  const { before = '', after = '' } = around;
  const fixed = value.toFixed(decimals);
  const vanishes = value !== 0 && Number(fixed) === 0;
  const isHuge = Math.abs(value) >= 1e15;
  const digits = Math.max(1, decimals - 1);
  const isPower = vanishes || isHuge;
  const text = isPower ? value.toExponential(digits) : fixed;
  const pattern = isPower ? `0.${'0'.repeat(digits)}E+0` : fixedPattern(decimals);
  const inside = (sign: string): string => `${quoted(before)}${sign}${pattern}${quoted(after)}`;
  return {
    text: `${before}${text}${after}`,
    value,
    format: before === '' ? inside('') : `${inside('')};${inside('-')}`,
  };
}

function fixedPattern(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text}"`;
}
