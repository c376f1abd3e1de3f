import { useMemo, useState } from 'react';
import { headerNames, seriesTableOf } from '../../cells/data-block';
import { runRegression } from '../../statistics/regression/run-regression';
import type { BlockReference } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { SelectedBlockView } from '../shared/selected-block-view';
import { Message, StatusMessage } from '../shared/status-message';
import type { SelectedBlock } from '../shared/use-selected-block';
import { IDLE, afterPaint, useTask } from '../shared/use-task';
import { reasonInEquation } from './form/equation-check';
import { EMPTY_DRAFT, type RegressionDraft, sameDrafts } from './form/regression-draft';
import { RegressionForm } from './form/regression-form';
import { type RegressionRun, ResultView } from './result-view';

/** Least squares on the selected block: choose, run, read, insert. */
export function RegressionTab(): React.JSX.Element {
  const { workbook, texts, block } = usePane();
  const { names, problem } = useMemo(() => namesOf(block), [block]);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [task, start, clear] = useTask<RegressionRun>();

  const [ranOn, setRanOn] = useState<BlockReference>();
  // What went wrong with one block says nothing of another.
  const isOfOtherBlock = block.state !== 'block' || block.reference !== ranOn;
  const shown = task.state === 'failed' && isOfOtherBlock ? IDLE : task;

  const run = (): void => {
    if (block.state !== 'block') return;
    const { reference } = block;
    setRanOn(reference);
    start(async () => {
      const cells = await workbook.readBlock(reference);
      await afterPaint();
      const { equation, sample, covariance, group } = draft;
      const request = { equation, sample, covariance, group: group === '' ? undefined : group };
      const regression = runRegression(seriesTableOf(cells), request);
      return { regression, data: { reference, cells }, draft };
    });
  };
  const problemOfRun = shown.state === 'failed' ? shown.error : undefined;
  const isToldInForm = reasonInEquation(problemOfRun) !== undefined;

  return (
    <>
      <SelectedBlockView
        problem={problem}
        size={
          block.state === 'block'
            ? texts.data.size(block.reference.rowCount - 1, block.reference.columnCount)
            : undefined
        }
      />
      {names !== undefined && (
        <RegressionForm
          names={names}
          value={draft}
          onChange={(next) => {
            setDraft(next);
            if (next.equation !== draft.equation && task.state === 'failed') clear();
          }}
          problem={problemOfRun}
          isRunning={task.state === 'running'}
          onRun={run}
        />
      )}
      <StatusMessage task={isToldInForm ? IDLE : shown} running={texts.running} />
      {task.state === 'done' && (
        <>
          {isOutdated(task.result, { draft, block }) && (
            <Message intent="warning" text={texts.outdated} />
          )}
          <ResultView run={task.result} />
        </>
      )}
    </>
  );
}

/** The names in the first row, or why there are none. */
function namesOf(block: SelectedBlock): { names?: readonly string[]; problem?: unknown } {
  if (block.state !== 'block') return {};
  try {
    return { names: headerNames(block.firstRow) };
  } catch (error) {
    return { problem: error };
  }
}

/** Whether the form now asks for something else than what was run. */
function isOutdated(
  run: RegressionRun,
  form: { draft: RegressionDraft; block: SelectedBlock },
): boolean {
  const { block } = form;
  if (!sameDrafts(run.draft, form.draft)) return true;
  if (block.state !== 'block') return false;
  const { sheetName, address } = run.data.reference;
  return block.reference.sheetName !== sheetName || block.reference.address !== address;
}
