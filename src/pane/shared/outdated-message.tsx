import { Message } from './status-message';

interface OutdatedMessageProps {
  readonly isOutdated: boolean;
  /** What has changed, and what to press. */
  readonly text: string;
}

/** Says that a result is not what is asked for now, to eyes and to screen readers. */
export function OutdatedMessage({ isOutdated, text }: OutdatedMessageProps): React.JSX.Element {
  return (
    <div role="status" aria-live="polite">
      {isOutdated && <Message intent="warning" text={text} />}
    </div>
  );
}
