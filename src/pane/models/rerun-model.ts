import { readPanel } from '../../cells/panel/read-panel';
import { type FigureChange, changedFigures } from '../../models/compare-figures';
import { digestSteps } from '../../models/digest';
import { figuresOfStudy } from '../../models/figures';
import type { Figure, StoredModel } from '../../models/stored-model';
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
  /** Undefined where what was stored, or what came now, is too much to keep. */
  readonly changes: readonly FigureChange[] | undefined;
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
  await workbook.models.change(partId, (stored) => ({
    ...stored,
    digest,
    lastSeen: { sheetName, address },
    yokeVersion: VERSION,
    computedAt: new Date().toISOString(),
    figures,
  }));
  const before = model.figures;
  return {
    kind: model.task.kind,
    changes: before && figures && changedFigures(before, figures),
    figureCount: figures?.length ?? 0,
    unused,
    address,
  };
}

interface Computed {
  readonly digest: string;
  readonly figures: readonly Figure[] | undefined;
}

function* computeSteps({ task }: StoredModel, data: ReadBlock): Generator<unknown, Computed> {
  const digest = yield* digestSteps(data.cells);
  const opened = openedOn(task, data);
  yield digest;
  if (opened.kind === 'regression') {
    return { digest, figures: figuresOf(yield* draftSteps(data, opened.draft)) };
  }
  const { table } = readPanel(data.cells, opened.layout);
  return { digest, figures: figuresOfStudy(yield* studySteps(table, opened.design)) };
}
