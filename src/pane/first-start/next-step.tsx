import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { firstStartTexts } from '../../text/first-start-texts';
import { usePane } from '../pane-context';
import { Message } from '../shared/status-message';
import type { Started } from './first-start';

const useStyles = makeStyles({
  place: { outlineStyle: 'none' },
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
  const { language, block } = usePane();
  const texts = firstStartTexts(language);
  const isSelected = block.state === 'block';
  const hint = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed goes when its table is selected: the keyboard goes on from here.
    const isLost = document.activeElement === document.body;
    if (started !== undefined && isSelected && isLost) hint.current?.focus();
  }, [started, isSelected]);
  return (
    <div ref={hint} tabIndex={-1} className={mergeClasses(styles.place, started && styles.hint)}>
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
