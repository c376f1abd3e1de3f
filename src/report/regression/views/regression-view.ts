import { type RegressionTestName } from '../../../statistics/regression/diagnostics/run-test';
import type { Regression } from '../../../statistics/regression/regression';
import type { Language } from '../../../text/language';
import type { Report } from '../../report';
import { fitView } from './fit-view';
import { intervalsView } from './intervals-view';
import { longRunView } from './long-run-view';
import { testView } from './test-view';

/** Views that are no tests. */
const OWN = {
  fit: (regression, _, language) => fitView(regression, language),
  intervals: (regression, argument, language) => intervalsView(regression, argument, language),
  longRun: (regression, _, language) => longRunView(regression, language),
} as const satisfies Record<string, ViewOf>;

type ViewOf = (regression: Regression, argument: string | undefined, language: Language) => Report;

export type RegressionViewName = keyof typeof OWN | RegressionTestName;

/** In the order of EViews' View menu: the fit, coefficients, residuals, stability. */
export const REGRESSION_VIEWS: readonly RegressionViewName[] = [
  'fit',
  'intervals',
  'vif',
  'longRun',
  'q',
  'jb',
  'bg',
  'durbinh',
  'bpg',
  'harvey',
  'glejser',
  'arch',
  'white',
  'whitecross',
  'reset',
  'chow',
  'cusum',
  'influence',
];

export interface RegressionViewRequest {
  readonly view: RegressionViewName;
  /** Lags, powers, a label, a level, as a user writes it; the view's own when left out. */
  readonly argument?: string | undefined;
}

/**
 * One view of a regression.
 * @throws InputError where it cannot be made
 */
export function regressionView(
  regression: Regression,
  { view, argument }: RegressionViewRequest,
  language: Language,
): Report {
  if (isOwn(view)) return OWN[view](regression, argument, language);
  return testView(regression, { test: view, argument }, language);
}

function isOwn(view: RegressionViewName): view is keyof typeof OWN {
  return view in OWN;
}
