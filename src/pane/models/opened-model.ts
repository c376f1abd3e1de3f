import type { PanelLayout } from '../../cells/panel/panel';
import type { StudyDesign } from '../../statistics/coupling/study/study-design';
import type { RegressionDraft } from '../regression/form/regression-draft';
import type { ReadBlock } from '../shared/use-insert';

/** A stored regression on its way into the form; each opening is an object of its own. */
export interface OpenedRegression {
  readonly kind: 'regression';
  readonly data: ReadBlock;
  readonly draft: RegressionDraft;
}

/** A stored study on its way into the form, its columns as they are now. */
export interface OpenedStudy {
  readonly kind: 'coupling';
  readonly data: ReadBlock;
  readonly layout: PanelLayout;
  readonly design: StudyDesign;
  /** The indicators that the design's columns mean. */
  readonly indicators: readonly string[];
}

export type OpenedModel = OpenedRegression | OpenedStudy;
