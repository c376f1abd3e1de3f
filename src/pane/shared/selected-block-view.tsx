import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { errorText } from './error-text';
import { Message } from './status-message';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  address: { overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SelectedBlockViewProps {
  /** Why the tab cannot work on the block. */
  readonly problem?: unknown;
  /** What the tab finds in the block. */
  readonly size?: string | undefined;
}

/** Which block is worked on, or what to select. */
export function SelectedBlockView({ problem, size }: SelectedBlockViewProps): React.JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { texts, block } = pane;
  const error = block.state === 'problem' ? block.error : problem;
  return (
    <section aria-live="polite">
      <h2 className={styles.heading}>{texts.data.heading}</h2>
      {block.state === 'nothing' && <Message intent="info" text={texts.data.nothingSelected} />}
      {block.state === 'block' && (
        <div className={styles.address}>
          {block.reference.sheetName}!{block.reference.address}
        </div>
      )}
      {error !== undefined && <Message intent="warning" text={errorText(error, pane)} />}
      {error === undefined && size !== undefined && <div className={styles.size}>{size}</div>}
    </section>
  );
}
