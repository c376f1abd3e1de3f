import type { Report } from '../../../report/report';
import {
  REGRESSION_VIEWS,
  type RegressionViewName,
  regressionView,
} from '../../../report/regression/views/regression-view';
import {
  WITHIN_VIEWS,
  type WithinViewName,
  withinView,
} from '../../../report/regression/views/within-view';
import type { Language } from '../../../text/language';
import type { Estimated } from './regression-run';

export type ViewName = RegressionViewName | WithinViewName;

/** The views that a regression has, in the order of the menu. */
export function viewsOf({ kind }: Estimated): readonly ViewName[] {
  return kind === 'within' ? WITHIN_VIEWS : REGRESSION_VIEWS;
}

/** Whether there is nothing to show until something is given: only the user knows the break. */
export function needsArgument(view: ViewName): boolean {
  return view === 'chow';
}

interface ViewRequest {
  readonly view: ViewName;
  readonly argument: string | undefined;
}

/** @throws InputError where the view cannot be made */
export function viewOf(
  estimated: Estimated,
  { view, argument }: ViewRequest,
  language: Language,
): Report {
  if (estimated.kind === 'within') {
    const known = WITHIN_VIEWS.find((name) => name === view) ?? 'fit';
    return withinView(estimated.within, known, language);
  }
  const known = REGRESSION_VIEWS.find((name) => name === view) ?? 'fit';
  return regressionView(estimated.regression, { view: known, argument }, language);
}
