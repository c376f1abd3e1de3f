import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ModelTask, StoredModel } from '../../models/stored-model';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';
import { errorText } from '../shared/error-text';
import { Message } from '../shared/status-message';
import { ChangesView } from './changes-view';
import { ModelButton } from './model-button';
import { RemoveQuestion } from './remove-question';
import { RenameForm } from './rename-form';
import { UnusedView } from './unused-view';
import type { Source } from './use-models';
import type { ModelOutcome } from './use-reruns';

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  equation: { fontFamily: tokens.fontFamilyMonospace },
  state: { fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBlock: tokens.spacingVerticalXS,
  },
});

export interface ModelEntryProps {
  readonly model: StoredModel;
  readonly source: Source | undefined;
  readonly outcome: ModelOutcome | undefined;
  /** While models run, another one must not. */
  readonly isBusy: boolean;
  readonly onRerun: () => void;
  readonly onOpen: () => void;
  /** Opens it on its data and what stands beside them. */
  readonly onOpenWith: () => void;
  /** Remembers what stands beside the data as none of them. */
  readonly onLeaveOut: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** A model of the workbook: what it is, how its data stand, what can be done with it. */
export function ModelEntry(props: ModelEntryProps): React.JSX.Element {
  const { model, source, outcome } = props;
  const styles = useStyles();
  const own = modelsTexts(usePane().language);
  const [asked, setAsked] = useState<'rename' | 'remove'>();
  const close = (): void => setAsked(undefined);
  const { name, task, computedAt, yokeVersion } = model;
  return (
    <div role="group" aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.line}>
        {own.kinds[task.kind]}: <TaskText task={task} />
      </p>
      <SourceLine model={model} source={source} />
      {task.kind === 'coupling' && !Array.isArray(model.figures) && (
        <p className={styles.line}>{own.notComparable}</p>
      )}
      <UnusedView {...props} />
      <p className={styles.line}>{own.computedBy(yokeVersion, dayOf(computedAt))}</p>
      {asked === undefined && (
        <EntryButtons {...props} onAsk={setAsked} isMissing={source?.state === 'missing'} />
      )}
      {asked === 'rename' && (
        <RenameForm
          name={name}
          onCancel={close}
          onSave={(next) => {
            close();
            props.onRename(next);
          }}
        />
      )}
      {asked === 'remove' && (
        <RemoveQuestion name={name} onRemove={props.onRemove} onKeep={close} />
      )}
      <div role="status" aria-live="polite">
        {outcome !== undefined && <OutcomeView outcome={outcome} />}
      </div>
    </div>
  );
}

function TaskText({ task }: { readonly task: ModelTask }): React.JSX.Element {
  const styles = useStyles();
  if (task.kind === 'coupling') return <>{task.design.systems.map(nameOf).join(' · ')}</>;
  return <span className={styles.equation}>{task.equation}</span>;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function SourceLine({
  model: { lastSeen },
  source,
}: Pick<ModelEntryProps, 'model' | 'source'>): React.JSX.Element {
  const styles = useStyles();
  const pane = usePane();
  const own = modelsTexts(pane.language);
  const { sheetName, address } = source?.reference ?? lastSeen;
  const place = `${sheetName}!${address}`;
  const state = source?.state ?? 'checking';
  return (
    <p className={styles.line}>
      {state === 'missing' ? own.lastSeen(place) : place}:{' '}
      <span className={styles.state}>
        {source?.error === undefined ? own.states[state] : errorText(source.error, pane)}
      </span>
    </p>
  );
}

interface EntryButtonsProps extends ModelEntryProps {
  readonly isMissing: boolean;
  readonly onAsk: (question: 'rename' | 'remove') => void;
}

function EntryButtons(props: EntryButtonsProps): React.JSX.Element {
  const { model, isBusy, isMissing, onRerun, onOpen, onAsk } = props;
  const styles = useStyles();
  const own = modelsTexts(usePane().language);
  const button = (text: string, onClick: () => void, isOff = isBusy): React.JSX.Element => (
    <ModelButton text={text} modelName={model.name} isOff={isOff} onClick={onClick} />
  );
  return (
    <div className={styles.buttons}>
      {button(own.rerun, onRerun, isBusy || isMissing)}
      {button(own.open, onOpen, isBusy || isMissing)}
      {button(own.rename, () => onAsk('rename'))}
      {button(own.remove, () => onAsk('remove'))}
    </div>
  );
}

function OutcomeView({ outcome }: { readonly outcome: ModelOutcome }): React.JSX.Element {
  const pane = usePane();
  switch (outcome.state) {
    case 'rerun':
      return <ChangesView rerun={outcome.rerun} />;
    case 'cancelled':
      return <Message intent="info" text={pane.texts.cancelled} />;
    case 'failed':
      return (
        <Message intent="error" title={pane.texts.failed} text={errorText(outcome.error, pane)} />
      );
  }
}

/** The day of an ISO time, where the reader is. */
function dayOf(time: string): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
