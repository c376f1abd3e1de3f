import { useEffect, useState } from 'react';
import { headerNames } from '../../cells/data-block';
import type { BlockReference, Selection } from '../../workbook/workbook';
import { usePane } from '../pane-context';

/** The block that the user works on, with the names of its columns, or why there is none. */
export type DataBlock =
  | { readonly state: 'nothing' }
  | { readonly state: 'problem'; readonly error: unknown }
  | {
      readonly state: 'block';
      readonly reference: BlockReference;
      readonly names: readonly string[];
    };

/**
 * Follows the selection. A single cell is no block, so that looking at or typing into a cell does
 * not take away the block that was chosen before.
 */
export function useDataBlock(): DataBlock {
  const { workbook } = usePane();
  const [block, setBlock] = useState<DataBlock>({ state: 'nothing' });
  useEffect(() => {
    let isShown = true;
    let latest = 0;
    const follow = async (): Promise<void> => {
      const own = ++latest;
      const next = await workbook.readSelection().then(blockOf, problem);
      if (isShown && own === latest && next !== undefined) setBlock(next);
    };
    void follow();
    const subscription = workbook.onSelectionChanged(() => void follow());
    return () => {
      isShown = false;
      void subscription.then((stop) => stop());
    };
  }, [workbook]);
  return block;
}

function problem(error: unknown): DataBlock {
  return { state: 'problem', error };
}

function blockOf(selection: Selection | undefined): DataBlock | undefined {
  if (selection === undefined) return undefined;
  const { reference, firstRow } = selection;
  if (reference.rowCount * reference.columnCount === 1) return undefined;
  try {
    return { state: 'block', reference, names: headerNames(firstRow) };
  } catch (error) {
    return problem(error);
  }
}
