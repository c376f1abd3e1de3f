/** Where a study's data stand in the workbook, as references that a formula may use. */
export interface StudySource {
  /** The whole block, for a reader. */
  readonly address: string;
  /** The cell with an indicator's value in a row of the table; undefined where there is none. */
  readonly value: (indicator: number, row: number) => string | undefined;
  readonly region: (row: number) => string | undefined;
  readonly period: (row: number) => string | undefined;
}
