import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { StoredPart } from '../../models/stored-part';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';
import { Message, StatusMessage } from '../shared/status-message';
import { ModelEntry } from './model-entry';
import { leaveOut } from './leave-out';
import { openedOn, readSource, readUnused, readWith } from './open-model';
import type { OpenedModel } from './opened-model';
import { UnreadEntry } from './unread-entry';
import { useModels } from './use-models';
import type { ModelPart, Reruns } from './use-reruns';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface ModelsSectionProps {
  readonly reruns: Reruns;
  /** Shows a model in the tab of its kind. */
  readonly onOpen: (model: OpenedModel) => void;
}

/** The models that live in the file. */
export function ModelsSection({ reruns, onOpen }: ModelsSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { workbook, language } = usePane();
  const own = modelsTexts(language);
  const { reading, parts, sources, readAgain } = useModels(workbook);
  const { ended } = reruns;
  const lastEnded = useRef(ended);
  useEffect(() => {
    if (lastEnded.current === ended) return;
    lastEnded.current = ended;
    readAgain();
  }, [ended, readAgain]);
  const models = (parts ?? []).flatMap(modelPart);
  const runnable = models.filter(({ partId }) => sources.get(partId)?.state !== 'missing');

  /** Something that is done to one part, after which the list is read again. */
  const act = (partId: string, work: () => Promise<void>): void => {
    reruns.tell(partId, undefined);
    void work().then(readAgain, (error: unknown) =>
      reruns.tell(partId, { state: 'failed', error }),
    );
  };
  const open = async ({ model }: ModelPart, from: 'kept' | 'newest'): Promise<void> => {
    const kept = await readSource(workbook, model);
    const data =
      from === 'kept'
        ? kept
        : await readWith(workbook, kept, await readUnused(workbook, model, kept));
    const opened = openedOn(model.task, data, from);
    await workbook.showBlock(data.reference);
    onOpen(opened);
  };
  const entry = (part: StoredPart): React.JSX.Element => {
    const { partId, read } = part;
    const shared = {
      outcome: reruns.outcomes.get(partId),
      onRemove: () => act(partId, () => workbook.models.remove(partId)),
    };
    if (read.kind !== 'model') return <UnreadEntry read={read} {...shared} />;
    const { model } = read;
    return (
      <ModelEntry
        model={model}
        source={sources.get(partId)}
        isBusy={reruns.running !== undefined}
        onRerun={() => reruns.start([{ partId, model }])}
        onOpen={() => act(partId, () => open({ partId, model }, 'kept'))}
        onOpenWith={() => act(partId, () => open({ partId, model }, 'newest'))}
        onLeaveOut={() => act(partId, () => leaveOut(workbook, { partId, model }))}
        onRename={(name) =>
          act(partId, () => workbook.models.change(partId, (stored) => ({ ...stored, name })))
        }
        {...shared}
      />
    );
  };
  return (
    <section className={styles.section} aria-label={own.heading}>
      <h2 className={styles.heading}>{own.heading}</h2>
      {parts?.length === 0 && <Message intent="info" text={own.none} />}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={reruns.running !== undefined} onClick={readAgain}>
          {own.checkAgain}
        </Button>
        {models.length > 1 && (
          <Button
            size="small"
            disabledFocusable={reruns.running !== undefined}
            onClick={() => reruns.start(runnable)}
          >
            {own.rerunAll}
          </Button>
        )}
      </div>
      <RunningMessage reruns={reruns} />
      <StatusMessage task={reading} running={own.reading} />
      <ul className={styles.list}>
        {parts?.map((part) => (
          <li key={part.partId}>{entry(part)}</li>
        ))}
      </ul>
    </section>
  );
}

function modelPart({ partId, read }: StoredPart): ModelPart[] {
  return read.kind === 'model' ? [{ partId, model: read.model }] : [];
}

function RunningMessage({ reruns }: { readonly reruns: Reruns }): React.JSX.Element {
  const { language, texts } = usePane();
  const { running, cancel } = reruns;
  return (
    <div>
      <div role="status" aria-live="polite">
        {running !== undefined && (
          <Spinner
            size="tiny"
            label={modelsTexts(language).running(running.number, running.total)}
          />
        )}
      </div>
      {running !== undefined && (
        <Button size="small" onClick={cancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
