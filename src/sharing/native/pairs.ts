import { FORM } from '../../functions/coupling/shared-parameters';
import { SHARE } from '../../functions/coupling/shared-parameters';
import { formExpression } from '../../report/study/form-formulas';
import { type CouplingFormName, couplingForm } from '../../statistics/coupling/coupling-degree';
import { CannotShare } from '../cannot-share';
import { type Grid, gridOfOne, isSingle } from '../grid';
import { DIVISION_BY_ZERO, type Limits, VALUE_ERROR, whereNumber } from '../guards';
import { type Translate, given, optionOf } from './translation';

export const FROM_ZERO: Limits = { minimum: 0 };
export const EXPONENT: Limits = { minimum: 0, aboveMinimum: true, maximum: 1 };

interface JudgedGrid {
  readonly grid: Grid;
  readonly limits: Limits;
}

/** Elements of several blocks judged one after the other, then an expression of all of them. */
function elementwise(
  judged: readonly JudgedGrid[],
  write: (...elements: string[]) => string,
): Grid {
  const { rows, columns } = commonShape(judged.map(({ grid }) => grid));
  return {
    rows,
    columns,
    element: (row, column) => {
      const elements = judged.map(({ grid }) =>
        isSingle(grid) ? grid.element(0, 0) : grid.element(row, column),
      );
      return judged.reduceRight(
        (then, { grid, limits }, place) => judgedElement(grid, elements[place], limits, then),
        write(...elements),
      );
    },
  };
}

/** A number that is written out is judged here and now. */
function judgedElement(grid: Grid, element: string, limits: Limits, then: string): string {
  const { constants } = grid;
  if (constants === undefined || !isSingle(grid)) return whereNumber(element, limits, then);
  const value = constants[0][0];
  if (typeof value !== 'number') return VALUE_ERROR;
  const { minimum = -Infinity, maximum = Infinity, aboveMinimum = false } = limits;
  const isInside = (aboveMinimum ? value > minimum : value >= minimum) && value <= maximum;
  return isInside ? then : VALUE_ERROR;
}

/** @throws CannotShare givesAnError where shapes differ */
export function commonShape(grids: readonly Grid[]): Pick<Grid, 'rows' | 'columns'> {
  const widest = grids.find((grid) => !isSingle(grid)) ?? grids[0];
  const differs = grids.some(
    (grid) => !isSingle(grid) && (grid.rows !== widest.rows || grid.columns !== widest.columns),
  );
  if (differs) throw new CannotShare('givesAnError');
  return widest;
}

const half = (): Grid => ({ ...gridOfOne('0.5'), constants: [[0.5]] });

export function levelLimits(largestInput: number | undefined): Limits {
  return largestInput === undefined ? FROM_ZERO : { minimum: 0, maximum: largestInput };
}

export const COUPLING: Translate = ([first, second, formGrid]) => {
  const form = optionOf(formGrid, FORM, 'form');
  const limits = levelLimits(couplingForm(form).largestInput);
  return elementwise(
    [
      { grid: given(first), limits },
      { grid: given(second), limits },
    ],
    (k, d) => formExpression(form, [k, d], `${k},${d}`),
  );
};

export const CCD: Translate = ([first, second, alpha, beta, theta, formGrid]) => {
  const form = optionOf(formGrid, FORM, 'form');
  const limits = levelLimits(couplingForm(form).largestInput);
  return elementwise(
    [
      { grid: given(first), limits },
      { grid: given(second), limits },
      { grid: alpha ?? half(), limits: SHARE },
      { grid: beta ?? half(), limits: SHARE },
      { grid: theta ?? half(), limits: EXPONENT },
    ],
    (k, d, a, b, t) => powerOf(`${degreeFactor(form, k, d)}*(${indexExpression(k, d, a, b)})`, t),
  );
};

function degreeFactor(form: CouplingFormName, k: string, d: string): string {
  return `(${formExpression(form, [k, d], `${k},${d}`)})`;
}

export const indexExpression = (k: string, d: string, a: string, b: string): string =>
  `${a}*${k}+${b}*${d}`;

/** (C·T)^θ; the usual θ is a square root. */
export function powerOf(product: string, theta: string): string {
  return theta === '0.5' ? `SQRT(${product})` : `(${product})^${theta}`;
}

export const CCD_INDEX: Translate = ([first, second, alpha, beta]) =>
  elementwise(
    [
      { grid: given(first), limits: FROM_ZERO },
      { grid: given(second), limits: FROM_ZERO },
      { grid: alpha ?? half(), limits: SHARE },
      { grid: beta ?? half(), limits: SHARE },
    ],
    indexExpression,
  );

export const CCD_RELATIVE: Translate = ([first, second]) =>
  elementwise(
    [
      { grid: given(first), limits: FROM_ZERO },
      { grid: given(second), limits: FROM_ZERO },
    ],
    (u, v) => `IF(${v}=0,${DIVISION_BY_ZERO},${u}/${v})`,
  );
