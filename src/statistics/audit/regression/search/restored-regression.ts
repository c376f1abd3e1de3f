import type { Coefficient } from '../../../regression/regression';
import { refit } from './refit';
import { type RestoredSeries, restoredSeries } from './restored-series';
import { type SearchData, type Specification, usedSeries } from './specification';
import type { Transformation } from './transformation';

/** A specification whose series had lost their signs, estimated with and without them. */
export interface RestoredRegression {
  readonly series: readonly RestoredSeries[];
  /** With z in place of |z|; series that are reversed row by row are told of by `series` alone. */
  readonly specification: Specification;
  /** The constant first where there is one, then the terms in their order. */
  readonly coefficients: readonly RestoredCoefficient[];
}

export interface RestoredCoefficient {
  readonly found: Coefficient;
  readonly restored: Coefficient;
}

/**
 * The same regression on series with the signs that it uses them without; undefined where it uses none
 * so, where their digits leave a doubt, or where there is no estimate.
 */
export function restoredRegression(
  data: SearchData,
  specification: Specification,
): RestoredRegression | undefined {
  const signs = usedSeries(specification).map((used) => restoredSeries(data, specification, used));
  // Beside a series that may have lost its signs, one that has them tells nothing.
  if (signs.includes('doubtful')) return undefined;
  const series = signs.filter((each) => typeof each === 'object');
  if (series.length === 0) return undefined;
  const withSigns = {
    ...specification,
    transformations: specification.transformations.map((own, at) =>
      series.some((each) => each.series === at) ? signed(own) : own,
    ),
  };
  const found = refit(data, specification);
  const restored = refit(withReversed(data, series), withSigns);
  if (found === undefined || restored === undefined) return undefined;
  return {
    series,
    specification: withSigns,
    coefficients: found.coefficients.map((coefficient, at) => ({
      found: coefficient,
      restored: restored.coefficients[at],
    })),
  };
}

function signed({ kind, over }: Transformation): Transformation {
  return { kind: kind === 'abszscore' ? 'zscore' : kind, over };
}

function withReversed(
  { labels, series }: SearchData,
  restored: readonly RestoredSeries[],
): SearchData {
  const reversedTo = (at: number): number =>
    restored.find((each) => each.series === at)?.reversedTo ?? -1;
  return {
    labels,
    series: series.map(({ name, values }, at) => ({
      name,
      values: values.map((value, row) => (row <= reversedTo(at) ? -value : value)),
    })),
  };
}
