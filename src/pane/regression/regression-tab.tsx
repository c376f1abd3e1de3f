import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { headerNames, seriesTableOf } from '../../cells/data-block';
import { InputError } from '../../errors/input-error';
import { runRegression } from '../../statistics/regression/run-regression';
import type { BlockReference } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { SelectedBlockView } from '../shared/selected-block-view';
import { Message, StatusMessage } from '../shared/status-message';
import type { SelectedBlock } from '../shared/use-selected-block';
import { IDLE, afterPaint, useTask } from '../shared/use-task';
import { EquationField } from './equation-field';
import { type RegressionRun, ResultView } from './result-view';
import { SampleField } from './sample-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  run: { alignSelf: 'flex-start' },
});

/** Least squares on the selected block: choose, run, read, insert. */
export function RegressionTab(): React.JSX.Element {
  const styles = useStyles();
  const { workbook, texts, block } = usePane();
  const { names, problem } = useMemo(() => namesOf(block), [block]);
  const [equation, setEquation] = useState('');
  const [sample, setSample] = useState('');
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
      const regression = runRegression(seriesTableOf(cells), { equation, sample });
      return { regression, data: { reference, cells }, equation, sample };
    });
  };
  const changeEquation = (text: string): void => {
    setEquation(text);
    if (task.state === 'failed') clear();
  };

  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <SelectedBlockView
          problem={problem}
          size={
            block.state === 'block'
              ? texts.data.size(block.reference.rowCount - 1, block.reference.columnCount)
              : undefined
          }
        />
        {names !== undefined && (
          <>
            <EquationField
              value={equation}
              names={names}
              errorPosition={errorPosition(shown.state === 'failed' ? shown.error : undefined)}
              onChange={changeEquation}
            />
            <SampleField value={sample} onChange={setSample} />
            <Button
              className={styles.run}
              appearance="primary"
              type="submit"
              disabled={task.state === 'running' || equation.trim() === ''}
            >
              {texts.run}
            </Button>
          </>
        )}
      </form>
      <StatusMessage task={shown} running={texts.running} />
      {task.state === 'done' && (
        <>
          {isOutdated(task.result, { equation, sample, block }) && (
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
  form: { equation: string; sample: string; block: SelectedBlock },
): boolean {
  const { block } = form;
  if (run.equation !== form.equation || run.sample !== form.sample) return true;
  if (block.state !== 'block') return false;
  const { sheetName, address } = run.data.reference;
  return block.reference.sheetName !== sheetName || block.reference.address !== address;
}

/** Where in the equation an error lies, when it lies there. */
function errorPosition(error: unknown): number | undefined {
  if (!(error instanceof InputError)) return undefined;
  return 'position' in error.reason ? error.reason.position : undefined;
}
