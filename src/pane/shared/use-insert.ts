import { useCallback, useState } from 'react';
import type { Block } from '../../cells/cell-value';
import { sameCells } from '../../cells/same-cells';
import { WorkbookError } from '../../errors/workbook-error';
import type { SheetPlan } from '../../report/sheet-plan';
import type { BlockReference } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { IDLE, type Task, afterPaint, useTask } from './use-task';

/** A block as it was read, and where it was read from. */
export interface ReadBlock {
  readonly reference: BlockReference;
  readonly cells: Block;
}

/**
 * Puts a result on a new sheet, unless the data behind it have changed since they were read: the
 * sheet would show numbers that the data no longer give. Without data, what was kept is inserted as
 * it was kept.
 *
 * @returns the task, whose result is the sheet's name, and what a click on the button does
 */
export function useInsert(
  data: ReadBlock | undefined,
  plan: () => SheetPlan,
): [Task<string>, (event: React.MouseEvent) => void] {
  const { workbook } = usePane();
  const [task, run] = useTask<string>();
  const [inserted, setInserted] = useState<() => SheetPlan>();
  const insert = useCallback(
    (event: React.MouseEvent) => {
      // The second click of a double click is no wish for a second sheet.
      if (event.detail > 1) return;
      setInserted(() => plan);
      run(async () => {
        await afterPaint();
        if (data !== undefined) {
          const now = await workbook.readBlock(data.reference);
          if (!sameCells(now, data.cells)) throw new WorkbookError('dataChanged');
        }
        return workbook.insertSheet(plan());
      });
    },
    [workbook, data, plan, run],
  );
  // What was told of one plan says nothing of another.
  return [task.state === 'running' || inserted === plan ? task : IDLE, insert];
}
