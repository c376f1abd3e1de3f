import type { Covariance } from '../../statistics/regression/covariance/coefficient-covariance';
import type { Coefficient, Regression } from '../../statistics/regression/regression';
import {
  adjustedRSquared,
  akaike,
  durbinWatson,
  fStatistic,
  rSquared,
  schwarz,
  type Statistic,
} from '../../statistics/regression/statistics';

/** The statistics that papers print under a model. */
export interface PaperStatistics {
  readonly observations: number;
  readonly rSquared: Statistic;
  readonly adjustedRSquared: Statistic;
  readonly fStatistic: Statistic;
  readonly akaike: Statistic;
  readonly schwarz: Statistic;
  readonly durbinWatson: Statistic;
}

/** What a paper prints of a regression; it stays when the data change. */
export interface PaperModel {
  readonly dependent: string;
  readonly equation: string;
  readonly sample: { readonly first: string; readonly last: string };
  /** The constant's line bears the term C. */
  readonly coefficients: readonly Coefficient[];
  readonly hasConstant: boolean;
  readonly covariance: Covariance;
  readonly statistics: PaperStatistics;
}

export function paperModelOf(regression: Regression, equation: string): PaperModel {
  const { design, coefficients, covariance, observationCount } = regression;
  return {
    dependent: design.equation.dependent.text,
    equation,
    sample: design.sample,
    coefficients,
    hasConstant: design.constantAt >= 0,
    covariance,
    statistics: {
      observations: observationCount,
      rSquared: rSquared(regression),
      adjustedRSquared: adjustedRSquared(regression),
      fStatistic: fStatistic(regression),
      akaike: akaike(regression),
      schwarz: schwarz(regression),
      durbinWatson: durbinWatson(regression),
    },
  };
}
