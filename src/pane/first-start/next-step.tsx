import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { firstStartTexts } from '../../text/first-start-texts';
import { usePane } from '../pane-context';
import { Message } from '../shared/status-message';
import type { Started } from './first-start';

const useStyles = makeStyles({
  hint: { marginBlockEnd: tokens.spacingVerticalM },
  close: { marginBlockStart: tokens.spacingVerticalXS },
});

interface NextStepProps {
  /** Undefined while there is nothing to say. */
  readonly started: Started | undefined;
  readonly onClose: () => void;
}

/** What to press next, as long as the example is worked on. */
export function NextStep({ started, onClose }: NextStepProps): React.JSX.Element {
  const styles = useStyles();
  const texts = firstStartTexts(usePane().language);
  return (
    <div className={started && styles.hint}>
      <div role="status">
        {started !== undefined && <Message intent="info" text={texts.next[started.analysis]} />}
      </div>
      {started !== undefined && (
        <Button size="small" appearance="subtle" className={styles.close} onClick={onClose}>
          {texts.understood}
        </Button>
      )}
    </div>
  );
}
