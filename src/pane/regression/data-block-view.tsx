import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { errorText } from '../shared/error-text';
import { Message } from '../shared/status-message';
import type { DataBlock } from './use-data-block';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  address: { overflowWrap: 'anywhere' },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Which block is worked on, or what to select. */
export function DataBlockView({ block }: { readonly block: DataBlock }): React.JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const { texts } = pane;
  return (
    <section aria-live="polite">
      <h2 className={styles.heading}>{texts.data.heading}</h2>
      {block.state === 'nothing' && <Message intent="info" text={texts.data.nothingSelected} />}
      {block.state === 'problem' && (
        <Message intent="warning" text={errorText(block.error, pane)} />
      )}
      {block.state === 'block' && (
        <>
          <div className={styles.address}>
            {block.reference.sheetName}!{block.reference.address}
          </div>
          <div className={styles.size}>
            {texts.data.size(block.reference.rowCount - 1, block.reference.columnCount)}
          </div>
        </>
      )}
    </section>
  );
}
