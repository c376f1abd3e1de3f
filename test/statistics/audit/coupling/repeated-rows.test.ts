import { repeatedRows } from '../../../../src/statistics/audit/coupling/repeated-rows';
import { seriesOf } from '../../../support/printed-tables';

const tableOf = (first: string[], second: string[]) => ({
  labels: first.map((_, row) => String(row + 1)),
  systems: [seriesOf('U1', first), seriesOf('U2', second)],
});

describe('rows that agree in every printed digit', () => {
  it('are named in pairs', () => {
    const table = tableOf(['0.4321', '0.5567', '0.4321'], ['0.6123', '0.5001', '0.6123']);
    expect(repeatedRows(table)).toEqual([[0, 2]]);
  });

  it('are none where they differ in one digit', () => {
    const table = tableOf(['0.4321', '0.4321'], ['0.6123', '0.6124']);
    expect(repeatedRows(table)).toEqual([]);
  });

  it('are left to chance where they have few digits', () => {
    expect(repeatedRows(tableOf(['0.43', '0.43'], ['0.61', '0.61']))).toEqual([]);
  });
});
