import type { Interval } from '../../numerics/interval';
import type { PrintedCell } from '../../statistics/audit/regression/printed-regression';
import type { PrintedNumber } from './printed-number';

/** A printed number as a check takes it; of <0.001 all that lies below counts. */
export function printedCell(number: PrintedNumber, text: string): PrintedCell {
  const { value, decimals, digits, stars } = number;
  const cell = { value, decimals, digits, interval: printedInterval(number), text };
  return stars === 0 ? cell : { ...cell, stars };
}

/** All that a printed number may stand for, of <0.001 what lies below. */
export function printedInterval({ value, interval, inequality }: PrintedNumber): Interval {
  if (inequality === undefined) return interval;
  return inequality === '<' || inequality === '≤'
    ? { lower: -Infinity, upper: value }
    : { lower: value, upper: Infinity };
}
