import type { BlockCell, Panel } from '../../cells/panel/panel';
import { cellAddress, cornerOf, sheetPrefix } from '../cell-address';

/** Where a study's data stand in the workbook, as references that a formula may use. */
export interface StudySource {
  /** The whole block, for a reader. */
  readonly address: string;
  /** The cell with an indicator's value in a row of the table; undefined where there is none. */
  readonly value: (indicator: number, row: number) => string | undefined;
  readonly region: (row: number) => string | undefined;
  readonly period: (row: number) => string | undefined;
}

/** The source of a panel that was read from a block. */
export function studySourceOf(
  panel: Panel,
  block: { readonly sheetName: string; readonly address: string },
): StudySource {
  const prefix = sheetPrefix(block.sheetName);
  const corner = cornerOf(block.address);
  const reference = (cell: BlockCell | undefined): string | undefined =>
    cell &&
    prefix + cellAddress({ row: corner.row + cell.row, column: corner.column + cell.column });
  return {
    address: prefix + block.address,
    value: (indicator, row) => reference(panel.valueCell(indicator, row)),
    region: (row) => reference(panel.regionCell(row)),
    period: (row) => reference(panel.periodCell(row)),
  };
}
