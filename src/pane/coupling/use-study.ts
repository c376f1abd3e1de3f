import { useEffect } from 'react';
import type { IndicatorTable } from '../../statistics/coupling/study/indicator-table';
import { type StudyProgress, studySteps } from '../../statistics/coupling/study/run-study';
import type { Study } from '../../statistics/coupling/study/study';
import type { StudyDesign } from '../../statistics/coupling/study/study-design';
import { type Steps, useSteps } from '../shared/use-steps';

/** How the preview stands. */
export type StudyState = Steps<StudyProgress, Study>;

/**
 * Runs the study anew after each change; the one before is called off. A study that takes one slice
 * shows no progress, and what was shown before stays until then.
 */
export function useStudy(
  table: IndicatorTable | undefined,
  design: StudyDesign | undefined,
): { study: StudyState; cancel: () => void } {
  const { task, start, cancel, clear } = useSteps<StudyProgress, Study>('asItWas');
  useEffect(() => {
    if (table === undefined || design === undefined) clear();
    else start(() => studySteps(table, design));
  }, [table, design, start, clear]);
  return { study: task, cancel };
}
