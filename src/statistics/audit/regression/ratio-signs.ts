import type { Interval } from '../../../numerics/interval';
import type { AuditReason } from './audited-cell';
import type { PreparedTable } from './prepared-table';
import { type CellPlace, type PrintedRow, rowPlace } from './printed-regression';

/** Whether b and t lie on different sides of 0 for certain: no positive standard error leads there. */
export function haveOtherSigns(
  coefficient: Interval | undefined,
  tStatistic: Interval | undefined,
): boolean {
  if (coefficient === undefined || tStatistic === undefined) return false;
  return (
    (coefficient.upper < 0 && tStatistic.lower > 0) ||
    (coefficient.lower > 0 && tStatistic.upper < 0)
  );
}

/** Whether a table seems to print |t|: never a minus, though coefficients beside t have one. */
export function seemsWithoutSigns(rows: readonly PrintedRow[]): boolean {
  const beside = rows.filter(({ tStatistic }) => tStatistic !== undefined);
  return (
    beside.every(({ tStatistic }) => (tStatistic?.value ?? 0) >= 0) &&
    beside.some(({ coefficient }) => (coefficient?.interval.upper ?? 0) < 0)
  );
}

/**
 * What the sign of b says of t where no standard error is printed, whatever n is: that it differs, or
 * that t has none. Undefined where nothing is the matter.
 */
export function signReason(
  { rows, printed, hasUnsignedRatios }: PreparedTable,
  place: CellPlace,
): Extract<AuditReason, { code: 'signDiffers' | 'signsNotPrinted' }> | undefined {
  if (place.kind !== 'row' || place.column !== 'tStatistic') return undefined;
  if (printed.rows[place.row].standardError !== undefined) return undefined;
  const { coefficient, tStatistic } = rows[place.row].cells;
  if (!haveOtherSigns(coefficient, tStatistic)) return undefined;
  const against = [rowPlace(place.row, 'coefficient')];
  return { code: hasUnsignedRatios ? 'signsNotPrinted' : 'signDiffers', against };
}
