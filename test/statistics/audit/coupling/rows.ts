import fc from 'fast-check';
import { readPrinted } from '../../../../src/cells/printed/read-printed';
import { decimalInterval, pointInterval } from '../../../../src/numerics/interval';
import type { AssumedDesign } from '../../../../src/statistics/audit/coupling/assumed-design';
import type { PrintedRow } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import type { PrintedValue } from '../../../../src/statistics/audit/printed-value';
import {
  COUPLING_FORM_NAMES,
  couplingForm,
  type CouplingFormName,
} from '../../../../src/statistics/coupling/coupling-degree';

export function printedValue(text: string): PrintedValue {
  const number = readPrinted(text);
  if (number === undefined) throw new Error(`${text} is no printed number`);
  return number;
}

/** A row of two systems by its texts; a blank text is a cell that is not printed. */
export function rowOf(levels: readonly string[], c: string, t: string, d: string): PrintedRow {
  const value = (text: string): PrintedValue | undefined =>
    text === '' ? undefined : printedValue(text);
  return {
    levels: levels.map(value),
    degree: value(c),
    index: value(t),
    coordination: value(d),
  };
}

export function designOf(form: CouplingFormName, alpha = 0.5, theta = 0.5): AssumedDesign {
  return {
    form,
    weights: [decimalInterval(alpha), decimalInterval(Number((1 - alpha).toFixed(6)))],
    theta: pointInterval(theta),
  };
}

export interface MadeRow {
  readonly levels: readonly [number, number];
  readonly degree: number;
  readonly index: number;
  readonly coordination: number;
  readonly row: PrintedRow;
  readonly design: AssumedDesign;
}

/** Rows of two systems that are computed from unrounded levels, each number then rounded for print. */
export const madeRow = fc
  .record({
    form: fc.constantFrom(...COUPLING_FORM_NAMES),
    first: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    second: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    alpha: fc.constantFrom(0.5, 0.4, 0.25),
    decimals: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ form, first, second, alpha, decimals }): MadeRow => {
    const degree = couplingForm(form).degree(first, second);
    const index = alpha * first + (1 - alpha) * second;
    const coordination = Math.sqrt(degree * index);
    const shown = (value: number): string => value.toFixed(decimals);
    return {
      levels: [first, second],
      degree,
      index,
      coordination,
      row: rowOf([first, second].map(shown), shown(degree), shown(index), shown(coordination)),
      design: designOf(form, alpha),
    };
  });
