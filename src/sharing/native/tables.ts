import { type Block, errorCodeOf, isBlank } from '../../cells/cell-value';
import { CannotShare } from '../cannot-share';
import { type Area, type Grid, wholeOf } from '../grid';
import { type Limits, whereAllNumbers } from '../guards';
import { given } from './translation';

/** @throws CannotShare tableNotRange where a table is computed within the formula or written out */
export function tableOf(grid: Grid | undefined): Area {
  const { area } = given(grid);
  if (area === undefined) throw new CannotShare('tableNotRange');
  return area;
}

/**
 * Of several faults in a table Yoke tells of the first; native formulas prefer errors to texts and
 * blanks.
 * @throws CannotShare mixedFaults where that would show
 */
export function checkFaults({ values }: Area, rule: 'mayMiss' | 'whole'): void {
  if (values === undefined) return;
  const kinds = new Set<string>();
  for (const cell of values.flat()) {
    const error = errorCodeOf(cell);
    if (error !== undefined) {
      kinds.add(error);
    } else if (isBlank(cell)) {
      // A blank cell is no fault where values may be missing.
      if (rule === 'whole') kinds.add('#VALUE!');
    } else if (typeof cell !== 'number') {
      kinds.add('#VALUE!');
    }
  }
  if (rule === 'mayMiss' && kinds.has('#N/A')) {
    kinds.delete('#N/A');
    if ([...kinds].some((kind) => kind !== '#VALUE!')) throw new CannotShare('mixedFaults');
  }
  if (kinds.size > 1) throw new CannotShare('mixedFaults');
}

export function holdsNotAvailable({ values = [] }: Area): boolean {
  return values.some((row) => row.some((cell) => errorCodeOf(cell) === '#N/A'));
}

/** The elements of a row or a column of so many. @throws CannotShare givesAnError */
export function vectorOf(grid: Grid, count: number): (index: number) => string {
  const { rows, columns, element } = grid;
  if (rows * columns !== count || (rows !== 1 && columns !== 1)) {
    throw new CannotShare('givesAnError');
  }
  return (index) => (rows === 1 ? element(0, index) : element(index, 0));
}

/** Weights of the columns of a table. */
export interface Weights {
  readonly at: (column: number) => string;
  /** Σwx. */
  readonly sumOf: (terms: readonly string[]) => string;
  readonly guarded: (then: string) => string;
}

/** Weights as they are given, equal ones when left out. */
export function weightsOf(grid: Grid | undefined, count: number, limits: Limits): Weights {
  if (grid === undefined) {
    return {
      at: () => `1/${count}`,
      sumOf: (terms) => `(${terms.join('+')})/${count}`,
      guarded: (then) => then,
    };
  }
  const at = vectorOf(grid, count);
  const { area, constants } = grid;
  if (constants !== undefined) checkConstants(constants, limits);
  if (area !== undefined) checkFaults(area, 'whole');
  return {
    at,
    sumOf: (terms) => terms.map((term, column) => `${at(column)}*${term}`).join('+'),
    guarded: (then) =>
      area === undefined ? then : whereAllNumbers(wholeOf(area), count, limits, then),
  };
}

function checkConstants(constants: Block, { minimum, maximum }: Limits): void {
  const isWrong = constants
    .flat()
    .some(
      (value) =>
        typeof value !== 'number' ||
        value < (minimum ?? -Infinity) ||
        value > (maximum ?? Infinity),
    );
  if (isWrong) throw new CannotShare('givesAnError');
}
