import { startTransition, useCallback, useRef, useState } from 'react';

/** How something that takes a while stands. */
export type Task<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: unknown };

export const IDLE: Task<never> = { state: 'idle' };

/** Keeps one task at a time; of two started, only the later one is told of. */
export function useTask<Result>(): [
  Task<Result>,
  (work: () => Promise<Result>) => void,
  () => void,
] {
  const [task, setTask] = useState<Task<Result>>(IDLE);
  const latest = useRef(0);
  const run = useCallback((work: () => Promise<Result>) => {
    const own = ++latest.current;
    const tell = (next: Task<Result>): void => {
      if (own === latest.current) setTask(next);
    };
    tell({ state: 'running' });
    void work().then(
      // A result may be much to draw: React then draws it in slices, and the pane stays alive.
      (result) => startTransition(() => tell({ state: 'done', result })),
      (error: unknown) => tell({ state: 'failed', error }),
    );
  }, []);
  const clear = useCallback(() => {
    latest.current++;
    setTask(IDLE);
  }, []);
  return [task, run, clear];
}

/** Lets the browser show what has changed before a long computation. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
