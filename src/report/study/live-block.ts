import type { PlannedBlock, PlannedCell } from '../sheet-plan';

/** A cell that can be written as a formula, without the "=", or as its value. */
export interface LiveCell {
  readonly value: number | string;
  /** Left out where a value stands in both; empty where another cell's formula spills into it. */
  readonly formula?: string;
}

/** Cells from one corner on, in one number format. */
export interface LiveBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly LiveCell[])[];
  readonly format: string;
}

/** The block as it is written. @param isLive whether formulas are wanted */
export function plannedBlock(block: LiveBlock, isLive: boolean): PlannedBlock {
  const { row, column, cells, format } = block;
  return {
    row,
    column,
    cells: cells.map((line) => line.map((cell) => written(cell, isLive))),
    numberFormats: cells.map((line) =>
      line.map(({ value }) => (typeof value === 'number' ? format : 'General')),
    ),
  };
}

function written({ value, formula }: LiveCell, isLive: boolean): PlannedCell {
  if (!isLive || formula === undefined) return value;
  return formula === '' ? '' : { formula: `=${formula}` };
}

/** A computed number; what is undefined stands as #N/A, as the formulas have it. */
export function numberValue(value: number): number | string {
  return Number.isFinite(value) ? value : '#N/A';
}
