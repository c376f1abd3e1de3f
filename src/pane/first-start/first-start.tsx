import { Button, makeStyles, tokens, useId } from '@fluentui/react-components';
import { henanSheet } from '../../examples/henan-sheet';
import { firstStartTexts } from '../../text/first-start-texts';
import { NEW_SHEET } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { StatusMessage } from '../shared/status-message';
import { useTask } from '../shared/use-task';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlockEnd: tokens.spacingVerticalL,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingInlineStart: '1.4em' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was begun from the first screen, and on which sheet. */
export interface Started {
  readonly analysis: 'regression' | 'coupling';
  readonly sheetName: string;
}

interface FirstStartProps {
  readonly onStarted: (started: Started) => void;
  readonly onDismiss: () => void;
}

/** Before anything is selected: the way from nothing to a result on the example. */
export function FirstStart({ onStarted, onDismiss }: FirstStartProps): React.JSX.Element {
  const styles = useStyles();
  const { workbook, language } = usePane();
  const texts = firstStartTexts(language);
  const headingId = useId('first-start');
  const [task, run] = useTask<void>();
  const start = (analysis: Started['analysis']): void =>
    run(async () => {
      const { places } = await workbook.insert([henanSheet(language)], NEW_SHEET);
      onStarted({ analysis, sheetName: places[0].sheetName });
    });
  const isBusy = task.state === 'running';
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.heading}
      </h2>
      <div>{texts.intro}</div>
      <ol className={styles.list}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => start('regression')}>
          {texts.regression}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => start('coupling')}>
          {texts.coupling}
        </Button>
        <Button appearance="subtle" onClick={onDismiss}>
          {texts.dismiss}
        </Button>
      </div>
      <StatusMessage task={task} running={texts.inserting} />
    </section>
  );
}
