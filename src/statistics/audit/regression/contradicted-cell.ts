import { type Interval, overlap } from '../../../numerics/interval';
import {
  type Setting,
  deviationAgrees,
  jointTailAgrees,
  shareAgreement,
  squaresAgreement,
} from './contradictions';
import type { PreparedRow, PreparedTable } from './prepared-table';
import type { CellPlace, RowColumn } from './printed-regression';
import { RESIDUAL_STATISTICS } from './residual-squares';
import { tailDegreesOf } from './reading';
import { MOST_DEGREES, tailOf } from './student-tail';
import { SHARE_STATISTICS } from './unexplained-share';

/** Whether this number is the one to blame under the setting. */
export function contradicts(table: PreparedTable, place: CellPlace, setting: Setting): boolean {
  const { statistics } = table;
  if (place.kind === 'row') return rowContradicts(table.rows[place.row], place.column, setting);
  const share = shareAgreement(table, setting);
  const squares = squaresAgreement(table, setting);
  switch (place.name) {
    case 'df':
      return table.printedDegrees !== setting.count - setting.reading.coefficientCount;
    case 'probf':
      return !jointTailAgrees(table, share.common, setting);
    case 'sddep':
      return !deviationAgrees(table, share.common, squares.common, setting);
    default: {
      const shareAt = (SHARE_STATISTICS as readonly string[]).indexOf(place.name);
      if (shareAt >= 0) return statistics[place.name] !== undefined && !share.isKept[shareAt];
      const squaresAt = (RESIDUAL_STATISTICS as readonly string[]).indexOf(place.name);
      return squaresAt >= 0 && statistics[place.name] !== undefined && !squares.isKept[squaresAt];
    }
  }
}

/** Where t is not b/se, p tells which of them is off; without its help it is t. */
export function rowContradicts(row: PreparedRow, column: RowColumn, setting: Setting): boolean {
  const degrees = Math.min(tailDegreesOf(setting.reading, setting.count), MOST_DEGREES);
  const { tStatistics, cells } = row;
  const agrees = (t: Interval): boolean =>
    cells.probability === undefined || overlap(tailOf(t, degrees), cells.probability);
  if (column === 'probability') return tStatistics.length > 0 && !tStatistics.some(agrees);
  if (tStatistics.length < 2) return false;
  const [ratio, printed] = tStatistics;
  const isRatioOff = cells.probability !== undefined && agrees(printed) && !agrees(ratio);
  return column === 'tStatistic' ? !isRatioOff : isRatioOff;
}
