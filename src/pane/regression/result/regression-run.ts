import { seriesTableOf } from '../../../cells/data-block';
import type { Method } from '../../../report/method/method';
import {
  type DescribedRegression,
  type DescribedView,
  regressionMethod,
} from '../../../report/method/regression-method';
import { type PaperModel, paperModelOf, withinPaperModel } from '../../../report/paper/paper-model';
import {
  type Criteria,
  type RegressionSections,
  regressionSections,
} from '../../../report/regression/regression-sections';
import type { RegressionSource } from '../../../report/regression/regression-sheet';
import { withinSections } from '../../../report/regression/within-sections';
import {
  type NotedRegression,
  notedRegressionSteps,
} from '../../../statistics/regression/noted-regression';
import type { FittedRegression } from '../../../statistics/regression/regression';
import { runWithin } from '../../../statistics/regression/run-within';
import type { WithinRegression } from '../../../statistics/regression/within';
import type { Language } from '../../../text/language';
import { placeName } from '../../../workbook/place-name';
import { sourceOfBlock } from '../../shared/source-of-block';
import type { ReadBlock } from '../../shared/use-insert';
import type { RegressionDraft } from '../form/regression-draft';

/** A regression, or one with a constant of its own for each group. */
export type Estimated =
  | ({ readonly kind: 'ordinary' } & NotedRegression)
  | { readonly kind: 'within'; readonly within: WithinRegression };

/** What the form asked for, what it came to, and what it was run on. */
export interface RegressionRun {
  readonly estimated: Estimated;
  readonly data: ReadBlock;
  readonly draft: RegressionDraft;
}

/**
 * Runs what the form asks for, in steps.
 * @throws InputError for every input that cannot be used
 */
export function* draftSteps(
  data: ReadBlock,
  draft: RegressionDraft,
): Generator<number, RegressionRun> {
  const { equation, sample, covariance, group, fixedEffects } = draft;
  const request = { equation, sample, covariance, group: group === '' ? undefined : group };
  const table = seriesTableOf(data.cells);
  yield 0;
  if (fixedEffects) {
    return { estimated: { kind: 'within', within: runWithin(table, request) }, data, draft };
  }
  const noted = yield* notedRegressionSteps(table, request);
  return { estimated: { kind: 'ordinary', ...noted }, data, draft };
}

export function fittedOf(estimated: Estimated): FittedRegression {
  return estimated.kind === 'within' ? estimated.within : estimated.regression;
}

/** What the pane shows, with every note. */
export function sectionsOf(
  estimated: Estimated,
  language: Language,
  criteria: Criteria,
): RegressionSections {
  if (estimated.kind === 'within') return withinSections(estimated.within, language, { criteria });
  const { regression, furtherNotes } = estimated;
  return regressionSections(regression, language, { criteria, furtherNotes });
}

/** What a formula of OLS prints; none for fixed effects, which no formula gives. */
export function formulaSectionsOf(
  estimated: Estimated,
  language: Language,
): RegressionSections | undefined {
  return estimated.kind === 'within'
    ? undefined
    : regressionSections(estimated.regression, language);
}

export function modelOf({ estimated, data, draft }: RegressionRun): PaperModel {
  const equation = draft.equation.trim();
  const model =
    estimated.kind === 'within'
      ? withinPaperModel(estimated.within, equation)
      : paperModelOf(estimated.regression, equation);
  return {
    ...model,
    address: placeName(data.reference),
    ...(draft.group === '' ? {} : { group: draft.group }),
  };
}

/** How the result, or a view of it, came about. */
export function methodOf(
  { estimated, data, draft }: RegressionRun,
  language: Language,
  view?: DescribedView,
): Method {
  const described: DescribedRegression = {
    equation: draft.equation.trim(),
    fitted: fittedOf(estimated),
    sections: sectionsOf(estimated, language, 'perObservation'),
    kind: estimated.kind,
    covariance:
      estimated.kind === 'ordinary' ? estimated.regression.covariance : { kind: 'ordinary' },
    group: draft.group === '' ? undefined : draft.group,
  };
  return regressionMethod(described, sourceOfBlock(data), language, view);
}

export function sourceOf({ data, draft }: RegressionRun): RegressionSource {
  const { sheetName, address } = data.reference;
  const { equation, sample, covariance, group } = draft;
  return { equation, sheetName, address, sample, covariance, group };
}
