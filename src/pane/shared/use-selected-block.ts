import { useEffect, useState } from 'react';
import type { BlockReference, Selection, Workbook } from '../../workbook/workbook';

/** The block that the user works on and its first row, or why there is none. */
export type SelectedBlock =
  | { readonly state: 'nothing' }
  | { readonly state: 'problem'; readonly error: unknown }
  | {
      readonly state: 'block';
      readonly reference: BlockReference;
      readonly firstRow: Selection['firstRow'];
    };

/** Whether another block is selected now than this one; without any, this one still stands. */
export function isOtherBlock(block: SelectedBlock, reference: BlockReference): boolean {
  if (block.state !== 'block') return false;
  const { sheetName, address } = block.reference;
  return sheetName !== reference.sheetName || address !== reference.address;
}

/**
 * Follows the selection. A single cell is no block, so that looking at or typing into a cell does
 * not take away the block that was chosen before.
 */
export function useSelectedBlock(workbook: Workbook): SelectedBlock {
  const [block, setBlock] = useState<SelectedBlock>({ state: 'nothing' });
  useEffect(() => {
    let isShown = true;
    let latest = 0;
    const follow = async (): Promise<void> => {
      const own = ++latest;
      const next = await workbook.readSelection().then(blockOf, problem);
      if (!isShown || own !== latest) return;
      // Blank cells leave a block chosen, but not a complaint about cells that are selected no more.
      setBlock((before) => next ?? (before.state === 'problem' ? { state: 'nothing' } : before));
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

function problem(error: unknown): SelectedBlock {
  return { state: 'problem', error };
}

function blockOf(selection: Selection | undefined): SelectedBlock | undefined {
  if (selection === undefined) return undefined;
  const { rowCount, columnCount } = selection.reference;
  return rowCount * columnCount === 1 ? undefined : { state: 'block', ...selection };
}
