import type { Block } from '../../cells/cell-value';
import { nearestLabels } from '../../models/lines-beside';
import { columnsOf, headingsOf, layoutNow } from '../../models/locate-columns';
import type { ModelTask } from '../../models/stored-model';
import type { Workbook } from '../../workbook/workbook';
import { readSource } from './open-model';
import { readLinesBeside } from './read-lines-beside';
import type { ModelPart } from './use-reruns';

/** Remembers what stands beside a model's data now as none of them, so that it is not told again. */
export async function leaveOut(workbook: Workbook, { partId, model }: ModelPart): Promise<void> {
  const { reference, cells } = await readSource(workbook, model);
  const beside = nearestLabels(await readLinesBeside(workbook, reference));
  const task = taskOn(model.task, cells);
  await workbook.models.change(partId, (stored) => ({ ...stored, beside, task }));
}

/** The task with its columns where they are now: what stands before them is then known. */
function taskOn(task: ModelTask, block: Block): ModelTask {
  if (task.kind !== 'coupling' || task.layout.kind !== 'periodsAcross') return task;
  const layout = layoutNow(task, block);
  const headings = headingsOf(block);
  return {
    ...task,
    layout,
    headings: new Map(columnsOf(layout).map((column) => [column, headings[column] ?? ''])),
  };
}
