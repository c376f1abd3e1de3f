import { type Interval, absolute, middle } from '../../../../numerics/interval';
import type { RegressionAudit } from '../regression-audit';
import { shareAgreement } from '../contradictions';
import { prepare } from '../prepared-table';
import { isConstantName } from '../reading';

/** What a search holds every specification against before it looks closer. */
export interface SearchTargets {
  /** Whether regressions with a constant are tried, without one, or both. */
  readonly constants: readonly boolean[];
  readonly slopeCount: number;
  /** 1 − R² as printed; undefined where nothing speaks of it. */
  readonly share: Interval | undefined;
  /** |t| of the slopes, ascending; empty unless all are printed. */
  readonly tStatistics: readonly Interval[];
  /** Whether a number of observations may be the table's. */
  readonly allowsCount: (count: number) => boolean;
}

/** Ranges wider than this leave too much open to choose windows by. */
const WIDEST_RANGE = 50;

export function targetsOf({ printed, assumed, sampleSize }: RegressionAudit): SearchTargets {
  const table = prepare(printed);
  const slopes = table.rows.filter((_, row) => !isConstantName(printed.rows[row].name));
  const tStatistics = slopes.flatMap(({ cells, ratio }) => {
    const found = cells.tStatistic ?? ratio;
    return found === undefined ? [] : [absolute(found)];
  });
  const width = sampleSize.fitting.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const isOpen = width === 0 || width > WIDEST_RANGE;
  return {
    // A table that prints no constant may have one.
    constants: slopes.length < printed.rows.length ? [true] : [true, false],
    slopeCount: slopes.length,
    share: assumed && shareAgreement(table, { ...assumed, form: 'perObservation' }).common,
    tStatistics:
      tStatistics.length === slopes.length ? tStatistics.sort((a, b) => middle(a) - middle(b)) : [],
    allowsCount: (count) =>
      isOpen
        ? true
        : count === sampleSize.printed ||
          sampleSize.fitting.some(({ from, to }) => from <= count && count <= to),
  };
}
