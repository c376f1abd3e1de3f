import { useEffect, useMemo, useRef, useState } from 'react';
import { guessLayout } from '../../cells/panel/guess-layout';
import type { Panel, PanelLayout } from '../../cells/panel/panel';
import { readPanel } from '../../cells/panel/read-panel';
import type { OpenedStudy } from '../models/opened-model';
import { usePane } from '../pane-context';
import type { ReadBlock } from '../shared/use-insert';
import { type Task, useTask } from '../shared/use-task';
import type { BlockReference } from '../../workbook/workbook';

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

/** A layout that was chosen by hand for a block, after which study was opened. */
interface ChosenLayout {
  readonly block: ReadBlock;
  readonly opened: OpenedStudy | undefined;
  readonly layout: PanelLayout;
}

/**
 * Reads the selected block whenever another is selected while the tab is shown.
 * @param opened a stored study, whose layout its own block is read in
 */
export function usePanel(isShown: boolean, opened: OpenedStudy | undefined): PanelState {
  const { workbook, block: selected } = usePane();
  const reference = selected.state === 'block' ? selected.reference : undefined;
  const [reading, read] = useTask<ReadBlock>();
  const [chosen, setChosen] = useState<ChosenLayout>();
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
  const isChosen = chosen !== undefined && chosen.block === block && chosen.opened === opened;
  const isOpened = opened !== undefined && sameReference(block?.reference, opened.data.reference);
  const layout = isChosen ? chosen.layout : isOpened ? opened.layout : guessed;
  const { panel, problem } = useMemo(() => panelOf(block, layout), [block, layout]);
  return {
    reading,
    block,
    layout,
    setLayout: (next) => block && setChosen({ block, opened, layout: next }),
    panel,
    problem,
    readAgain: () => setTurn((before) => before + 1),
  };
}

function sameReference(one: BlockReference | undefined, other: BlockReference): boolean {
  return one?.sheetName === other.sheetName && one.address === other.address;
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
