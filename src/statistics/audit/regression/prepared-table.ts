import { type Interval, intersection } from '../../../numerics/interval';
import { boundsAt, within } from './bounds';
import { ratioOf } from './coefficient-ratio';
import { haveOtherSigns, seemsWithoutSigns } from './ratio-signs';
import {
  AUDITED_STATISTICS,
  type AuditedStatistic,
  type CellPlace,
  type PrintedRegression,
  ROW_COLUMNS,
  type RowColumn,
  printedAt,
  rowPlace,
  statisticPlace,
} from './printed-regression';
import { type Reading, readingsOf } from './reading';
import { type DegreesRange, degreesFor, tailOf } from './student-tail';

/** What a line of the coefficient table says of its t. */
export interface PreparedRow {
  readonly cells: Readonly<Partial<Record<RowColumn, Interval>>>;
  /** b/se(b). */
  readonly ratio: Interval | undefined;
  /**
   * Every t that agrees with what is printed of it: one interval, or two that do not meet. Where b alone
   * speaks against the sign of t, the other one is t with the sign of b, so that p has the same |t|.
   */
  readonly tStatistics: readonly Interval[];
}

/** A table made ready to be held against one number of observations after another. */
export interface PreparedTable {
  readonly printed: PrintedRegression;
  readonly readings: readonly Reading[];
  readonly rows: readonly PreparedRow[];
  /** What lies within its bounds; n and df only where they are whole. */
  readonly statistics: Readonly<Partial<Record<AuditedStatistic, Interval>>>;
  /** Numbers that no regression has. */
  readonly outOfBounds: readonly CellPlace[];
  /** t seems to be printed as |t|, or in parentheses that were taken for a minus. */
  readonly hasUnsignedRatios: boolean;
  readonly printedCount: number | undefined;
  readonly printedDegrees: number | undefined;
}

export function prepare(printed: PrintedRegression): PreparedTable {
  const readings = readingsOf(printed);
  // Without a constant, and by instruments, R² may fall below 0.
  const mayLackConstant =
    readings.some(({ isCentred }) => !isCentred) || printed.circumstances?.hasOtherMethod === true;
  const outOfBounds: CellPlace[] = [];
  const usable = (place: CellPlace): Interval | undefined => {
    const cell = printedAt(printed, place);
    if (cell === undefined) return undefined;
    const kept = within(cell.interval, boundsAt(place, mayLackConstant));
    if (kept === undefined) outOfBounds.push(place);
    return kept;
  };
  const hasUnsignedRatios = printed.hasDoubtfulSigns === true || seemsWithoutSigns(printed.rows);
  const rows = printed.rows.map(({ standardError }, row) =>
    preparedRow(
      (column) => usable(rowPlace(row, column)),
      standardError === undefined && !hasUnsignedRatios,
    ),
  );
  const statistics = Object.fromEntries(
    AUDITED_STATISTICS.flatMap((name) => {
      const interval = usable(statisticPlace(name));
      return interval === undefined ? [] : [[name, interval]];
    }),
  ) as PreparedTable['statistics'];
  const wholeOf = (name: 'n' | 'df'): number | undefined => {
    const value = printed.statistics[name]?.value;
    return statistics[name] !== undefined && Number.isInteger(value) ? value : undefined;
  };
  return {
    printed,
    readings,
    rows,
    statistics,
    outOfBounds,
    hasUnsignedRatios,
    printedCount: wholeOf('n'),
    printedDegrees: wholeOf('df'),
  };
}

function preparedRow(
  usable: (column: RowColumn) => Interval | undefined,
  isHeldBySign: boolean,
): PreparedRow {
  const cells: Partial<Record<RowColumn, Interval>> = {};
  for (const column of ROW_COLUMNS) {
    const interval = usable(column);
    if (interval !== undefined) cells[column] = interval;
  }
  const { coefficient, standardError, tStatistic } = cells;
  const ratio =
    coefficient === undefined || standardError === undefined
      ? undefined
      : ratioOf(coefficient, standardError);
  const isOtherSign = isHeldBySign && haveOtherSigns(coefficient, tStatistic);
  const bySign = isOtherSign && tStatistic ? negated(tStatistic) : undefined;
  return { cells, ratio, tStatistics: statisticsOf(ratio ?? bySign, tStatistic) };
}

function negated({ lower, upper }: Interval): Interval {
  return { lower: -upper, upper: -lower };
}

function statisticsOf(ratio: Interval | undefined, printed: Interval | undefined): Interval[] {
  if (ratio === undefined || printed === undefined) {
    return [ratio, printed].filter((interval) => interval !== undefined);
  }
  const shared = intersection(ratio, printed);
  return shared === undefined ? [ratio, printed] : [shared];
}

/** Whether p belongs to any t of the row with so many degrees of freedom. */
export function tailAgrees({ cells, tStatistics }: PreparedRow, degrees: number): boolean {
  const { probability } = cells;
  if (probability === undefined || tStatistics.length === 0) return true;
  return tStatistics.some((t) => intersection(tailOf(t, degrees), probability) !== undefined);
}

/** The degrees of freedom at which p belongs to t, or undefined where the row has not both. */
export function degreesOfRow({ cells, tStatistics }: PreparedRow): DegreesRange[] | undefined {
  const { probability } = cells;
  if (probability === undefined || tStatistics.length === 0) return undefined;
  return tStatistics.map((t) => degreesFor(t, probability)).filter((range) => range !== undefined);
}
