import { seriesTableOf } from '../../../cells/data-block';
import type { LagCriterion } from '../../../statistics/regression/lag-candidate';
import {
  type LagChoice,
  type LagChoiceRequest,
  lagChoiceSteps,
} from '../../../statistics/regression/lag-choice';
import type { Progress } from '../../../statistics/steps';
import type { ReadBlock } from '../../shared/use-insert';
import { type SelectedBlock, isOtherBlock } from '../../shared/use-selected-block';
import { sameLimits } from './lag-draft';

/** Lag orders that were compared, on what, and what for. */
export interface LagComparison {
  readonly choice: LagChoice;
  readonly request: LagChoiceRequest;
  readonly data: ReadBlock;
}

/** @throws InputError where nothing can be compared */
export function* comparisonSteps(
  data: ReadBlock,
  request: LagChoiceRequest,
): Generator<Progress, LagComparison> {
  const choice = yield* lagChoiceSteps(seriesTableOf(data.cells), request);
  return { choice, request, data };
}

export function bestEquation(
  { choice: { candidates, best } }: LagComparison,
  criterion: LagCriterion,
): string {
  return candidates[best[criterion].place].equation;
}

/**
 * Whether something else is asked for now. An equation that was compared asks for the same
 * comparison: it is what using the result puts into the form.
 */
export function isOutdatedComparison(
  { choice, request, data }: LagComparison,
  now: { readonly request: LagChoiceRequest; readonly block: SelectedBlock },
): boolean {
  const { equation } = now.request;
  const isSameEquation =
    equation === request.equation || choice.candidates.some((own) => own.equation === equation);
  return (
    !isSameEquation || !sameLimits(request, now.request) || isOtherBlock(now.block, data.reference)
  );
}
