import { startTransition, useEffect, useState } from 'react';
import type { IndicatorTable } from '../../statistics/coupling/study/indicator-table';
import { type StudyProgress, studySteps } from '../../statistics/coupling/study/run-study';
import type { Study } from '../../statistics/coupling/study/study';
import type { StudyDesign } from '../../statistics/coupling/study/study-design';
import { runInSlices } from '../shared/run-in-slices';

/** How the preview stands. */
export type StudyState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: StudyProgress }
  | { readonly state: 'cancelled' }
  | { readonly state: 'done'; readonly study: Study }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Runs the study anew after each change; the one before is called off. A study that takes one slice
 * shows no progress, and what was shown before stays until then.
 */
export function useStudy(
  table: IndicatorTable | undefined,
  design: StudyDesign | undefined,
): { study: StudyState; cancel: () => void } {
  const [study, setStudy] = useState<StudyState>({ state: 'idle' });
  const [controller, setController] = useState<AbortController>();
  useEffect(() => {
    if (table === undefined || design === undefined) {
      setStudy({ state: 'idle' });
      return undefined;
    }
    const own = new AbortController();
    setController(own);
    const tell = (next: StudyState): void => {
      if (!own.signal.aborted) setStudy(next);
    };
    void runInSlices(studySteps(table, design), own.signal, (progress) =>
      tell({ state: 'running', progress }),
    ).then(
      (result) => result && startTransition(() => tell({ state: 'done', study: result })),
      (error: unknown) => tell({ state: 'failed', error }),
    );
    return () => own.abort();
  }, [table, design]);
  const cancel = (): void => {
    controller?.abort();
    setStudy({ state: 'cancelled' });
  };
  return { study, cancel };
}
