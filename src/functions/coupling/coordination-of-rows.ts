import { type CellFault, numberCell } from '../../cells/cell-fault';
import {
  comprehensiveIndexOf,
  coordinationDegree,
} from '../../statistics/coupling/coupling-coordination';
import {
  type CouplingFormName,
  checkSystemCount,
  couplingForm,
  degreesOfRows,
} from '../../statistics/coupling/coupling-degree';
import type { NumberTable } from '../kit/number-table';

/** C of each row of a table of systems. @throws InputError tooFewSystems, paperFormSystems */
export function degreesOfTable({ columns }: NumberTable, formName: CouplingFormName): Float64Array {
  const form = couplingForm(formName);
  checkSystemCount(form, columns.length);
  return degreesOfRows(form, columns);
}

export interface RowCoordination {
  readonly degrees: Float64Array;
  readonly indices: Float64Array;
  readonly coordination: Float64Array;
}

/** C, T and D of each row of a table of systems. @throws InputError as degreesOfTable, countsDiffer */
export function coordinationOfTable(
  table: NumberTable,
  {
    weights,
    θ,
    form,
  }: {
    readonly weights: (columnCount: number) => Float64Array;
    readonly θ: number;
    readonly form: CouplingFormName;
  },
): RowCoordination {
  const degrees = degreesOfTable(table, form);
  const indices = comprehensiveIndexOf(table.columns, weights(table.columns.length));
  const coordination = degrees.map((degree, row) => coordinationDegree(degree, indices[row], θ));
  return { degrees, indices, coordination };
}

/** One value a row as a column of cells; a row with a missing value says which. */
export function columnOfCells(
  values: Float64Array,
  { missingIn }: NumberTable,
): (number | CellFault)[][] {
  const rows = new Array<(number | CellFault)[]>(values.length);
  for (let row = 0; row < rows.length; row++)
    rows[row] = [missingIn(row) ?? numberCell(values[row])];
  return rows;
}
