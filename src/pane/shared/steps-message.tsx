import { Button, Field, ProgressBar, Spinner } from '@fluentui/react-components';
import type { Progress } from '../../statistics/steps';
import { usePane } from '../pane-context';
import { errorText } from './error-text';
import { Message } from './status-message';
import { Unseen } from './unseen';
import type { Steps } from './use-steps';

interface StepsMessageProps<Result> {
  readonly task: Steps<Progress | number, Result>;
  /** What is under way; without progress before the first slice has ended, or where it is a share. */
  readonly running: (progress?: Progress) => string;
  readonly cancelled: string;
  /** What screen readers tell of the result, which eyes see below; that it is there, if left out. */
  readonly done?: (result: Result) => string;
  readonly onCancel: () => void;
}

/** Says how work in steps stands, with the way to call it off. */
export function StepsMessage<Result>(props: StepsMessageProps<Result>): React.JSX.Element {
  return (
    <div role="status" aria-live="polite">
      <StepsBody {...props} />
    </div>
  );
}

function StepsBody<Result>(props: StepsMessageProps<Result>): React.JSX.Element | null {
  const { task, running, cancelled, done, onCancel } = props;
  const pane = usePane();
  const { texts } = pane;
  switch (task.state) {
    case 'idle':
      return null;
    case 'done':
      return <Unseen>{done?.(task.result) ?? texts.finished}</Unseen>;
    case 'cancelled':
      return <Message intent="info" text={cancelled} />;
    case 'failed':
      return <Message intent="error" title={texts.failed} text={errorText(task.error, pane)} />;
    case 'running':
      return task.progress === undefined ? (
        <Spinner size="tiny" label={running()} />
      ) : (
        <>
          {/* That it runs has been told; each step of it would be told over and over. */}
          <div aria-live="off">
            <Field validationMessage={running(countOf(task.progress))} validationState="none">
              <ProgressBar
                {...measureOf(task.progress)}
                aria-label={running(countOf(task.progress))}
              />
            </Field>
          </div>
          <Button size="small" onClick={onCancel}>
            {texts.cancel}
          </Button>
        </>
      );
  }
}

function countOf(progress: Progress | number): Progress | undefined {
  return typeof progress === 'number' ? undefined : progress;
}

function measureOf(progress: Progress | number): { value: number; max: number } {
  return typeof progress === 'number'
    ? { value: progress, max: 1 }
    : { value: progress.done, max: progress.total };
}
