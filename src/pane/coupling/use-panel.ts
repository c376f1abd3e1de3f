import { useEffect, useMemo, useRef, useState } from 'react';
import { guessLayout } from '../../cells/panel/guess-layout';
import type { Panel, PanelLayout } from '../../cells/panel/panel';
import { readPanel } from '../../cells/panel/read-panel';
import { usePane } from '../pane-context';
import type { ReadBlock } from '../shared/use-insert';
import { type Task, useTask } from '../shared/use-task';

/** The selected block as a panel, in the layout that was guessed or chosen. */
export interface PanelState {
  readonly reading: Task<ReadBlock>;
  readonly block: ReadBlock | undefined;
  readonly layout: PanelLayout | undefined;
  readonly setLayout: (layout: PanelLayout) => void;
  readonly panel: Panel | undefined;
  /** Why the block is no panel in this layout. */
  readonly problem: unknown;
  readonly readAgain: () => void;
}

/** Reads the selected block whenever another is selected while the tab is shown. */
export function usePanel(isShown: boolean): PanelState {
  const { workbook, block: selected } = usePane();
  const reference = selected.state === 'block' ? selected.reference : undefined;
  const [reading, read] = useTask<ReadBlock>();
  const [chosen, setChosen] = useState<{ block: ReadBlock; layout: PanelLayout }>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!isShown || reference === undefined) return;
    read(async () => ({ reference, cells: await workbook.readBlock(reference) }));
  }, [workbook, reference, isShown, turn, read]);

  // The form stays while a block is read again, and only then gives way to another.
  const last = useRef<ReadBlock>(undefined);
  if (reading.state === 'done') last.current = reading.result;
  const block = reference === undefined ? undefined : last.current;
  const guessed = useMemo(() => block && guessLayout(block.cells), [block]);
  const layout = chosen !== undefined && chosen.block === block ? chosen.layout : guessed;
  const { panel, problem } = useMemo(() => panelOf(block, layout), [block, layout]);
  return {
    reading,
    block,
    layout,
    setLayout: (next) => block && setChosen({ block, layout: next }),
    panel,
    problem,
    readAgain: () => setTurn((before) => before + 1),
  };
}

function panelOf(
  block: ReadBlock | undefined,
  layout: PanelLayout | undefined,
): { panel?: Panel; problem?: unknown } {
  if (block === undefined || layout === undefined) return {};
  try {
    return { panel: readPanel(block.cells, layout) };
  } catch (problem) {
    return { problem };
  }
}
