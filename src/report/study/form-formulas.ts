import type { CouplingFormName } from '../../statistics/coupling/coupling-degree';
import { couplingForm } from '../../statistics/coupling/coupling-degree';

/**
 * C of the systems in one row as a native formula; #N/A where a level lies outside what the form
 * takes, because the bare formula would give a number there.
 *
 * @param cells the systems' levels, two or more adjacent cells
 * @param range the same cells as a range
 */
export function couplingFormula(
  form: CouplingFormName,
  cells: readonly string[],
  range: string,
): string {
  const { largestInput, mostSystems = Infinity } = couplingForm(form);
  if (cells.length > mostSystems) return 'NA()';
  const refused =
    largestInput === undefined
      ? `MIN(${range})<0`
      : // Weights that sum to 1 but for a last bit must not push a level out.
        `OR(MIN(${range})<0,ROUND(MAX(${range}),14)>${largestInput})`;
  return `IF(${refused},NA(),${formExpression(form, cells, range)})`;
}

/**
 * The bare expression of a form, of levels that it takes.
 *
 * @param range the levels as one range, or their list as a function's arguments
 */
export function formExpression(
  form: CouplingFormName,
  cells: readonly string[],
  range: string,
): string {
  return WRITTEN[form](cells, range);
}

/** Each form as it is printed (statistics/coupling/coupling-degree). */
const WRITTEN: Readonly<
  Record<CouplingFormName, (cells: readonly string[], range: string) => string>
> = {
  paper: (cells) =>
    cells.length === 2
      ? `SQRT(${cells.join('*')})/(${cells.join('+')})`
      : `((${cells.join('*')})/(${pairs(cells, (a, b) => `(${a}+${b})`).join('*')}))^(1/${cells.length})`,
  standard: (cells, range) => {
    const count = cells.length;
    return count === 2
      ? `2*SQRT(${cells.join('*')})/(${cells.join('+')})`
      : `${count}*PRODUCT(${range})^(1/${count})/SUM(${range})`;
  },
  wang2021: (cells, range) => {
    const count = cells.length;
    const distances = pairs(cells, (a, b) => `ABS(${a}-${b})`);
    const nearness = `1-(${distances.join('+')})/${distances.length}`;
    const balance =
      count === 2
        ? `MIN(${range})/MAX(${range})`
        : `(PRODUCT(${range})/MAX(${range})^${count})^(1/${count - 1})`;
    return `SQRT(MAX(0,${nearness})*${balance})`;
  },
  fan2024: (_cells, range) => `1-2*STDEV.P(${range})`,
  liao1999: (cells, range) => `(PRODUCT(${range})/AVERAGE(${range})^${cells.length})^2`,
};

function pairs(cells: readonly string[], write: (a: string, b: string) => string): string[] {
  return cells.flatMap((a, i) => cells.slice(i + 1).map((b) => write(a, b)));
}
