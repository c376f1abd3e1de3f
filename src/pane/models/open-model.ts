import { readPanel } from '../../cells/panel/read-panel';
import { WorkbookError } from '../../errors/workbook-error';
import { designNow, layoutNow } from '../../models/locate-columns';
import type { ModelTask, StoredModel } from '../../models/stored-model';
import type { Workbook } from '../../workbook/workbook';
import type { ReadBlock } from '../shared/use-insert';
import type { OpenedModel } from './opened-model';

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
 * @throws InputError where the data do not fit it any more
 */
export function openedOn(task: ModelTask, data: ReadBlock): OpenedModel {
  if (task.kind === 'regression') {
    const { equation, sample, covariance, group, fixedEffects } = task;
    const draft = { equation, sample, covariance, group, fixedEffects };
    return { kind: 'regression', data, draft };
  }
  const layout = layoutNow(task, data.cells);
  const { indicators } = readPanel(data.cells, layout).table;
  return { kind: 'coupling', data, layout, design: designNow(task, indicators), indicators };
}
