import type { Block } from '../../cells/cell-value';
import type { PanelLayout } from '../../cells/panel/panel';
import { readPanel } from '../../cells/panel/read-panel';
import { WorkbookError } from '../../errors/workbook-error';
import { designNow, layoutNow } from '../../models/locate-columns';
import { addressWith, countBeforePeriods, unusedLines } from '../../models/unused-lines';
import type { CouplingTask, ModelTask, StoredModel } from '../../models/stored-model';
import type { UnusedLines } from '../../errors/unused-lines';
import { rectangleOf } from '../../report/cell-address';
import type { Workbook } from '../../workbook/workbook';
import type { ReadBlock } from '../shared/use-insert';
import type { OpenedModel } from './opened-model';
import { readLinesBeside } from './read-lines-beside';

/**
 * The data of a stored model where they are now.
 * @throws WorkbookError sourceMissing, and what reading throws
 */
export async function readSource(workbook: Workbook, { id }: StoredModel): Promise<ReadBlock> {
  const reference = await workbook.models.sourceNow(id);
  if (reference === undefined) throw new WorkbookError('sourceMissing');
  return { reference, cells: await workbook.readBlock(reference) };
}

/**
 * What the model asks for, on the data as they are now.
 *
 * @param from where periods run across: the first one as it was kept, or what came before it
 * @throws InputError where the data do not fit it any more
 */
export function openedOn(
  task: ModelTask,
  data: ReadBlock,
  from: 'kept' | 'newest' = 'kept',
): OpenedModel {
  if (task.kind === 'regression') {
    const { equation, sample, covariance, group, fixedEffects } = task;
    const draft = { equation, sample, covariance, group, fixedEffects };
    return { kind: 'regression', data, draft };
  }
  const layout =
    from === 'newest' ? layoutWithNewest(task, data.cells) : layoutNow(task, data.cells);
  const { indicators } = readPanel(data.cells, layout).table;
  return { kind: 'coupling', data, layout, design: designNow(task, indicators), indicators };
}

/** What looks as if it belonged to a model's data and is not used. */
export async function readUnused(
  workbook: Workbook,
  model: StoredModel,
  { reference, cells }: ReadBlock,
): Promise<UnusedLines[]> {
  const lines = await readLinesBeside(workbook, reference);
  return unusedLines(model, reference.address, cells, lines);
}

/** The data together with the lines beside them. */
export async function readWith(
  workbook: Workbook,
  { reference }: ReadBlock,
  unused: readonly UnusedLines[],
): Promise<ReadBlock> {
  const address = addressWith(reference.address, unused);
  const { rowCount, columnCount } = rectangleOf(address);
  const wider = { ...reference, address, rowCount, columnCount };
  return { reference: wider, cells: await workbook.readBlock(wider) };
}

/** With the periods that came before the first one. */
function layoutWithNewest(task: CouplingTask, block: Block): PanelLayout {
  const layout = layoutNow(task, block);
  if (layout.kind !== 'periodsAcross') return layout;
  const firstPeriodColumn = layout.firstPeriodColumn - countBeforePeriods(task, block);
  return { ...layout, firstPeriodColumn };
}
