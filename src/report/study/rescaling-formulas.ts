import type { Direction } from '../../statistics/indicators/rescale';
import type { ColumnStatistic } from '../../statistics/coupling/study/column-statistic';
import type { StudyRescaling } from '../../statistics/coupling/study/study-design';

/** The column's cells, and where a group's rows are told by their number beside them. */
export interface StatisticArguments {
  readonly values: string;
  /** Left out where all rows are one group. */
  readonly group?: { readonly numbers: string; readonly number: string };
  /** The cell with the group's mean, for the deviation. */
  readonly mean?: string;
}

/** A statistic of a column, or of one group's rows in it, as a native formula. */
export function statisticFormula(statistic: ColumnStatistic, given: StatisticArguments): string {
  const { values, group, mean = '' } = given;
  if (group === undefined) return PLAIN[statistic](values);
  const { numbers, number } = group;
  switch (statistic) {
    case 'minimum':
      return `MINIFS(${values},${numbers},${number})`;
    case 'maximum':
      return `MAXIFS(${values},${numbers},${number})`;
    case 'mean':
      return `AVERAGEIFS(${values},${numbers},${number})`;
    case 'sum':
      return `SUMIFS(${values},${numbers},${number})`;
    case 'norm':
      return `SQRT(SUMPRODUCT((${numbers}=${number})*${values}^2))`;
    case 'deviation':
      return `SQRT(SUMPRODUCT((${numbers}=${number})*(${values}-${mean})^2)/(COUNTIF(${numbers},${number})-1))`;
  }
}

const PLAIN: Readonly<Record<ColumnStatistic, (values: string) => string>> = {
  minimum: (values) => `MIN(${values})`,
  maximum: (values) => `MAX(${values})`,
  mean: (values) => `AVERAGE(${values})`,
  deviation: (values) => `STDEV.S(${values})`,
  sum: (values) => `SUM(${values})`,
  norm: (values) => `SQRT(SUMPRODUCT(${values}^2))`,
};

export interface RescalingArguments {
  readonly method: StudyRescaling;
  readonly direction: Direction;
  readonly low: number;
  readonly high: number;
  readonly value: string;
  /** The cells with the statistics that the method needs, in the order of STATISTICS_OF. */
  readonly statistics: readonly string[];
}

/** One value made dimensionless (statistics/indicators/rescale) as a native formula. */
export function rescalingFormula(given: RescalingArguments): string {
  const { method, direction, low, high, value, statistics } = given;
  const [first, second] = statistics;
  switch (method) {
    case 'none':
      return value;
    case 'minmax': {
      const above = direction === 1 ? `${value}-${first}` : `${second}-${value}`;
      const share = `(${above})/(${second}-${first})`;
      return low === 0 && high === 1 ? share : `${low}+(${high}-${low})*${share}`;
    }
    case 'zscore':
      return direction === 1 ? `(${value}-${first})/${second}` : `(${first}-${value})/${second}`;
    case 'abszscore':
      return `ABS(${value}-${first})/${second}`;
    case 'max':
    case 'sum':
    case 'norm':
      return `${value}/${first}`;
  }
}
