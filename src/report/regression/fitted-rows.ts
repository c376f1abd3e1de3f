import { type ResultCell, numberCell } from '../../cells/cell-fault';
import { toNumbers } from '../../numerics/double-double-vector';
import { type FittedRegression, fittedValues } from '../../statistics/regression/regression';
import { labelCell } from '../planned-cells';

/** Label, actual, fitted and residual of every observation that takes part. */
export function fittedRows(regression: FittedRegression): ResultCell[][] {
  const { design } = regression;
  const actual = toNumbers(design.dependent);
  const fitted = fittedValues(regression);
  const residuals = toNumbers(regression.residuals);
  return Array.from(design.included, (row, i) => [
    labelCell(design.observations.labels[row]),
    numberCell(actual[i]),
    numberCell(fitted[i]),
    numberCell(residuals[i]),
  ]);
}
