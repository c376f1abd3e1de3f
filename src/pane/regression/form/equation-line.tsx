import { Button, Input, Label, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Reason } from '../../../errors/reason';
import { usePane } from '../../pane-context';
import { CompletionListView, optionId } from './completion-list';
import { equationReason, isUnfinished } from './equation-check';
import { ErrorPlace } from './error-place';
import { afterPress } from './after-press';
import { useCompletion } from './use-completion';

const useStyles = makeStyles({
  line: { position: 'relative' },
  input: { width: '100%' },
  clear: { minWidth: '24px', paddingInline: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface EquationLineProps {
  readonly value: string;
  readonly names: readonly string[];
  /** What the last run found wrong with this very equation. */
  readonly runReason: Reason | undefined;
  readonly onChange: (equation: string) => void;
}

/** The equation as it is typed: completed at the caret, and checked as far as it is finished. */
export function EquationLine(props: EquationLineProps): React.JSX.Element {
  const { value, names, runReason, onChange } = props;
  const styles = useStyles();
  const { equation: texts } = usePane().texts.form;
  const id = useId('equation');
  const [input, caret, setCaret] = useCaret();
  const completing = useCompletion({
    names,
    onTake: (text, next) => {
      onChange(text);
      setCaret(next, true);
    },
  });
  const { list } = completing;
  const reason = useShownReason(props, caret === value.length) ?? runReason;
  const isActive = list !== undefined && list.active >= 0;
  const follow = (line: HTMLInputElement): void => setCaret(line.selectionStart ?? undefined);
  return (
    <div>
      <Label htmlFor={id} weight="semibold">
        {texts.label}
      </Label>
      <div className={styles.line}>
        <Input
          id={id}
          input={{ ref: input }}
          className={styles.input}
          value={value}
          placeholder="Y C X X(-1) Y(-1)"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="none"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={list !== undefined}
          aria-controls={list && `${id}-list`}
          aria-activedescendant={isActive ? optionId(`${id}-list`, list.active) : undefined}
          aria-invalid={reason !== undefined}
          aria-describedby={`${id}-error ${id}-hint`}
          onChange={(event, data) => {
            onChange(data.value);
            const next = event.target.selectionStart ?? data.value.length;
            setCaret(next);
            // React's type of the event does not say that it comes from typing.
            const isComposing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing;
            if (isComposing === true) completing.close();
            else completing.typed(data.value, next);
          }}
          onCompositionEnd={({ currentTarget: line }) =>
            completing.typed(line.value, line.selectionStart ?? line.value.length)
          }
          onSelect={({ currentTarget }) => follow(currentTarget)}
          onFocus={({ currentTarget }) => follow(currentTarget)}
          onClick={completing.close}
          onBlur={() => {
            completing.close();
            afterPress(() => setCaret(undefined));
          }}
          onKeyDown={completing.press}
          contentAfter={
            value === '' ? null : (
              <Button
                className={styles.clear}
                size="small"
                appearance="transparent"
                aria-label={texts.clear}
                onClick={() => onChange('')}
              >
                ×
              </Button>
            )
          }
        />
        {list !== undefined && (
          <CompletionListView
            id={`${id}-list`}
            list={list}
            onTake={(place) => completing.take(value, place)}
          />
        )}
      </div>
      <div id={`${id}-error`} aria-live="polite">
        {reason !== undefined && <ErrorPlace equation={value} reason={reason} />}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {texts.hint}
      </p>
    </div>
  );
}

/** What is wrong with the equation, unless it is only unfinished and being typed at its end. */
function useShownReason(
  { value, names }: Pick<EquationLineProps, 'value' | 'names'>,
  isTypedAtEnd: boolean,
): Reason | undefined {
  const reason = useMemo(() => equationReason(value, names), [value, names]);
  if (reason === undefined || !isTypedAtEnd) return reason;
  return isUnfinished(value, reason) ? undefined : reason;
}

/**
 * Where the caret stands in a line; undefined without the focus. Set with `isMoved`, it is put there
 * once the line has its new text.
 */
function useCaret(): [
  React.RefObject<HTMLInputElement | null>,
  number | undefined,
  (caret: number | undefined, isMoved?: boolean) => void,
] {
  const input = useRef<HTMLInputElement>(null);
  const [{ caret, isMoved }, set] = useState<{ caret?: number | undefined; isMoved: boolean }>({
    isMoved: false,
  });
  useLayoutEffect(() => {
    if (isMoved && caret !== undefined) input.current?.setSelectionRange(caret, caret);
  }, [caret, isMoved]);
  return [input, caret, (next, moved = false) => set({ caret: next, isMoved: moved })];
}
