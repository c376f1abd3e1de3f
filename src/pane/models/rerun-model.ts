import { readPanel } from '../../cells/panel/read-panel';
import { type Comparison, compareFigures, countOfFigures } from '../../models/compare-figures';
import { digestSteps } from '../../models/digest';
import { figuresOfStudySteps } from '../../models/figures';
import type { KeptFigures, StoredModel } from '../../models/stored-model';
import { VERSION } from '../../report/version';
import { studySteps } from '../../statistics/coupling/study/run-study';
import type { UnusedLines } from '../../errors/unused-lines';
import type { Workbook } from '../../workbook/workbook';
import { draftSteps } from '../regression/result/regression-run';
import { runInSlices } from '../shared/run-in-slices';
import type { ReadBlock } from '../shared/use-insert';
import { figuresOf } from './kept-content';
import { openedOn, readSource, readUnused } from './open-model';

/** What came of a rerun, against what was stored. */
export interface Rerun {
  readonly kind: StoredModel['task']['kind'];
  /** Undefined where nothing was stored to compare with. */
  readonly comparison: Comparison | undefined;
  readonly figureCount: number;
  /** What looks as if it belonged to the data, and where those are. */
  readonly unused: readonly UnusedLines[];
  readonly address: string;
}

/**
 * Reads a stored model's data where they are now, computes it with its stored options and stores
 * the new state, all of it or nothing.
 *
 * @returns undefined when it was called off
 * @throws WorkbookError, InputError
 */
export async function rerunModel(
  workbook: Workbook,
  { partId, model }: { readonly partId: string; readonly model: StoredModel },
  signal: AbortSignal,
): Promise<Rerun | undefined> {
  const data = await readSource(workbook, model);
  const computed = await runInSlices(computeSteps(model, data), signal, () => undefined);
  if (computed === undefined || signal.aborted) return undefined;
  const { digest, figures } = computed;
  const unused = await readUnused(workbook, model, data);
  const { sheetName, address } = data.reference;
  // As the file has them now: the list may have been read before the last rerun.
  let before = model.figures;
  await workbook.models.change(partId, (stored) => {
    before = stored.figures;
    return {
      ...stored,
      digest,
      lastSeen: { sheetName, address },
      yokeVersion: VERSION,
      computedAt: new Date().toISOString(),
      figures,
    };
  });
  return {
    kind: model.task.kind,
    comparison: compareFigures(before, figures),
    figureCount: countOfFigures(figures),
    unused,
    address,
  };
}

interface Computed {
  readonly digest: string;
  readonly figures: KeptFigures;
}

function* computeSteps({ task }: StoredModel, data: ReadBlock): Generator<unknown, Computed> {
  const digest = yield* digestSteps(data.cells);
  const opened = openedOn(task, data);
  yield digest;
  if (opened.kind === 'regression') {
    return { digest, figures: figuresOf(yield* draftSteps(data, opened.draft)) };
  }
  const { table } = readPanel(data.cells, opened.layout);
  const study = yield* studySteps(table, opened.design);
  return { digest, figures: yield* figuresOfStudySteps(study) };
}
