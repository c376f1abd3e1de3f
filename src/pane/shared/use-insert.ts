import { useCallback, useState } from 'react';
import type { Block } from '../../cells/cell-value';
import { sameCells } from '../../cells/same-cells';
import { WorkbookError } from '../../errors/workbook-error';
import type { SheetPlan } from '../../report/sheet-plan';
import type { BlockReference, Destination, Insertion, Landing } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { IDLE, type Task, afterPaint, useTask } from './use-task';

/** A block as it was read, and where it was read from. */
export interface ReadBlock {
  readonly reference: BlockReference;
  readonly cells: Block;
}

/** What is to be inserted. */
export interface InsertedPlans {
  /** What the plan is made from, if it must still be as it was read. */
  readonly data?: ReadBlock | undefined;
  readonly plan: () => SheetPlan;
  /** Plans that go along, each on a sheet of its own. */
  readonly companions?: (() => readonly SheetPlan[]) | undefined;
}

export interface InsertAt {
  readonly destination: Destination;
  readonly overwrite?: Landing | undefined;
}

/** An insertion, or that one was taken back. */
export type InsertOutcome =
  { readonly kind: 'inserted'; readonly insertion: Insertion } | { readonly kind: 'undone' };

export interface Insert {
  readonly task: Task<InsertOutcome>;
  /** Whether it is an insertion that is being taken back. */
  readonly isUndoing: boolean;
  /** What a click on the button does. */
  readonly insert: (event: React.MouseEvent, at: InsertAt) => void;
  /** Takes back what was inserted last; undefined when there is nothing. */
  readonly undo: ((event: React.MouseEvent) => void) | undefined;
}

/**
 * Inserts a result, unless the data behind it have changed since they were read: it would show numbers
 * that the data no longer give. Without data, what was kept is inserted as it was kept.
 */
export function useInsert({ data, plan, companions }: InsertedPlans): Insert {
  const { workbook } = usePane();
  const [task, run] = useTask<InsertOutcome>();
  const [last, setLast] = useState<{ plan: () => SheetPlan; insertion?: Insertion }>();
  const [isUndoing, setUndoing] = useState(false);
  const insert = useCallback(
    (event: React.MouseEvent, { destination, overwrite }: InsertAt) => {
      // The second click of a double click is no wish for a second insert.
      if (event.detail > 1) return;
      setUndoing(false);
      setLast({ plan });
      run(async () => {
        await afterPaint();
        if (data !== undefined) {
          const now = await workbook.readBlock(data.reference);
          if (!sameCells(now, data.cells)) throw new WorkbookError('dataChanged');
        }
        const plans = [plan(), ...(companions?.() ?? [])];
        const insertion = await workbook.insert(plans, destination, { overwrite });
        setLast({ plan, insertion });
        return { kind: 'inserted', insertion };
      });
    },
    [workbook, data, plan, companions, run],
  );
  const undo = useCallback(
    (event: React.MouseEvent, insertion: Insertion) => {
      if (event.detail > 1) return;
      setUndoing(true);
      run(async () => {
        await afterPaint();
        await workbook.undoInsert(insertion);
        setLast({ plan });
        return { kind: 'undone' };
      });
    },
    [workbook, plan, run],
  );
  // What was told of one plan says nothing of another.
  const isOfPlan = task.state === 'running' || last?.plan === plan;
  const { insertion } = isOfPlan && last !== undefined ? last : {};
  return {
    task: isOfPlan ? task : IDLE,
    isUndoing,
    insert,
    undo: insertion && ((event) => undo(event, insertion)),
  };
}
