import type { RegressionSource } from '../../../report/regression/regression-sheet';
import type { Regression } from '../../../statistics/regression/regression';
import type { ReadBlock } from '../../shared/use-insert';
import type { RegressionDraft } from '../form/regression-draft';

/** A regression, and what it was run on. */
export interface RegressionRun {
  readonly regression: Regression;
  readonly data: ReadBlock;
  readonly draft: RegressionDraft;
}

export function sourceOf({ data, draft }: RegressionRun): RegressionSource {
  const { sheetName, address } = data.reference;
  const { equation, sample, covariance, group } = draft;
  return { equation, sheetName, address, sample, covariance, group };
}
