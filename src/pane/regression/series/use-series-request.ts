import { usePane } from '../../pane-context';
import type { ReadBlock } from '../../shared/use-insert';
import { type Task, useTask } from '../../shared/use-task';
import type { SeriesDraft } from './series-draft';

/** What was asked about series, and the block as it then was. */
export interface SeriesRequest {
  readonly draft: SeriesDraft;
  readonly data: ReadBlock;
}

/** Reads the selected block for what is asked. */
export function useSeriesRequest(): {
  readonly task: Task<SeriesRequest>;
  readonly show: (draft: SeriesDraft) => void;
} {
  const { workbook, block } = usePane();
  const [task, start] = useTask<SeriesRequest>();
  const show = (draft: SeriesDraft): void => {
    if (block.state !== 'block') return;
    const { reference } = block;
    start(async () => ({
      draft,
      data: { reference, cells: await workbook.readBlock(reference) },
    }));
  };
  return { task, show };
}
