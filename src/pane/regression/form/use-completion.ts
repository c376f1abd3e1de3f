import { useState } from 'react';
import { type Completion, type Completions, complete, completionsAt } from './completions';

/** More are not listed: nobody reads them, and they take long to draw. */
const MOST_LISTED = 100;

/** The completions that are listed, and which of them Enter takes; −1 for none. */
export interface CompletionList {
  readonly completions: Completions;
  readonly listed: readonly Completion[];
  readonly active: number;
}

interface CompletionOptions {
  readonly names: readonly string[];
  /** Puts the line and the caret as a completion leaves them. */
  readonly onTake: (text: string, caret: number) => void;
}

export interface Completing {
  readonly list: CompletionList | undefined;
  readonly close: () => void;
  /** Lists what completes the word that was just typed, if anything does. */
  readonly typed: (text: string, caret: number) => void;
  readonly take: (text: string, place: number) => void;
  /** Acts on a key of the line; one that does nothing here is left to the browser. */
  readonly press: (event: React.KeyboardEvent<HTMLInputElement>) => void;
}

/** The list of completions under a line: when it opens, and what keys do in it. */
export function useCompletion({ names, onTake }: CompletionOptions): Completing {
  const [list, setList] = useState<CompletionList>();
  const close = (): void => setList(undefined);
  const open = (completions: Completions): void => {
    const { candidates, isComplete } = completions;
    const listed = candidates.slice(0, MOST_LISTED);
    setList(listed.length === 0 ? undefined : { completions, listed, active: isComplete ? -1 : 0 });
  };
  const typed = (text: string, caret: number): void => {
    const completions = completionsAt(text, caret, names);
    const isOnlyWhatStands = completions.isComplete && completions.candidates.length === 1;
    if (completions.typed === '' || isOnlyWhatStands) close();
    else open(completions);
  };
  const take = (text: string, place: number): void => {
    if (list === undefined) return;
    const completed = complete(text, list.completions, list.listed[place]);
    close();
    onTake(completed.text, completed.caret);
  };
  const press = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget } = event;
    const { value, selectionStart } = currentTarget;
    // Keys that choose characters in an input method are none of ours; Safari tells the one that
    // ends a composition by its code only.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (list === undefined) {
      if (key !== 'ArrowDown') return;
      event.preventDefault();
      open(completionsAt(value, selectionStart ?? value.length, names));
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      setList({ ...list, active: nextPlace(list, key) });
    } else if ((key === 'Enter' || key === 'Tab') && list.active >= 0 && !event.shiftKey) {
      event.preventDefault();
      take(value, list.active);
    } else if (key === 'Escape') {
      event.preventDefault();
      close();
    } else if (/^(Enter|Arrow(Left|Right)|Home|End)$/.test(key)) {
      close();
    }
  };
  return { list, close, typed, take, press };
}

/** The next place down or up, round the ends. */
function nextPlace({ active, listed }: CompletionList, key: 'ArrowDown' | 'ArrowUp'): number {
  if (key === 'ArrowDown') return (active + 1) % listed.length;
  return active <= 0 ? listed.length - 1 : active - 1;
}
