import type { Covariance } from '../../statistics/regression/covariance/coefficient-covariance';
import type { Design } from '../../statistics/regression/design';
import type {
  Coefficient,
  FittedRegression,
  Regression,
} from '../../statistics/regression/regression';
import {
  adjustedRSquared,
  akaike,
  durbinWatson,
  type Fit,
  fStatistic,
  jointF,
  rSquared,
  schwarz,
  type Statistic,
} from '../../statistics/regression/statistics';
import type { WithinRegression } from '../../statistics/regression/within';

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
  /** How many groups have a constant of their own. */
  readonly fixedEffects?: number;
  readonly statistics: PaperStatistics;
  /** Where its data stood, such as Sheet1!A1:G20. */
  readonly address?: string;
  /** The column of groups. */
  readonly group?: string;
}

export function paperModelOf(regression: Regression, equation: string): PaperModel {
  const { design, coefficients, covariance } = regression;
  return {
    ...namesOf(design, equation),
    coefficients,
    hasConstant: design.constantAt >= 0,
    covariance,
    statistics: { ...statisticsOf(regression), fStatistic: fStatistic(regression) },
  };
}

export function withinPaperModel(within: WithinRegression, equation: string): PaperModel {
  const { design, constant, coefficients, effects } = within;
  return {
    ...namesOf(design, equation),
    coefficients: [constant, ...coefficients],
    hasConstant: true,
    covariance: { kind: 'ordinary' },
    fixedEffects: effects.length,
    statistics: { ...statisticsOf(within), fStatistic: jointF(within) },
  };
}

function namesOf(
  { equation, sample }: Design,
  text: string,
): Pick<PaperModel, 'dependent' | 'equation' | 'sample'> {
  return { dependent: equation.dependent.text, equation: text, sample };
}

function statisticsOf(fitted: FittedRegression & Fit): Omit<PaperStatistics, 'fStatistic'> {
  return {
    observations: fitted.observationCount,
    rSquared: rSquared(fitted),
    adjustedRSquared: adjustedRSquared(fitted),
    akaike: akaike(fitted),
    schwarz: schwarz(fitted),
    durbinWatson: durbinWatson(fitted),
  };
}
