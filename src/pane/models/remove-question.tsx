import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  question: { margin: 0, overflowWrap: 'anywhere' },
  answers: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface RemoveQuestionProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks before a model is gone for good; the harmless answer has the keyboard. */
export function RemoveQuestion({ name, onRemove, onKeep }: RemoveQuestionProps): React.JSX.Element {
  const styles = useStyles();
  const own = modelsTexts(usePane().language);
  return (
    <div role="alertdialog" aria-label={own.askRemove(name)}>
      <p className={styles.question}>{own.askRemove(name)}</p>
      <div className={styles.answers}>
        <Button size="small" onClick={onRemove}>
          {own.removeNow}
        </Button>
        <Button size="small" autoFocus onClick={onKeep}>
          {own.keepIt}
        </Button>
      </div>
    </div>
  );
}
