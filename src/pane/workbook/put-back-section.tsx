import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PutBackPlan, PutBackResult } from '../../sharing/workbook-formulas';
import { sharingTexts } from '../../text/sharing-texts';
import { usePane } from '../pane-context';
import { DataTable } from '../shared/data-table';
import { Message, StatusMessage } from '../shared/status-message';
import { type Task, useTask } from '../shared/use-task';
import { LeftFormulas, PutBackMessage } from './sharing-results';
import { UnreadMemories } from './unread-memories';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { maxHeight: '20em', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface PutBack {
  readonly looked: Task<PutBackPlan>;
  readonly restored: Task<PutBackResult>;
  readonly isBusy: boolean;
  readonly look: () => void;
  readonly confirm: (plan: PutBackPlan) => void;
  /** Takes away what is shown. */
  readonly clear: () => void;
}

/** Putting formulas back in two steps: first they are shown, then they are written. */
export function usePutBack(): PutBack {
  const { workbook } = usePane();
  const [looked, runLook, clearLooked] = useTask<PutBackPlan>();
  const [restored, restore, clearRestored] = useTask<PutBackResult>();
  const clear = (): void => {
    clearLooked();
    clearRestored();
  };
  const look = (): void => {
    clear();
    runLook(async () => {
      const plan = await workbook.planPutBack();
      // All of them stand there already: what is left to do is to forget them.
      if (plan.ready.length === 0 && plan.left.length === 0) await workbook.putBackFormulas([]);
      return plan;
    });
  };
  const confirm = (plan: PutBackPlan): void => {
    clearLooked();
    restore(() => workbook.putBackFormulas(plan.ready));
  };
  const isBusy = [looked, restored].some(({ state }) => state === 'running');
  return { looked, restored, isBusy, look, confirm, clear };
}

interface PutBackSectionProps {
  readonly putBack: PutBack;
  readonly isBusy: boolean;
  /** Whether there is anything that could be put back. */
  readonly isOffered: boolean;
  readonly onLook: () => void;
}

export function PutBackSection(props: PutBackSectionProps): React.JSX.Element {
  const { putBack, isBusy, isOffered, onLook } = props;
  const { looked, restored } = putBack;
  const { language } = usePane();
  const texts = sharingTexts(language);
  const styles = useStyles();
  return (
    <div className={styles.section}>
      {isOffered && (
        <div>
          <Button disabledFocusable={isBusy} onClick={onLook}>
            {texts.putBack}
          </Button>
        </div>
      )}
      <StatusMessage task={looked} running={texts.lookingBack} />
      {looked.state === 'done' && (
        <PlanView plan={looked.result} putBack={putBack} isBusy={isBusy} />
      )}
      <StatusMessage task={restored} running={texts.puttingBack} />
      <div role="status" aria-live="polite">
        {restored.state === 'done' && <PutBackMessage result={restored.result} />}
      </div>
    </div>
  );
}

interface PlanViewProps {
  readonly plan: PutBackPlan;
  readonly putBack: PutBack;
  readonly isBusy: boolean;
}

/** Every formula that would be written, and why the others would not. */
function PlanView({ plan, putBack, isBusy }: PlanViewProps): React.JSX.Element {
  const { language } = usePane();
  const texts = sharingTexts(language);
  const styles = useStyles();
  const { ready, left, unread } = plan;
  return (
    <>
      <UnreadMemories {...unread} />
      {ready.length > 0 && (
        <div className={styles.list}>
          <DataTable
            label={texts.toPutBack}
            headings={texts.toPutBackHeadings}
            rows={ready.map(({ sheetName, address, formula }) => [
              `${sheetName}!${address}`,
              formula,
            ])}
            textColumns={2}
          />
        </div>
      )}
      {left.length > 0 && <Text>{texts.leftAlone(left.length)}</Text>}
      <LeftFormulas left={left} />
      {ready.length === 0 && left.length === 0 && (
        <Message intent="info" text={texts.nothingToPutBack} />
      )}
      <div className={styles.buttons}>
        {ready.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => putBack.confirm(plan)}
          >
            {texts.confirmPutBack(ready.length)}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={putBack.clear}>
          {texts.notNow}
        </Button>
      </div>
    </>
  );
}
