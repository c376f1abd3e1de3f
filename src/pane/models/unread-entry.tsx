import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadModel } from '../../models/read-model';
import { type ModelsTexts, modelsTexts, problemText } from '../../text/models-texts';
import type { Language } from '../../text/language';
import { usePane } from '../pane-context';
import { errorText } from '../shared/error-text';
import { Message } from '../shared/status-message';
import { RemoveQuestion } from './remove-question';
import type { ModelOutcome } from './use-reruns';

/** A part that is no model of this Yoke's. */
export type Unread = Exclude<ReadModel, { readonly kind: 'model' }>;

interface UnreadEntryProps {
  readonly read: Unread;
  readonly outcome: ModelOutcome | undefined;
  readonly onRemove: () => void;
}

/** What cannot be read, why, and that it stays; only the user takes it away, and nothing newer. */
export function UnreadEntry({ read, outcome, onRemove }: UnreadEntryProps): React.JSX.Element {
  const pane = usePane();
  const own = modelsTexts(pane.language);
  const [isAsked, setAsked] = useState(false);
  const name = read.label.name ?? own.nameless;
  return (
    <div role="group" aria-label={name}>
      <Message
        intent={read.kind === 'newer' ? 'info' : 'warning'}
        title={name}
        text={`${reasonText(read, own, pane.language)} ${own.keptAsItIs}`}
      />
      {read.kind === 'malformed' && !isAsked && (
        <Button size="small" aria-label={own.of(own.remove, name)} onClick={() => setAsked(true)}>
          {own.remove}
        </Button>
      )}
      {isAsked && <RemoveQuestion name={name} onRemove={onRemove} onKeep={() => setAsked(false)} />}
      <div role="status" aria-live="polite">
        {outcome?.state === 'failed' && (
          <Message intent="error" title={pane.texts.failed} text={errorText(outcome.error, pane)} />
        )}
      </div>
    </div>
  );
}

function reasonText(read: Unread, own: ModelsTexts, language: Language): string {
  if (read.kind === 'newer') return own.newer(read.format, read.label.yokeVersion);
  const end = language === 'zh' ? '。' : '.';
  return `${own.malformed} ${problemText(read.problem, language)}${end}`;
}
