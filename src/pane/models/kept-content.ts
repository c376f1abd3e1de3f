import type { Panel } from '../../cells/panel/panel';
import { figuresOfRegression, figuresOfStudySteps } from '../../models/figures';
import { columnsOf, headingsOf } from '../../models/locate-columns';
import {
  type Figure,
  type KeptFigures,
  LONGEST_NAME,
  type StoredModel,
} from '../../models/stored-model';
import type { Study } from '../../statistics/coupling/study/study';
import { type RegressionRun, sectionsOf } from '../regression/result/regression-run';
import { runInSlices } from '../shared/run-in-slices';
import type { ReadBlock } from '../shared/use-insert';

/** What a model is made of, before it has an id and a date. */
export interface KeptContent {
  readonly name: string;
  readonly task: StoredModel['task'];
  readonly figures: KeptFigures;
}

export function contentOfRegression(run: RegressionRun): KeptContent {
  return {
    name: run.draft.equation.trim().slice(0, LONGEST_NAME),
    task: { kind: 'regression', ...run.draft },
    figures: figuresOf(run),
  };
}

/** The numbers of a regression's table as EViews prints it, whatever the pane shows. */
export function figuresOf({ estimated }: RegressionRun): Figure[] {
  return figuresOfRegression(sectionsOf(estimated, 'en', 'perObservation'));
}

export async function contentOfStudy(
  study: Study,
  panel: Panel,
  data: ReadBlock,
): Promise<KeptContent> {
  const { design, table } = study;
  const { layout } = panel;
  const headings = headingsOf(data.cells);
  const used = design.systems.flatMap(({ indicators }) => indicators.map(({ column }) => column));
  const isCalledOff = new AbortController().signal;
  const figures = await runInSlices(figuresOfStudySteps(study), isCalledOff, () => undefined);
  return {
    name: design.systems
      .map(({ name }) => name)
      .join(', ')
      .slice(0, LONGEST_NAME),
    task: {
      kind: 'coupling',
      layout,
      headings: new Map(columnsOf(layout).map((column) => [column, headings[column] ?? ''])),
      design,
      indicators: new Map(used.map((column) => [column, table.indicators[column]])),
    },
    figures: figures ?? [],
  };
}
