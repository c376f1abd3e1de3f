import { CellFault, type ResultCell } from '../cells/cell-fault';
import type { PlannedCell } from './sheet-plan';

/** An error has no place in written values: its code stands as text. */
export function plannedCell(value: ResultCell): PlannedCell {
  return value instanceof CellFault ? value.code : value;
}

/** A year is written as a number, as the data have it. */
export function labelCell(label: string): number | string {
  return String(Number(label)) === label ? Number(label) : label;
}
