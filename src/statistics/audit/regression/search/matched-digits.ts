import { contains } from '../../../../numerics/interval';
import type { PrintedCell } from '../printed-regression';

/** How many digits of a printed number count: those from the first that is not 0. */
export function printedDigits({ digits }: PrintedCell): number {
  return String(digits < 0n ? -digits : digits).length;
}

/**
 * How many of the printed digits a computed number shares: all where it rounds to them, else those
 * before the first that is off.
 */
export function matchedDigits(printed: PrintedCell, computed: number): number {
  const all = printedDigits(printed);
  if (contains(printed.interval, computed)) return all;
  const { value } = printed;
  if (value === 0 || !Number.isFinite(computed)) return 0;
  const shared = Math.floor(-Math.log10(Math.abs(computed - value) / Math.abs(value)));
  return Math.max(0, Math.min(all - 1, shared));
}
