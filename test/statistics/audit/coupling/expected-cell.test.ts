import fc from 'fast-check';
import { contains } from '../../../../src/numerics/interval';
import { expectedCell } from '../../../../src/statistics/audit/coupling/expected-cell';
import { designOf, madeRow, rowOf } from './rows';

describe('what the other cells of a row leave for one', () => {
  it('holds the number that the row was made with', () => {
    fc.assert(
      fc.property(madeRow, ({ row, design, levels, degree, index, coordination }) => {
        const holds = (cell: Parameters<typeof expectedCell>[2], value: number): void => {
          const range = expectedCell(row, design, cell);
          if (range !== undefined) expect(contains(range, value)).toBe(true);
        };
        holds('degree', degree);
        holds('index', index);
        holds('coordination', coordination);
        holds(0, levels[0]);
        holds(1, levels[1]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the level that T leaves', () => {
    const range = expectedCell(rowOf(['0.40', '0.70'], '', '0.50', ''), designOf('standard'), 1);
    expect(range?.lower).toBeCloseTo(0.585, 10);
    expect(range?.upper).toBeCloseTo(0.615, 10);
  });

  it('is C of D and T where no level is printed', () => {
    const range = expectedCell(rowOf(['', ''], '', '0.50', '0.60'), designOf('paper'), 'degree');
    expect(range && contains(range, 0.72)).toBe(true);
  });

  it('is nothing where the others do not give it', () => {
    expect(
      expectedCell(rowOf(['0.40', ''], '', '', ''), designOf('paper'), 'degree'),
    ).toBeUndefined();
  });
});
