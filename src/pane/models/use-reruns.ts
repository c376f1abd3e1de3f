import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredModel } from '../../models/stored-model';
import type { Workbook } from '../../workbook/workbook';
import { type Rerun, rerunModel } from './rerun-model';

/** A stored model and the part that holds it. */
export interface ModelPart {
  readonly partId: string;
  readonly model: StoredModel;
}

/** What came of the last thing that was done to a model. */
export type ModelOutcome =
  | { readonly state: 'rerun'; readonly rerun: Rerun }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly error: unknown };

export interface Reruns {
  /** Counted from 1; undefined while nothing runs. */
  readonly running: { readonly number: number; readonly total: number } | undefined;
  /** How many times models were run to their end, or called off. */
  readonly ended: number;
  readonly outcomes: ReadonlyMap<string, ModelOutcome>;
  readonly start: (models: readonly ModelPart[]) => void;
  readonly cancel: () => void;
  /** Tells of something else that was done to a model, or forgets what was told. */
  readonly tell: (partId: string, outcome: ModelOutcome | undefined) => void;
}

/**
 * Runs models one after the other; one that fails does not keep the others from being run. Held
 * above the tabs: what runs goes on while another tab is shown.
 */
export function useReruns(workbook: Workbook): Reruns {
  const [running, setRunning] = useState<Reruns['running']>();
  const [ended, setEnded] = useState(0);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, ModelOutcome>>(new Map());
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const tell = useCallback((partId: string, outcome: ModelOutcome | undefined) => {
    setOutcomes((before) => {
      const next = new Map(before);
      if (outcome === undefined) next.delete(partId);
      else next.set(partId, outcome);
      return next;
    });
  }, []);
  const start = useCallback(
    (models: readonly ModelPart[]) => {
      controller.current?.abort();
      const own = new AbortController();
      controller.current = own;
      void runAll(workbook, models, own.signal, {
        onStart: (number) => setRunning({ number, total: models.length }),
        onEnd: tell,
      }).then(() => {
        if (controller.current !== own) return;
        setRunning(undefined);
        setEnded((before) => before + 1);
      });
    },
    [workbook, tell],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { running, ended, outcomes, start, cancel, tell };
}

interface Told {
  readonly onStart: (number: number) => void;
  readonly onEnd: (partId: string, outcome: ModelOutcome) => void;
}

async function runAll(
  workbook: Workbook,
  models: readonly ModelPart[],
  signal: AbortSignal,
  { onStart, onEnd }: Told,
): Promise<void> {
  for (const [place, part] of models.entries()) {
    if (signal.aborted) {
      onEnd(part.partId, { state: 'cancelled' });
      continue;
    }
    onStart(place + 1);
    onEnd(part.partId, await outcomeOf(workbook, part, signal));
  }
}

async function outcomeOf(
  workbook: Workbook,
  part: ModelPart,
  signal: AbortSignal,
): Promise<ModelOutcome> {
  try {
    const rerun = await rerunModel(workbook, part, signal);
    return rerun === undefined ? { state: 'cancelled' } : { state: 'rerun', rerun };
  } catch (error) {
    return { state: 'failed', error };
  }
}
