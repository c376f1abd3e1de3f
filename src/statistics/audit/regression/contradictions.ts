import { type Interval, overlap } from '../../../numerics/interval';
import { type Agreement, agreementOf } from './agreement';
import type { PreparedTable } from './prepared-table';
import type { AuditedStatistic } from './printed-regression';
import { type Reading, isLeftOut, tailDegreesOf } from './reading';
import {
  type CriterionForm,
  RESIDUAL_STATISTICS,
  squaresFrom,
  squaresFromDeviation,
} from './residual-squares';
import { SHARE_STATISTICS, jointTailOf, shareFrom } from './unexplained-share';
import { waldAgrees } from './wald-f';

/** What a table is held against: a number of observations, a way to read it, a form of its criteria. */
export interface Setting {
  readonly count: number;
  readonly reading: Reading;
  readonly form: CriterionForm;
}

/** What the statistics say of 1 − R². */
export function shareAgreement({ statistics }: PreparedTable, setting: Setting): Agreement {
  return agreementOf(
    SHARE_STATISTICS.map((name) => {
      const printed = heldOf(statistics, setting.reading, name);
      return printed && shareFrom(name, printed, setting.count, setting.reading);
    }),
  );
}

/** A statistic as printed; undefined where it is held against nothing. */
function heldOf(
  statistics: PreparedTable['statistics'],
  reading: Reading,
  name: AuditedStatistic,
): Interval | undefined {
  return isLeftOut(reading, name) ? undefined : statistics[name];
}

/** What the statistics say of e′e. */
export function squaresAgreement({ statistics }: PreparedTable, setting: Setting): Agreement {
  return agreementOf(
    RESIDUAL_STATISTICS.map((name) => {
      const printed = heldOf(statistics, setting.reading, name);
      return printed && squaresFrom(name, printed, setting);
    }),
  );
}

/** Whether P(F > f) may belong to 1 − R², or, with F, to an F that R² does not give. */
export function jointTailAgrees(
  table: PreparedTable,
  share: Interval | undefined,
  setting: Setting,
): boolean {
  const { count, reading } = setting;
  if (reading.slopeCount === 0) return true;
  if (isLeftOut(reading, 'probf')) return waldAgrees(table, setting);
  const { probf } = table.statistics;
  if (probf === undefined) return true;
  return share === undefined || overlap(jointTailOf(share, count, reading), probf);
}

/** Whether s_y² (n − 1)(1 − R²) may be e′e. */
export function deviationAgrees(
  { statistics }: PreparedTable,
  share: Interval | undefined,
  squares: Interval | undefined,
  { count, reading }: Setting,
): boolean {
  const { sddep } = statistics;
  if (sddep === undefined || share === undefined || squares === undefined) return true;
  return !reading.isCentred || overlap(squaresFromDeviation(share, sddep, count), squares);
}

/**
 * How many printed numbers a setting contradicts, those out of bounds aside. Given n and k, t is one
 * unknown a row, and of the statistics 1 − R² and e′e are the only ones: whether the printed digits
 * can all be right together comes down to intervals of these, exactly.
 *
 * @param rowsAgree whether p belongs to t in a row, for so many degrees of freedom
 * @param most past it the count need not be complete
 */
export function contradictedBy(
  table: PreparedTable,
  setting: Setting,
  rowsAgree: (row: number, degrees: number) => boolean,
  most: number,
): number {
  const { count, reading } = setting;
  const degrees = count - reading.coefficientCount;
  let contradicted = 0;
  if (table.printedCount !== undefined && table.printedCount !== count) contradicted++;
  const isOpen = isLeftOut(reading, 'df');
  if (!isOpen && table.printedDegrees !== undefined && table.printedDegrees !== degrees) {
    contradicted++;
  }
  const tailDegrees = tailDegreesOf(reading, count);
  table.rows.forEach((row, at) => {
    if (row.tStatistics.length > 1) contradicted++;
    if (!rowsAgree(at, tailDegrees)) contradicted++;
  });
  const share = shareAgreement(table, setting);
  const squares = squaresAgreement(table, setting);
  contradicted += droppedFrom(table, share, SHARE_STATISTICS, reading);
  contradicted += droppedFrom(table, squares, RESIDUAL_STATISTICS, reading);
  if (!deviationAgrees(table, share.common, squares.common, setting)) contradicted++;
  if (contradicted <= most && !jointTailAgrees(table, share.common, setting)) contradicted++;
  return contradicted;
}

function droppedFrom(
  { statistics }: PreparedTable,
  { isKept }: Agreement,
  names: readonly AuditedStatistic[],
  reading: Reading,
): number {
  return names.filter((name, at) => heldOf(statistics, reading, name) !== undefined && !isKept[at])
    .length;
}
