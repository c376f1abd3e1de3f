import { contains, pointInterval } from '../../../../src/numerics/interval';
import { weightedRow } from '../../../../src/statistics/audit/coupling/weighted-row';
import { GOLDEN_COUPLING, goldenCouplingTable } from '../../../support/audit-goldens';
import { printedRow } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import { rowOf } from './rows';

const HALF = pointInterval(0.5);
const ONE = pointInterval(1);

describe('a row with all its levels and a T', () => {
  it('has T as printed, whatever C and D are', () => {
    const row = weightedRow(rowOf(['0.20', '0.80'], '0.10', '0.50', '0.99'), 'standard', HALF);
    expect(row?.index.lower).toBeCloseTo(0.495, 12);
    expect(row?.index.upper).toBeCloseTo(0.505, 12);
    expect(row?.levels.map(({ lower }) => Number(lower.toFixed(6)))).toEqual([0.195, 0.795]);
  });

  it('has D²/C where T is not printed, over all that their digits stand for', () => {
    const row = weightedRow(rowOf(['0.20', '0.80'], '0.80', '', '0.60'), 'standard', HALF);
    expect(row?.index.lower).toBeCloseTo(0.595 ** 2 / 0.805, 10);
    expect(row?.index.upper).toBeCloseTo(0.605 ** 2 / 0.795, 10);
  });

  it('has D/C where θ is 1', () => {
    const row = weightedRow(rowOf(['0.20', '0.80'], '0.80', '', '0.60'), 'standard', ONE);
    expect(row?.index.lower).toBeCloseTo(0.595 / 0.805, 10);
    expect(row?.index.upper).toBeCloseTo(0.605 / 0.795, 10);
  });

  it('takes C from the levels where it is not printed either, by the form', () => {
    // C of 0.2 and 0.8 is 0.8 in the standard form, 0.4 in the paper's: T = 0.36/0.8, 0.36/0.4.
    const row = rowOf(['0.200000', '0.800000'], '', '', '0.600000');
    const standard = weightedRow(row, 'standard', HALF)?.index;
    expect(standard && contains(standard, 0.45)).toBe(true);
    expect(standard && standard.upper - standard.lower).toBeLessThan(1e-4);
    const paper = weightedRow(row, 'paper', HALF)?.index;
    expect(paper && contains(paper, 0.9)).toBe(true);
    expect(paper && contains(paper, 0.45)).toBe(false);
  });

  it('takes a printed C rather than that of the levels', () => {
    const row = weightedRow(rowOf(['0.20', '0.80'], '0.40', '', '0.60'), 'standard', HALF);
    expect(row && contains(row.index, 0.9)).toBe(true);
  });

  it('is none where a level is not printed', () => {
    expect(weightedRow(rowOf(['0.20', ''], '0.80', '0.50', '0.60'), 'standard', HALF)).toBe(
      undefined,
    );
  });

  it('is none where neither T nor D is printed', () => {
    expect(weightedRow(rowOf(['0.20', '0.80'], '0.80', '', ''), 'standard', HALF)).toBeUndefined();
  });

  it('is none where C may be 0, which leaves T open', () => {
    expect(weightedRow(rowOf(['0.00', '0.80'], '0.00', '', '0.00'), 'standard', HALF)).toBe(
      undefined,
    );
    expect(weightedRow(rowOf(['0.00', '0.80'], '', '', '0.60'), 'standard', HALF)).toBeUndefined();
  });

  it.each(Object.entries(GOLDEN_COUPLING))(
    'has the T that the golden table prints: %s',
    (_, golden) => {
      const theta = { lower: Number(golden.theta) - 1e-12, upper: Number(golden.theta) + 1e-12 };
      const count = golden.weights.length;
      for (const without of [[count + 1], [count, count + 1]]) {
        const table = goldenCouplingTable(golden, without);
        golden.rows.forEach((cells, row) => {
          const index = weightedRow(printedRow(table, row), golden.form, theta)?.index;
          const printed = Number(cells[count + 1]);
          const half = 0.5 * 10 ** -golden.decimals;
          expect(index && index.lower <= printed + half && printed - half <= index.upper).toBe(
            true,
          );
        });
      }
    },
  );
});
