import type { PaperModel } from '../../src/report/paper/paper-model';
import type { Coefficient } from '../../src/statistics/regression/regression';

export function coefficient(
  term: string,
  estimate: number,
  standardError: number,
  probability: number,
): Coefficient {
  return { term, estimate, standardError, tStatistic: estimate / standardError, probability };
}

/** A model as papers print it, made up but for what a test is about. */
export function paperModel(change: Partial<PaperModel> = {}): PaperModel {
  return {
    dependent: 'DU',
    equation: 'DU C K',
    sample: { first: '2001', last: '2016' },
    coefficients: [coefficient('C', 0.154, 0.06, 0.0235), coefficient('K', 0.777, 0.136, 0.0001)],
    hasConstant: true,
    covariance: { kind: 'ordinary' },
    statistics: {
      observations: 16,
      rSquared: 0.953,
      adjustedRSquared: 0.942,
      fStatistic: 81.9475,
      akaike: -1.3286,
      schwarz: -1.1355,
      durbinWatson: 1.6027,
    },
    ...change,
  };
}
