import { useEffect, useRef, useState } from 'react';
import type { ShownBlock } from '../../cells/printed/reader';
import type { BlockReference, Workbook } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import type { ReadBlock } from '../shared/use-insert';
import { type Task, useTask } from '../shared/use-task';

/** A block with what its cells show. */
export interface ReadShownBlock extends ReadBlock {
  readonly shown: ShownBlock;
}

interface ShownBlockState {
  readonly reading: Task<ReadShownBlock>;
  readonly block: ReadShownBlock | undefined;
  readonly readAgain: () => void;
}

/** The selected block as it is printed, read whenever another is selected while the tab is shown. */
export function useShownBlock(isShown: boolean): ShownBlockState {
  const { workbook, block: selected } = usePane();
  const reference = selected.state === 'block' ? selected.reference : undefined;
  const [reading, read] = useTask<ReadShownBlock>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (isShown && reference !== undefined) read(() => readShown(workbook, reference));
  }, [workbook, reference, isShown, turn, read]);
  // The form stays while a block is read again, and only then gives way to another.
  const last = useRef<ReadShownBlock>(undefined);
  if (reading.state === 'done') last.current = reading.result;
  return {
    reading,
    block: reference === undefined ? undefined : last.current,
    readAgain: () => setTurn((before) => before + 1),
  };
}

async function readShown(workbook: Workbook, reference: BlockReference): Promise<ReadShownBlock> {
  const cells = await workbook.readBlock(reference);
  const formats = await workbook.readNumberFormats(reference);
  return { reference, cells, shown: { cells, formats } };
}
