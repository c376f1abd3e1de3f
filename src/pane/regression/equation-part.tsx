import { useState } from 'react';
import type { PaperModel } from '../../report/paper/paper-model';
import type { BlockReference } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { Message } from '../shared/status-message';
import { StepsMessage } from '../shared/steps-message';
import type { SelectedBlock } from '../shared/use-selected-block';
import { useSteps } from '../shared/use-steps';
import { IDLE, afterPaint } from '../shared/use-task';
import { reasonInEquation } from './form/equation-check';
import { type RegressionDraft, sameDrafts } from './form/regression-draft';
import { RegressionForm } from './form/regression-form';
import { type RegressionRun, modelOf, draftSteps } from './result/regression-run';
import { ResultSection } from './result/result-section';

interface EquationPartProps {
  /** Undefined while no block with names is selected. */
  readonly names: readonly string[] | undefined;
  readonly draft: RegressionDraft;
  readonly onChange: (draft: RegressionDraft) => void;
  /** How many models are kept so far. */
  readonly keptCount: number;
  readonly onKeep: (model: PaperModel) => void;
}

/** One equation: its form, the run, its result. */
export function EquationPart(props: EquationPartProps): React.JSX.Element {
  const { names, draft, onChange, keptCount, onKeep } = props;
  const { workbook, texts, block } = usePane();
  const { task, start, cancel, clear } = useSteps<number, RegressionRun>('running');
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
      return draftSteps({ reference, cells }, draft);
    });
  };
  const problemOfRun = shown.state === 'failed' ? shown.error : undefined;
  const isToldInForm = reasonInEquation(problemOfRun) !== undefined;
  return (
    <>
      {names !== undefined && (
        <RegressionForm
          names={names}
          value={draft}
          onChange={(next) => {
            onChange(next);
            if (next.equation !== draft.equation && task.state === 'failed') clear();
          }}
          problem={problemOfRun}
          isRunning={task.state === 'running'}
          onRun={run}
        />
      )}
      <StepsMessage
        task={isToldInForm ? IDLE : shown}
        running={() => texts.running}
        cancelled={texts.cancelled}
        onCancel={cancel}
      />
      {task.state === 'done' && (
        <>
          {isOutdated(task.result, { draft, block }) && (
            <Message intent="warning" text={texts.outdated} />
          )}
          <ResultSection
            run={task.result}
            keptCount={keptCount}
            onKeep={() => onKeep(modelOf(task.result))}
          />
        </>
      )}
    </>
  );
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
