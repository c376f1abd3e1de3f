import { useState } from 'react';
import { NEW_SHEET } from '../../../workbook/workbook';
import { usePane } from '../../pane-context';
import type { Insert, InsertAt, InsertedPlans } from '../use-insert';
import { type LandingState, useLanding } from './use-landing';
import { useSelectedCell } from './use-selected-cell';

/** Where inserts go. */
export type Where = 'newSheet' | 'atSelection';

export interface DestinationChoice {
  readonly where: Where;
  readonly setWhere: (where: Where) => void;
  /** Where the plan would land; undefined where that need not be told. */
  readonly landing: LandingState | undefined;
  readonly mayOverwrite: boolean;
  readonly setOverwrite: (mayOverwrite: boolean) => void;
  /** What to insert at; undefined while nothing may be inserted. */
  readonly at: InsertAt | undefined;
}

/** Lets the user choose where to, follows the selection, and asks before anything is covered. */
export function useDestination(
  { data, plan }: InsertedPlans,
  task: Insert['task'],
): DestinationChoice {
  const { workbook } = usePane();
  const [where, setWhere] = useState<Where>('newSheet');
  const selected = useSelectedCell(workbook, where === 'atSelection');
  // Not while the plan is being written: the cells are in motion.
  const target = task.state === 'running' ? undefined : selected;
  const landing = useLanding(plan, target, data?.reference, task);
  // Agreed to for one landing, and for no other.
  const [agreed, setAgreed] = useState<LandingState>();
  const mayOverwrite = agreed === landing;
  return {
    where,
    setWhere,
    landing: where === 'newSheet' ? undefined : landing,
    mayOverwrite,
    setOverwrite: (isAgreed) => setAgreed(isAgreed ? landing : undefined),
    at: where === 'newSheet' ? { destination: NEW_SHEET } : placeAt(landing, mayOverwrite),
  };
}

function placeAt(landing: LandingState, mayOverwrite: boolean): InsertAt | undefined {
  if (!('landing' in landing)) return undefined;
  if (landing.state === 'filled' && !mayOverwrite) return undefined;
  const destination = { kind: 'atCell' as const, cell: landing.cell };
  return { destination, overwrite: mayOverwrite ? landing.landing : undefined };
}
