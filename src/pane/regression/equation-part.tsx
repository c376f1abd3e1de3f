import { useEffect, useState } from 'react';
import type { PaperModel } from '../../report/paper/paper-model';
import type { BlockReference } from '../../workbook/workbook';
import type { OpenedRegression } from '../models/opened-model';
import { usePane } from '../pane-context';
import { OutdatedMessage } from '../shared/outdated-message';
import { StepsMessage } from '../shared/steps-message';
import { type SelectedBlock, isOtherBlock } from '../shared/use-selected-block';
import { useSteps } from '../shared/use-steps';
import { IDLE, afterPaint } from '../shared/use-task';
import { reasonInEquation } from './form/equation-check';
import { type RegressionDraft, sameDrafts } from './form/regression-draft';
import { RegressionForm } from './form/regression-form';
import { type RegressionRun, draftSteps, fittedOf, modelOf } from './result/regression-run';
import { ResultSection } from './result/result-section';

interface EquationPartProps {
  /** Undefined while no block with names is selected. */
  readonly names: readonly string[] | undefined;
  readonly draft: RegressionDraft;
  /** A stored regression, run at once with the draft that it brought. */
  readonly opened?: OpenedRegression | undefined;
  readonly onChange: (draft: RegressionDraft) => void;
  /** Kept for comparison so far. */
  readonly models: readonly PaperModel[];
  readonly onKeep: (model: PaperModel) => void;
}

/** One equation: its form, the run, its result. */
export function EquationPart(props: EquationPartProps): React.JSX.Element {
  const { names, draft, opened, onChange, models, onKeep } = props;
  const { workbook, texts, block } = usePane();
  const { task, start, cancel, clear } = useSteps<number, RegressionRun>('running');
  const [ranOn, setRanOn] = useState<BlockReference>();
  const [kept, setKept] = useState<{ run: RegressionRun; model: PaperModel }>();
  // What went wrong with one block says nothing of another.
  const isOfOtherBlock =
    block.state !== 'block' || (block.reference !== ranOn && !isOpenedBlock(block, opened, ranOn));
  const shown = task.state === 'failed' && isOfOtherBlock ? IDLE : task;

  useEffect(() => {
    if (opened === undefined) return;
    setRanOn(opened.data.reference);
    start(() => draftSteps(opened.data, opened.draft));
  }, [opened, start]);
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
        done={({ estimated }) => texts.estimated(fittedOf(estimated).design.sample.included)}
        cancelled={texts.cancelled}
        onCancel={cancel}
      />
      {task.state === 'done' && (
        <>
          <OutdatedMessage
            isOutdated={isOutdated(task.result, { draft, block })}
            text={texts.outdated}
          />
          <ResultSection
            run={task.result}
            keptNumber={kept?.run === task.result ? models.indexOf(kept.model) + 1 : 0}
            onKeep={() => {
              const model = modelOf(task.result);
              setKept({ run: task.result, model });
              onKeep(model);
            }}
          />
        </>
      )}
    </>
  );
}

/** What is opened selects its block, of which Excel tells only afterwards. */
function isOpenedBlock(
  block: SelectedBlock,
  opened: OpenedRegression | undefined,
  ranOn: BlockReference | undefined,
): boolean {
  return ranOn !== undefined && ranOn === opened?.data.reference && !isOtherBlock(block, ranOn);
}

/** Whether the form now asks for something else than what was run. */
function isOutdated(
  run: RegressionRun,
  { draft, block }: { readonly draft: RegressionDraft; readonly block: SelectedBlock },
): boolean {
  return !sameDrafts(run.draft, draft) || isOtherBlock(block, run.data.reference);
}
