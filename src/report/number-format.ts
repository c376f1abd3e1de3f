import { CellFault, type ResultCell } from '../cells/cell-fault';
import type { CellFormat } from './output-table';

/**
 * Fixed decimals: four for probabilities in a coefficient table, six beside a test statistic, four
 * for degrees of coupling and what belongs to them.
 */
const FIXED_DECIMALS = { probability: 4, testProbability: 6, degree: 4 } as const;
const STATISTIC_DECIMALS = 6;
const STATISTIC_DIGITS = 7;
const POWER_DECIMALS = 2;

/** Decimals of a statistic as EViews prints it, or undefined where it turns to powers of ten. */
function statisticDecimals(value: number): number | undefined {
  const size = Math.abs(Number(value.toPrecision(STATISTIC_DIGITS)));
  if (size >= 1e8 || (size > 0 && size < 1e-4)) return undefined;
  const integerDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return Math.max(0, Math.min(STATISTIC_DECIMALS, STATISTIC_DIGITS - integerDigits));
}

/**
 * A cell's value as text: statistics with six decimals but at most seven significant digits
 * (81.94747), probabilities with four, as EViews prints them. An error shows its code.
 */
export function formatCell(value: ResultCell, format: CellFormat): string {
  if (value instanceof CellFault) return value.code;
  if (typeof value === 'string') return value;
  if (format === 'text' || format === 'count') return String(value);
  const decimals = format === 'statistic' ? statisticDecimals(value) : FIXED_DECIMALS[format];
  return decimals === undefined ? powerOfTen(value, POWER_DECIMALS) : value.toFixed(decimals);
}

/** 1.23E+08, two digits of exponent at least, as Excel writes it. */
export function powerOfTen(value: number, decimals: number): string {
  return value
    .toExponential(decimals)
    .toUpperCase()
    .replace(/([+-])(\d)$/, '$10$2');
}

/** Excel's number format that shows a value as formatCell does. */
export function excelFormat(value: ResultCell, format: CellFormat): string {
  if (typeof value !== 'number' || format === 'count') return 'General';
  if (format === 'text') return '@';
  const decimals = format === 'statistic' ? statisticDecimals(value) : FIXED_DECIMALS[format];
  return decimals === undefined ? powerFormat(POWER_DECIMALS) : decimalFormat(decimals);
}

/** Excel's number format that shows a value as powerOfTen does. */
export function powerFormat(decimals: number): string {
  return `${decimalFormat(decimals)}E+00`;
}

export function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
