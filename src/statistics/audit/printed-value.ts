import type { Interval } from '../../numerics/interval';

/** A printed number: what its digits say, and all that they may stand for. */
export interface PrintedValue {
  /** The double nearest to the printed decimal. */
  readonly value: number;
  /** Digits behind the point; below 0 where the last digits are not printed, as in 12E3. */
  readonly decimals: number;
  /** All digits as a whole number, with the sign: −454n for −0.454. */
  readonly digits: bigint;
  /** Half a unit of the last digit to either side, both ends included. */
  readonly interval: Interval;
}
