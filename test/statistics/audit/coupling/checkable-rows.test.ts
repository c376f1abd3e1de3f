import { checkableRows } from '../../../../src/statistics/audit/coupling/checkable-rows';
import type { PrintedCouplingTable } from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import { GOLDEN_COUPLING, goldenCouplingTable } from '../../../support/audit-goldens';

const PLAIN = GOLDEN_COUPLING['standard with equal weights'];

describe('the rows that a design is held against', () => {
  const longTable = (count: number): PrintedCouplingTable =>
    goldenCouplingTable({
      ...PLAIN,
      rows: Array.from({ length: count }, (_, row) => {
        const level = `0.${String(100 + row)}`;
        return [level, level, '1.000', level, level];
      }),
    });
  const firstLevels = (table: PrintedCouplingTable): (number | undefined)[] =>
    checkableRows(table).map(({ levels }) => levels[0]?.value);

  it('are those whose cells suffice for an identity', () => {
    const { rows } = PLAIN;
    const table = goldenCouplingTable(PLAIN, [3, 4]);
    const [system] = table.systems;
    const holed: PrintedCouplingTable = {
      ...table,
      systems: [
        { ...system, cells: system.cells.map((cell, row) => (row === 2 ? undefined : cell)) },
        table.systems[1],
      ],
    };
    expect(firstLevels(holed)).toEqual(rows.filter((_, row) => row !== 2).map(([u]) => Number(u)));
    expect(checkableRows(goldenCouplingTable(PLAIN, [2, 3, 4]))).toEqual([]);
  });

  it('are all of them, for one left out might be the one that tells', () => {
    expect(firstLevels(longTable(200))).toHaveLength(200);
  });
});
