import { parseEquation } from '../../../statistics/regression/equation/parse-equation';
import { type LagChoiceRequest, laggedSeriesOf } from '../../../statistics/regression/lag-choice';
import type { RegressionDraft } from '../form/regression-draft';

/** How far lags are compared, as the controls stand. */
export interface LagDraft {
  readonly dependentLags: number;
  /** Whether every equation compared has a lag of the dependent variable. */
  readonly hasLagged: boolean;
  /** By the text of each series; the standard for one that is not named. */
  readonly seriesLags: Readonly<Record<string, number>>;
}

/** EViews' standard for its ARDL is 4; yearly series are short. */
const STANDARD_LAGS = 2;

export const EMPTY_LAG_DRAFT: LagDraft = {
  dependentLags: STANDARD_LAGS,
  hasLagged: true,
  seriesLags: {},
};

/** What of an equation can be lagged. */
export interface LagNames {
  readonly dependent: string;
  readonly series: ReturnType<typeof laggedSeriesOf>;
}

/** The series whose lags can be limited, or why there are none. */
export function lagNamesOf(equation: string): { names?: LagNames; problem?: unknown } {
  try {
    const { dependent } = parseEquation(equation);
    return { names: { dependent: dependent.text, series: laggedSeriesOf(equation) } };
  } catch (error) {
    return { problem: error };
  }
}

/** The last lag of a series that is compared: never before its first. */
export function lastLagOf(
  { text, firstLag }: LagNames['series'][number],
  { seriesLags }: LagDraft,
): number {
  return Math.max(firstLag, seriesLags[text] ?? STANDARD_LAGS);
}

/** What is asked for, by the form and by the controls. */
export function lagRequestOf(
  { equation, sample, group }: RegressionDraft,
  { series }: LagNames,
  draft: LagDraft,
): LagChoiceRequest {
  return {
    equation,
    sample,
    ...(group === '' ? {} : { group }),
    dependentLags: draft.dependentLags,
    leastDependentLags: draft.hasLagged ? 1 : 0,
    seriesLags: Object.fromEntries(series.map((own) => [own.text, lastLagOf(own, draft)])),
  };
}

/** Whether two requests ask for the same, but for their equations. */
export function sameLimits(one: LagChoiceRequest, other: LagChoiceRequest): boolean {
  const written = (request: LagChoiceRequest): string =>
    JSON.stringify({ ...request, equation: undefined });
  return written(one) === written(other);
}
