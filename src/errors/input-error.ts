import type { Reason } from './reason';

/** The errors of a cell that Yoke gives or passes on, as Excel writes them. */
export type CellErrorCode =
  '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#REF!' | '#NAME?' | '#NULL!' | (string & {});

/** An input that a model cannot use. The host turns it into a cell's error or a message. */
export class InputError extends Error {
  constructor(
    readonly reason: Reason,
    readonly cellError: CellErrorCode = '#VALUE!',
  ) {
    super(reason.code);
    this.name = 'InputError';
  }
}
