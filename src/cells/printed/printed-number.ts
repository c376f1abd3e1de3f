import type { PrintedValue } from '../../statistics/audit/printed-value';

/** What stands before a number that is only bounded, as in <0.001. */
export type Inequality = '<' | '>' | '≤' | '≥';

/** A number as it stands in print: its digits say what it may stand for. */
export interface PrintedNumber extends PrintedValue {
  /** How many stars follow it. */
  readonly stars: number;
  readonly inequality?: Inequality;
  /** As statistics stand beneath a coefficient: (2.31) or [0.02]. */
  readonly enclosed?: 'parentheses' | 'brackets';
  /** Decimals that were read off the value alone: zeros at its end are lost in a cell. */
  readonly decimalsUnsure?: boolean;
}
