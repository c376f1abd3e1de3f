import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { seriesTableOf } from '../../cells/data-block';
import { InputError } from '../../errors/input-error';
import type { Regression } from '../../statistics/regression/regression';
import { runRegression } from '../../statistics/regression/run-regression';
import { usePane } from '../pane-context';
import { StatusMessage } from '../shared/status-message';
import { afterPaint, useTask } from '../shared/use-task';
import { DataBlockView } from './data-block-view';
import { EquationField } from './equation-field';
import { ResultView } from './result-view';
import { SampleField } from './sample-field';
import { useDataBlock } from './use-data-block';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  run: { alignSelf: 'flex-start' },
});

/** Least squares on the selected block: choose, run, read, insert. */
export function RegressionTab(): React.JSX.Element {
  const styles = useStyles();
  const { workbook, texts } = usePane();
  const block = useDataBlock();
  const [equation, setEquation] = useState('');
  const [sample, setSample] = useState('');
  const [task, start, clear] = useTask<Regression>();

  const run = (): void => {
    if (block.state !== 'block') return;
    start(async () => {
      const cells = await workbook.readBlock(block.reference);
      await afterPaint();
      return runRegression(seriesTableOf(cells), { equation, sample });
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
        <DataBlockView block={block} />
        {block.state === 'block' && (
          <>
            <EquationField
              value={equation}
              names={block.names}
              errorPosition={errorPosition(task.state === 'failed' ? task.error : undefined)}
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
      <StatusMessage task={task} running={texts.running} />
      {task.state === 'done' && <ResultView regression={task.result} />}
    </>
  );
}

/** Where in the equation an error lies, when it lies there. */
function errorPosition(error: unknown): number | undefined {
  if (!(error instanceof InputError)) return undefined;
  return 'position' in error.reason ? error.reason.position : undefined;
}
