import { InputError } from '../../../../errors/input-error';
import { runRegression } from '../../../regression/run-regression';
import type { Coefficient } from '../../../regression/regression';
import { STATISTICS } from '../../../regression/statistics';
import type { SeriesTable } from '../../../regression/series-table';
import type { AuditedStatistic } from '../printed-regression';
import { type SearchData, type Specification, usedSeries } from './specification';
import { levelOf, transformed } from './transformation';

/** A specification's own numbers: the constant first if it has one, then its terms in their order. */
export interface Refit {
  readonly coefficients: readonly Coefficient[];
  readonly hasConstant: boolean;
  readonly statistics: Readonly<Record<AuditedStatistic, number>>;
}

/** Runs a specification; undefined where it cannot be estimated. */
export function refit(data: SearchData, specification: Specification): Refit | undefined {
  const used = usedSeries(specification);
  const { dependent, terms, hasConstant, window, transformations } = specification;
  const levels = used.filter((series) =>
    terms.some((term) => term.series === series && term.isLevel === true),
  );
  const columns = [
    ...used.map((series) =>
      transformed(data.series[series].values, window, transformations[series]),
    ),
    ...levels.map((series) =>
      transformed(data.series[series].values, window, levelOf(transformations[series])),
    ),
  ];
  const nameOf = (series: number, isLevel = false): string =>
    `${isLevel ? 'L' : 'X'}${used.indexOf(series) + 1}`;
  const equation = [
    nameOf(dependent),
    ...(hasConstant ? ['C'] : []),
    ...terms.map(({ series, lag, isLevel }) =>
      lag === 0 ? nameOf(series) : `${nameOf(series, isLevel)}(-${lag})`,
    ),
  ].join(' ');
  const table: SeriesTable = {
    names: [
      ...used.map((series) => nameOf(series)),
      ...levels.map((series) => nameOf(series, true)),
    ],
    observationCount: window.last - window.first + 1,
    series: (column) => columns[column],
    labels: (column) => [...columns[column]],
  };
  try {
    const regression = runRegression(table, { equation });
    const numberOf = (name: AuditedStatistic): number => {
      const value = STATISTICS[name](regression);
      return typeof value === 'number' ? value : NaN;
    };
    return {
      coefficients: regression.coefficients,
      hasConstant,
      statistics: Object.fromEntries(
        Object.keys(STATISTICS).map((name) => [name, numberOf(name as AuditedStatistic)]),
      ) as Refit['statistics'],
    };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
