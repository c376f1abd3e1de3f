import { makeStyles, tokens } from '@fluentui/react-components';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';
import { Message } from '../shared/status-message';
import { ModelButton } from './model-button';
import type { ModelEntryProps } from './model-entry';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBlock: tokens.spacingVerticalXS,
  },
});

type UnusedViewProps = Pick<
  ModelEntryProps,
  'model' | 'source' | 'isBusy' | 'onOpenWith' | 'onLeaveOut'
>;

/** What stands beside the data of a model and is not used, with the choice to use it. */
export function UnusedView(props: UnusedViewProps): React.JSX.Element | null {
  const { model, source, isBusy, onOpenWith, onLeaveOut } = props;
  const styles = useStyles();
  const own = modelsTexts(usePane().language);
  const { reference, unused = [] } = source ?? {};
  if (reference === undefined || unused.length === 0) return null;
  const count = unused.reduce((sum, { labels }) => sum + labels.length, 0);
  const button = (text: string, onClick: () => void): React.JSX.Element => (
    <ModelButton text={text} modelName={model.name} isOff={isBusy} onClick={onClick} />
  );
  return (
    <>
      {unused.map((lines) => (
        <Message key={lines.where} intent="warning" text={own.unused(lines, reference.address)} />
      ))}
      <div className={styles.buttons}>
        {button(own.openWith(count), onOpenWith)}
        {button(own.leaveOut(count), onLeaveOut)}
      </div>
    </>
  );
}
