import { useCallback, useEffect, useRef, useState } from 'react';
import type { UnusedLines } from '../../errors/unused-lines';
import { digestSteps } from '../../models/digest';
import type { StoredModel } from '../../models/stored-model';
import type { StoredPart } from '../../models/stored-part';
import type { SourceState } from '../../text/models-texts';
import type { BlockReference, Workbook } from '../../workbook/workbook';
import { runInSlices } from '../shared/run-in-slices';
import { type Task, useTask } from '../shared/use-task';
import { readUnused } from './open-model';

/** Where a model's data are and whether they are still those that it was computed from. */
export interface Source {
  readonly state: SourceState;
  readonly reference?: BlockReference;
  /** What looks as if it belonged to them. */
  readonly unused?: readonly UnusedLines[];
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

/** Cells change in bursts, and a check reads all data: it waits until they have come to rest. */
const REST = 400;

/**
 * The models of the workbook; their data are checked one after the other once the list stands, and
 * again when cells have changed. What was told of a model stands until something new can be told.
 */
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
    let controller: AbortController | undefined;
    const check = (): void => {
      controller = new AbortController();
      void checkAll(workbook, parts, controller.signal, (partId, source) =>
        setSources((before) => new Map(before).set(partId, source)),
      );
    };
    setSources(new Map());
    check();
    const stopListening = listenToCells(workbook, () => controller?.abort(), check);
    return () => {
      stopListening();
      controller?.abort();
    };
  }, [workbook, parts]);
  return { reading, parts, sources, readAgain };
}

/** @param onRest called once, some time after the last of several changes */
function listenToCells(workbook: Workbook, onChange: () => void, onRest: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscription = workbook.onCellsChanged(() => {
    onChange();
    clearTimeout(timer);
    timer = setTimeout(onRest, REST);
  });
  // Without being told, there is still the button that checks again.
  subscription.catch(() => undefined);
  return () => {
    clearTimeout(timer);
    void subscription.then(
      (stop) => {
        stop();
        // A change may have come in between.
        clearTimeout(timer);
      },
      () => undefined,
    );
  };
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
  model: StoredModel,
  signal: AbortSignal,
): Promise<Source> {
  const reference = await workbook.models.sourceNow(model.id);
  if (reference === undefined) return { state: 'missing' };
  const cells = await workbook.readBlock(reference);
  const now = await runInSlices(digestSteps(cells), signal, () => undefined);
  const unused = await readUnused(workbook, model, { reference, cells });
  return { state: now === model.digest ? 'current' : 'changed', reference, unused };
}
