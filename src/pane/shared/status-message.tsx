import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { errorText } from './error-text';
import { Unseen } from './unseen';
import type { Task } from './use-task';

const useStyles = makeStyles({
  status: { marginBlock: tokens.spacingVerticalS, '&:empty': { marginBlock: 0 } },
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

interface StatusMessageProps<Result> {
  readonly task: Task<Result>;
  readonly running: string;
  /** Left out where the result itself is shown. */
  readonly done?: (result: Result) => string;
  /** What screen readers tell of a result that eyes see elsewhere. */
  readonly told?: (result: Result) => string;
}

/** Says how a task stands, to eyes and to screen readers. */
export function StatusMessage<Result>(props: StatusMessageProps<Result>): React.JSX.Element {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.status}>
      <StatusBody {...props} />
    </div>
  );
}

function StatusBody<Result>({
  task,
  running,
  done,
  told,
}: StatusMessageProps<Result>): React.JSX.Element | null {
  const pane = usePane();
  switch (task.state) {
    case 'idle':
      return null;
    case 'running':
      return <Spinner size="tiny" label={running} />;
    case 'done':
      if (done !== undefined) return <Message intent="success" text={done(task.result)} />;
      return told === undefined ? null : <Unseen>{told(task.result)}</Unseen>;
    case 'failed':
      return (
        <Message intent="error" title={pane.texts.failed} text={errorText(task.error, pane)} />
      );
  }
}

interface MessageProps {
  readonly intent: 'success' | 'error' | 'warning' | 'info';
  readonly title?: string;
  readonly text: React.ReactNode;
}

export function Message({ intent, title, text }: MessageProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {text}
      </MessageBarBody>
    </MessageBar>
  );
}
