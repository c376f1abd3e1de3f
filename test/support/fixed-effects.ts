import type { WithinStatisticName } from '../../src/statistics/regression/statistics';
import { readGolden } from './golden';

/** One equation of test/golden/real-series/r-fixed-effects.json. */
export type FixedEffectsModel = Readonly<
  Record<'series' | 'group' | 'equation', string> &
    Record<
      'estimate' | 'standardError' | 'tStatistic' | 'probability' | 'sizes' | 'effects',
      readonly number[]
    > &
    Record<
      | WithinStatisticName
      | 'constant'
      | 'constantError'
      | 'constantProbability'
      | 'redundantF'
      | 'redundantProbability'
      | 'redundantDf'
      | 'likelihoodRatio'
      | 'likelihoodRatioProbability',
      number
    > & { groups: readonly string[] }
>;

/** What R says of fixed effects, by the names of the equations. */
export const R_FIXED_EFFECTS = readGolden<{ models: Record<string, FixedEffectsModel> }>(
  'real-series/r-fixed-effects.json',
).models;
