import { Button, makeStyles } from '@fluentui/react-components';
import type { Progress } from '../../../statistics/steps';
import { usePane } from '../../pane-context';
import { StepsMessage } from '../../shared/steps-message';
import type { Steps } from '../../shared/use-steps';

const useStyles = makeStyles({ compare: { alignSelf: 'flex-start' } });

interface CompareButtonProps {
  readonly task: Steps<Progress, unknown>;
  readonly onCompare: () => void;
  readonly onCancel: () => void;
}

/** Starts the comparison of the selected block's lags, and says how it stands. */
export function CompareButton(props: CompareButtonProps): React.JSX.Element {
  const { task, onCompare, onCancel } = props;
  const styles = useStyles();
  const { texts, block } = usePane();
  const { lags } = texts.regression;
  return (
    <>
      <Button
        className={styles.compare}
        appearance="primary"
        disabled={block.state !== 'block'}
        disabledFocusable={task.state === 'running'}
        onClick={onCompare}
      >
        {lags.compare}
      </Button>
      <StepsMessage
        task={task}
        running={(progress) => lags.running(progress?.done ?? 0, progress?.total ?? 0)}
        cancelled={texts.cancelled}
        onCancel={onCancel}
      />
    </>
  );
}
