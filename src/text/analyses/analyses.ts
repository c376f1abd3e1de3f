import type { Analysis } from './analysis';
import { CHECKING_ANALYSES } from './checking';
import { COUPLING_ANALYSES } from './coupling';
import { COVARIANCE_ANALYSES } from './covariances';
import { LEAST_SQUARES_ANALYSES } from './least-squares';
import { PANEL_ANALYSES } from './panel';
import { SERIES_ANALYSES } from './series';
import { TEST_ANALYSES } from './tests';

const ALL = {
  ...LEAST_SQUARES_ANALYSES,
  ...COVARIANCE_ANALYSES,
  ...PANEL_ANALYSES,
  ...TEST_ANALYSES,
  ...SERIES_ANALYSES,
  ...COUPLING_ANALYSES,
  ...CHECKING_ANALYSES,
} as const;

export type AnalysisName = keyof typeof ALL;

/** Every analysis by its name, in the order of the help. */
export const ANALYSES: Readonly<Record<AnalysisName, Analysis>> = ALL;

export const ANALYSIS_NAMES = Object.keys(ALL) as AnalysisName[];

/** What holds for several analyses together; what they share is said once. */
export function toldTogether(
  names: readonly AnalysisName[],
): Pick<Analysis, 'conventions' | 'references'> {
  const told = names.map((name) => ANALYSES[name]);
  const conventions = told.flatMap((analysis) => analysis.conventions);
  return {
    conventions: [...new Map(conventions.map((text) => [text.en, text])).values()],
    references: [...new Set(told.flatMap(({ references }) => references))],
  };
}
