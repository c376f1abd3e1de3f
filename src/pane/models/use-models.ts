import { useCallback, useEffect, useRef, useState } from 'react';
import { digestSteps } from '../../models/digest';
import type { StoredModel } from '../../models/stored-model';
import type { StoredPart } from '../../models/stored-part';
import type { SourceState } from '../../text/models-texts';
import type { BlockReference, Workbook } from '../../workbook/workbook';
import { runInSlices } from '../shared/run-in-slices';
import { type Task, useTask } from '../shared/use-task';

/** Where a model's data are and whether they are still those that it was computed from. */
export interface Source {
  readonly state: SourceState;
  readonly reference?: BlockReference;
  /** Why that cannot be told. */
  readonly error?: unknown;
}

export interface Models {
  readonly reading: Task<readonly StoredPart[]>;
  /** What was read last, also while it is read again. */
  readonly parts: readonly StoredPart[] | undefined;
  /** By part; a part that is missing here is still to be checked. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly readAgain: () => void;
}

/** The models of the workbook; their data are checked one after the other once the list stands. */
export function useModels(workbook: Workbook): Models {
  const [reading, read] = useTask<readonly StoredPart[]>();
  const [sources, setSources] = useState<ReadonlyMap<string, Source>>(new Map());
  const readAgain = useCallback(() => read(() => workbook.models.list()), [workbook, read]);
  useEffect(readAgain, [readAgain]);

  const last = useRef<readonly StoredPart[]>(undefined);
  if (reading.state === 'done') last.current = reading.result;
  const parts = last.current;
  useEffect(() => {
    if (parts === undefined) return;
    const controller = new AbortController();
    setSources(new Map());
    void checkAll(workbook, parts, controller.signal, (partId, source) =>
      setSources((before) => new Map(before).set(partId, source)),
    );
    return () => controller.abort();
  }, [workbook, parts]);
  return { reading, parts, sources, readAgain };
}

async function checkAll(
  workbook: Workbook,
  parts: readonly StoredPart[],
  signal: AbortSignal,
  tell: (partId: string, source: Source) => void,
): Promise<void> {
  for (const { partId, read } of parts) {
    if (read.kind !== 'model') continue;
    const source = await sourceOf(workbook, read.model, signal).catch((error: unknown): Source => ({
      state: 'checking',
      error,
    }));
    if (signal.aborted) return;
    tell(partId, source);
  }
}

async function sourceOf(
  workbook: Workbook,
  { id, digest }: StoredModel,
  signal: AbortSignal,
): Promise<Source> {
  const reference = await workbook.models.sourceNow(id);
  if (reference === undefined) return { state: 'missing' };
  const cells = await workbook.readBlock(reference);
  const now = await runInSlices(digestSteps(cells), signal, () => undefined);
  return { state: now === digest ? 'current' : 'changed', reference };
}
