import {
  cellOfRow,
  printedCells,
  printedRow,
  withoutCell,
  withoutSystem,
} from '../../../../src/statistics/audit/coupling/printed-coupling-table';
import { seriesOf } from '../../../support/printed-tables';
import { rowOf } from './rows';

describe('a row of a printed coupling table', () => {
  const row = rowOf(['0.40', ''], '', '0.50', '0.60');

  it('knows which of its cells are printed', () => {
    expect(printedCells(row)).toEqual([0, 'index', 'coordination']);
    expect(cellOfRow(row, 'degree')).toBeUndefined();
  });

  it('can be looked at without one of them', () => {
    expect(printedCells(withoutCell(row, 0))).toEqual(['index', 'coordination']);
    expect(printedCells(withoutCell(row, 'index'))).toEqual([0, 'coordination']);
  });

  it('comes from the columns of the table, whole or without a system', () => {
    const table = {
      labels: ['1'],
      systems: [seriesOf('U1', ['0.4']), seriesOf('U2', ['0.5'])],
      degree: seriesOf('C', ['0.49']),
    };
    expect(printedCells(printedRow(table, 0))).toEqual([0, 1, 'degree']);
    expect(printedCells(printedRow(withoutSystem(table, 1), 0))).toEqual([0, 'degree']);
  });
});
