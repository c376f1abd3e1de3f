import type { CellErrorCode, InputError } from '../errors/input-error';
import type { Reason } from '../errors/reason';

/** An error that stands in one cell of a result, with what there is to say about it. */
export class CellFault {
  constructor(
    readonly code: CellErrorCode,
    readonly reason: Reason,
  ) {}

  static of(error: InputError): CellFault {
    return new CellFault(error.cellError, error.reason);
  }
}

/** What a cell of a result may hold. */
export type ResultCell = number | string | CellFault;

/**
 * A computed number as a cell holds it: what is undefined is #DIV/0!, what is too large #NUM!,
 * because Excel would show NaN and infinity as 0.
 */
export function numberCell(value: number): number | CellFault {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value)
    ? new CellFault('#DIV/0!', { code: 'undefinedRatio' })
    : new CellFault('#NUM!', { code: 'overflow' });
}
