import { type Interval, intersection } from '../../../numerics/interval';
import type { AuditedStatistic, CellPlace, RowColumn } from './printed-regression';

/** Between what a number can lie at all. */
export interface ValueBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

const NOT_NEGATIVE: ValueBounds = { minimum: 0 };
const SHARE: ValueBounds = { minimum: 0, maximum: 1 };

const OF_COLUMNS: Readonly<Record<RowColumn, ValueBounds>> = {
  coefficient: {},
  standardError: NOT_NEGATIVE,
  tStatistic: {},
  probability: SHARE,
};

const OF_STATISTICS: Readonly<Record<AuditedStatistic, ValueBounds>> = {
  n: { minimum: 1 },
  df: { minimum: 1 },
  r2: SHARE,
  adjr2: { maximum: 1 },
  f: NOT_NEGATIVE,
  probf: SHARE,
  ser: NOT_NEGATIVE,
  ssr: NOT_NEGATIVE,
  loglik: {},
  meandep: {},
  sddep: NOT_NEGATIVE,
  aic: {},
  sc: {},
  hq: {},
  dw: { minimum: 0, maximum: 4 },
};

/**
 * The bounds of what stands at a place.
 * @param mayLackConstant without a constant R² about the mean may fall below 0
 */
export function boundsAt(place: CellPlace, mayLackConstant: boolean): ValueBounds {
  if (place.kind === 'row') return OF_COLUMNS[place.column];
  return place.name === 'r2' && mayLackConstant ? { maximum: 1 } : OF_STATISTICS[place.name];
}

/** What of an interval lies within the bounds; undefined where nothing does. */
export function within(interval: Interval, bounds: ValueBounds): Interval | undefined {
  const { minimum = -Infinity, maximum = Infinity } = bounds;
  return intersection(interval, { lower: minimum, upper: maximum });
}
