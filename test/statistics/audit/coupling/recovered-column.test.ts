import { contains } from '../../../../src/numerics/interval';
import { allSteps } from '../../../../src/numerics/steps';
import { fitDesign, type FittedDesign } from '../../../../src/statistics/audit/coupling/fit-design';
import { checkableRows } from '../../../../src/statistics/audit/coupling/checkable-rows';
import type { PrintedCouplingTable } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import {
  type RecoveredColumn,
  recoverColumnSteps,
} from '../../../../src/statistics/audit/coupling/recovered-column';
import {
  GOLDEN_COUPLING,
  type GoldenCoupling,
  goldenCouplingTable,
} from '../../../support/audit-goldens';
import { designOf } from './rows';

const PLAIN = GOLDEN_COUPLING['standard with equal weights'];
const DESIGN = designOf('standard');

/** The table with another column in place of a system's, from some row on. */
function swapped(system: number, from = 0, golden: GoldenCoupling = PLAIN): GoldenCoupling {
  const rows = golden.rows.map((row, at) =>
    row.map((text, column) => (column === system && at >= from ? `1.${text.slice(2)}` : text)),
  );
  return { ...golden, rows };
}

const asHeaded = (table: PrintedCouplingTable): FittedDesign =>
  allSteps(fitDesign(checkableRows(table), DESIGN, 0));
const recover = (
  table: PrintedCouplingTable,
  headed = asHeaded(table),
): RecoveredColumn | undefined => allSteps(recoverColumnSteps(table, {}, headed));

describe('a column that is not what its heading says', () => {
  it.each([0, 1])('is found, and what stood there comes back: system %d', (system) => {
    const table = goldenCouplingTable(swapped(system));
    const found = recover(table);
    expect(found?.system).toBe(system);
    expect(found?.fitted.fitted[0].design.form).toBe('standard');
    expect(found?.printed).toBe(table.systems[system].cells);
    found?.values.forEach((value, row) => {
      // The true level, which the column no longer shows; T has four decimals.
      const level = Number(PLAIN.rows[row][system]);
      expect(
        value && contains({ lower: value.lower - 5e-5, upper: value.upper + 5e-5 }, level),
      ).toBe(true);
      expect(value && value.upper - value.lower).toBeLessThan(1e-3);
    });
    expect(found?.differing).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('is told with the rows in which it differs, and not those that hold', () => {
    const table = goldenCouplingTable(swapped(1, 3));
    expect(recover(table)?.differing).toEqual([3, 4, 5, 6, 7]);
  });

  it('has no value where the others do not give one, and that row does not differ', () => {
    const table = goldenCouplingTable(swapped(0));
    const without = (cells: readonly unknown[]): undefined[] =>
      cells.map((cell, row) => (row === 2 ? undefined : cell)) as undefined[];
    const holed: PrintedCouplingTable = {
      ...table,
      index: { name: 'T', cells: without(table.index?.cells ?? []) },
      coordination: { name: 'D', cells: without(table.coordination?.cells ?? []) },
    };
    const found = recover(holed);
    expect(found?.system).toBe(0);
    expect(found?.values[2]).toBeUndefined();
    expect(found?.values[3]).toBeDefined();
    expect(found?.differing).toEqual([0, 1, 3, 4, 5, 6, 7]);
  });
});

describe('no column is doubted', () => {
  it('where half of the rows or more hold with all of them', () => {
    expect(recover(goldenCouplingTable(PLAIN))).toBeUndefined();
    const half = goldenCouplingTable(swapped(1, 4));
    expect(asHeaded(half)).toMatchObject({ fitting: 4, checked: 8 });
    expect(recover(half)).toBeUndefined();
  });

  it('where fewer than four rows can be checked', () => {
    const few = (count: number): PrintedCouplingTable => {
      const golden = swapped(1);
      return goldenCouplingTable({ ...golden, rows: golden.rows.slice(0, count) });
    };
    expect(recover(few(3))).toBeUndefined();
    expect(recover(few(4))?.system).toBe(1);
  });

  it('where nothing holds without any of them either', () => {
    const scrambled = PLAIN.rows.map((row, at) => [
      ...row.slice(0, 2),
      `0.${at + 1}111`,
      `0.${9 - at}222`,
      `0.${(at * 5) % 7}999`,
    ]);
    expect(recover(goldenCouplingTable({ ...PLAIN, rows: scrambled }))).toBeUndefined();
  });

  it('that is not printed', () => {
    const none: FittedDesign = { design: DESIGN, fitting: 0, checked: 8, failing: [], weights: [] };
    // The rest holds without the first column, as it does anyhow; without the second no level is left.
    expect(recover(goldenCouplingTable(PLAIN, [0]), none)).toBeUndefined();
  });
});

describe('how far it has come', () => {
  it('is told in shares that never go back', () => {
    const table = goldenCouplingTable(swapped(1));
    const steps = recoverColumnSteps(table, {}, asHeaded(table));
    let last = 0;
    for (let next = steps.next(); next.done !== true; next = steps.next()) {
      expect(next.value).toBeGreaterThanOrEqual(last);
      expect(next.value).toBeLessThanOrEqual(1);
      last = next.value;
    }
    expect(last).toBeGreaterThanOrEqual(0.5);
  });
});
