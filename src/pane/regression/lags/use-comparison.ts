import { useState } from 'react';
import type { LagChoiceRequest } from '../../../statistics/regression/lag-choice';
import type { Progress } from '../../../statistics/steps';
import { usePane } from '../../pane-context';
import { type Steps, useSteps } from '../../shared/use-steps';
import { IDLE } from '../../shared/use-task';
import { type LagComparison, comparisonSteps } from './lag-comparison';
import { sameLimits } from './lag-draft';

interface Comparing {
  /** How the comparison stands; a failure only while the same is asked for. */
  readonly taskFor: (request: LagChoiceRequest) => Steps<Progress, LagComparison>;
  readonly compare: (request: LagChoiceRequest) => void;
  readonly cancel: () => void;
}

/** Lag orders compared on the selected block. */
export function useComparison(): Comparing {
  const { workbook, block } = usePane();
  const [asked, setAsked] = useState<LagChoiceRequest>();
  const { task, start, cancel } = useSteps<Progress, LagComparison>('running');
  const compare = (request: LagChoiceRequest): void => {
    if (block.state !== 'block') return;
    const { reference } = block;
    setAsked(request);
    start(async () => {
      const cells = await workbook.readBlock(reference);
      return comparisonSteps({ reference, cells }, request);
    });
  };
  const taskFor = (request: LagChoiceRequest): typeof task => {
    const isAsked =
      asked !== undefined && asked.equation === request.equation && sameLimits(asked, request);
    return task.state === 'failed' && !isAsked ? IDLE : task;
  };
  return { taskFor, compare, cancel };
}
