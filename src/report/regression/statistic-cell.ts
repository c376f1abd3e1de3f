import { CellFault, type ResultCell, numberCell } from '../../cells/cell-fault';
import type { Statistic } from '../../statistics/regression/statistics';

/** A statistic as a cell: #N/A with the reason where a regression has none by its nature. */
export function statisticCell(statistic: Statistic, name: string): ResultCell {
  return typeof statistic === 'number'
    ? numberCell(statistic)
    : new CellFault('#N/A', {
        code: 'statisticUndefined',
        statistic: name,
        why: statistic.undefined,
      });
}
