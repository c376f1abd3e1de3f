import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { runInSlices } from './run-in-slices';

/** How work in steps stands. */
export type Steps<Progress, Result> =
  | { readonly state: 'idle' }
  /** No progress before the first slice has ended. */
  | { readonly state: 'running'; readonly progress?: Progress }
  | { readonly state: 'cancelled' }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: unknown };

interface StepsHandle<Progress, Result> {
  readonly task: Steps<Progress, Result>;
  /** Starts the steps; what was under way is called off. */
  readonly start: (make: () => StepsSource<Progress, Result>) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** The steps, or the promise of them where data have to be read first. */
export type StepsSource<Progress, Result> =
  Generator<Progress, Result> | Promise<Generator<Progress, Result>>;

/**
 * One piece of work in steps at a time, between which the pane stays alive.
 *
 * @param whenStarted 'running' tells at once that it runs; 'asItWas' leaves what was shown before
 *   until a slice has ended, so that short work does not flicker
 */
export function useSteps<Progress, Result>(
  whenStarted: 'running' | 'asItWas',
): StepsHandle<Progress, Result> {
  const [task, setTask] = useState<Steps<Progress, Result>>({ state: 'idle' });
  const controller = useRef<AbortController>(undefined);
  const stop = useCallback((next: Steps<Progress, Result>) => {
    controller.current?.abort();
    setTask(next);
  }, []);
  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback(
    (make: () => StepsSource<Progress, Result>) => {
      controller.current?.abort();
      const own = new AbortController();
      controller.current = own;
      const tell = (next: Steps<Progress, Result>): void => {
        if (!own.signal.aborted) setTask(next);
      };
      if (whenStarted === 'running') tell({ state: 'running' });
      void run(make, own.signal, (progress) => tell({ state: 'running', progress })).then(
        // A result may be much to draw: React then draws it in slices, and the pane stays alive.
        (done) => done && startTransition(() => tell({ state: 'done', result: done.result })),
        (error: unknown) => tell({ state: 'failed', error }),
      );
    },
    [whenStarted],
  );
  const cancel = useCallback(() => stop({ state: 'cancelled' }), [stop]);
  const clear = useCallback(() => stop({ state: 'idle' }), [stop]);
  return { task, start, cancel, clear };
}

async function run<Progress, Result>(
  make: () => StepsSource<Progress, Result>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<{ result: Result } | undefined> {
  const steps = await make();
  const result = await runInSlices(steps, signal, onProgress);
  return signal.aborted || result === undefined ? undefined : { result };
}
