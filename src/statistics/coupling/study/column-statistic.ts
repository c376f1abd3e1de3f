import type { StudyRescaling } from './study-design';

/** A statistic of a column that its rescaling needs. */
export type ColumnStatistic = 'minimum' | 'maximum' | 'mean' | 'deviation' | 'sum' | 'norm';

/** The statistics that each method needs, in the order in which they are shown. */
export const STATISTICS_OF: Readonly<Record<StudyRescaling, readonly ColumnStatistic[]>> = {
  none: [],
  minmax: ['minimum', 'maximum'],
  zscore: ['mean', 'deviation'],
  abszscore: ['mean', 'deviation'],
  max: ['maximum'],
  sum: ['sum'],
  norm: ['norm'],
};
