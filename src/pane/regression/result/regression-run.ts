import { seriesTableOf } from '../../../cells/data-block';
import { type PaperModel, paperModelOf, withinPaperModel } from '../../../report/paper/paper-model';
import {
  type RegressionSections,
  type SectionChoices,
  regressionSections,
} from '../../../report/regression/regression-sections';
import type { RegressionSource } from '../../../report/regression/regression-sheet';
import { withinSections } from '../../../report/regression/within-sections';
import type { FittedRegression, Regression } from '../../../statistics/regression/regression';
import { runRegression } from '../../../statistics/regression/run-regression';
import { runWithin } from '../../../statistics/regression/run-within';
import type { WithinRegression } from '../../../statistics/regression/within';
import type { Language } from '../../../text/language';
import type { ReadBlock } from '../../shared/use-insert';
import type { RegressionDraft } from '../form/regression-draft';

/** A regression, or one with a constant of its own for each group. */
export type Estimated =
  | { readonly kind: 'ordinary'; readonly regression: Regression }
  | { readonly kind: 'within'; readonly within: WithinRegression };

/** What the form asked for, what it came to, and what it was run on. */
export interface RegressionRun {
  readonly estimated: Estimated;
  readonly data: ReadBlock;
  readonly draft: RegressionDraft;
}

/** @throws InputError for every input that cannot be used */
export function runDraft(data: ReadBlock, draft: RegressionDraft): RegressionRun {
  const { equation, sample, covariance, group, fixedEffects } = draft;
  const request = { equation, sample, covariance, group: group === '' ? undefined : group };
  const table = seriesTableOf(data.cells);
  const estimated: Estimated = fixedEffects
    ? { kind: 'within', within: runWithin(table, request) }
    : { kind: 'ordinary', regression: runRegression(table, request) };
  return { estimated, data, draft };
}

export function fittedOf(estimated: Estimated): FittedRegression {
  return estimated.kind === 'within' ? estimated.within : estimated.regression;
}

export function sectionsOf(
  estimated: Estimated,
  language: Language,
  choices?: SectionChoices,
): RegressionSections {
  return estimated.kind === 'within'
    ? withinSections(estimated.within, language, choices)
    : regressionSections(estimated.regression, language, choices);
}

export function modelOf({ estimated, draft }: RegressionRun): PaperModel {
  return estimated.kind === 'within'
    ? withinPaperModel(estimated.within, draft.equation)
    : paperModelOf(estimated.regression, draft.equation);
}

export function sourceOf({ data, draft }: RegressionRun): RegressionSource {
  const { sheetName, address } = data.reference;
  const { equation, sample, covariance, group } = draft;
  return { equation, sheetName, address, sample, covariance, group };
}
