import type { TestName } from '../statistics/regression/diagnostics/run-test';
import type { NotComparable } from '../statistics/regression/lag-candidate';
import { EN_REGRESSION } from './en/regression';
import type { Language } from './language';
import { ZH_REGRESSION } from './zh/regression';

/** What is said of regressions and their tests, on a sheet and in the pane. */
export interface RegressionTexts {
  readonly tests: Readonly<Record<TestName, string>>;
  /** What a test's hypothesis says, to stand inside a sentence; "" for those that test none. */
  readonly hypotheses: Readonly<Record<TestName, string>>;
  /** A reason, which stands without a full stop, as a sentence of its own. */
  readonly sentence: (reason: string) => string;
  readonly rejected: (hypothesis: string, probability: string) => string;
  readonly notRejected: (hypothesis: string, probability: string) => string;
  readonly causality: (cause: string, effect: string) => string;
  readonly redundant: (terms: readonly string[]) => string;
  readonly cusumWithin: string;
  readonly cusumCrosses: (label: string) => string;
  readonly squaresWithin: string;
  readonly squaresCross: (label: string) => string;
  readonly influential: (labels: readonly string[]) => string;
  readonly noneInfluential: string;
  readonly influenceUndefined: (labels: readonly string[]) => string;
  /** At the end of a list that is cut. */
  readonly andMore: (count: number) => string;
  readonly correlogramBounds: (bound: string) => string;
  readonly residualBounds: (standardError: string) => string;
  readonly intervals: (degreesOfFreedom: number) => string;
  readonly longRun: string;
  readonly totalCriteria: string;
  readonly fixedEffects: (groups: number, rSquaredWithin: string) => string;
  readonly effects: string;
  /** The hypothesis that one constant would do for all groups. */
  readonly sameConstant: string;
  readonly lagsCompared: (candidates: number, observations: number) => string;
  readonly lagsMoreObservations: (own: number) => string;
  readonly lagsNotComparable: (equation: string, because: NotComparable['because']) => string;
  readonly describedOver: (observations: number, isCommon: boolean) => string;
  readonly pairwise: (observations: number) => string;
  /** The words of a table for a paper. */
  readonly paper: {
    readonly variable: string;
    readonly model: (number: number) => string;
    readonly constant: string;
    readonly fixedEffects: string;
    readonly yes: string;
    readonly no: string;
    readonly observations: string;
    readonly rSquared: string;
    readonly adjustedRSquared: string;
    readonly fStatistic: string;
    readonly akaike: string;
    readonly schwarz: string;
    readonly durbinWatson: string;
    readonly beneath: Readonly<Record<'standardError' | 'tStatistic' | 'probability', string>>;
    readonly stars: string;
    readonly covariances: (names: readonly string[]) => string;
  };
}

const TEXTS: Record<Language, RegressionTexts> = { en: EN_REGRESSION, zh: ZH_REGRESSION };

export function regressionTexts(language: Language): RegressionTexts {
  return TEXTS[language];
}
