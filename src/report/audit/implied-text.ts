import type { Interval } from '../../numerics/interval';
import type { PrintedCell } from '../../statistics/audit/regression/printed-regression';
import { powerOfTen } from '../number-format';

/** Digits of an end beyond those that are printed. */
const FURTHER_DECIMALS = 2;
const MOST_DECIMALS = 12;

/** An implied number or range, to two decimals more than the print has: 0.023513, 0.02 … 0.05. */
export function impliedText({ lower, upper }: Interval, { decimals }: PrintedCell): string {
  const isWhole = Number.isInteger(lower) && Number.isInteger(upper);
  const shown = isWhole ? 0 : Math.min(MOST_DECIMALS, Math.max(0, decimals) + FURTHER_DECIMALS);
  const from = endText(lower, shown);
  const to = endText(upper, shown);
  return from === to ? from : `${from} … ${to}`;
}

function endText(end: number, decimals: number): string {
  if (!Number.isFinite(end)) return end < 0 ? '−∞' : '∞';
  const size = Math.abs(end);
  if (size >= 1e12 || (size > 0 && size < 10 ** -decimals / 2)) return powerOfTen(end, 2);
  const text = end.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}

/** A difference, to two significant digits and with its sign. */
export function differenceText(difference: number): string {
  const digits = Number(difference.toPrecision(2));
  const size = Math.abs(digits);
  const text = size > 0 && (size < 1e-6 || size >= 1e6) ? powerOfTen(size, 1) : String(size);
  return `${digits < 0 ? '−' : '+'}${text}`;
}
