import { useEffect, useMemo, useState } from 'react';
import { WorkbookError } from '../../../errors/workbook-error';
import { rectangleOf } from '../../../report/cell-address';
import { overlap } from '../../../report/plan-extent';
import type { SheetPlan } from '../../../report/sheet-plan';
import { placeName } from '../../../workbook/place-name';
import type { BlockReference, Landing, SheetCell } from '../../../workbook/workbook';
import { usePane } from '../../pane-context';
import { afterPaint } from '../use-task';
import type { SelectedCell } from './use-selected-cell';

/** Where a plan would land at the selected cell. */
export type LandingState =
  | { readonly state: 'looking' }
  | { readonly state: 'refused'; readonly error: unknown }
  | { readonly state: 'free' | 'filled'; readonly cell: SheetCell; readonly landing: Landing };

/** A landing, and what it was looked up for. */
interface Looked {
  readonly plan: () => SheetPlan;
  readonly selected: SelectedCell;
  readonly turn: unknown;
  readonly state: LandingState;
}

const LOOKING: LandingState = { state: 'looking' };

/**
 * Looks where a plan would land whenever another cell is selected, or the plan is another.
 *
 * @param data what the plan is made from; it may not be covered
 * @param turn looks again when this changes
 */
export function useLanding(
  plan: () => SheetPlan,
  selected: SelectedCell,
  data: BlockReference | undefined,
  turn: unknown,
): LandingState {
  const { workbook } = usePane();
  const [looked, setLooked] = useState<Looked>();
  const planned = usePlanned(plan);
  useEffect(() => {
    if (selected === undefined || 'error' in selected) return undefined;
    let isCurrent = true;
    const { cell } = selected;
    const look = async (): Promise<LandingState> => {
      await afterPaint();
      const landing = await workbook.checkLanding(planned(), { kind: 'atCell', cell });
      if (data !== undefined && coversData(landing, data)) {
        throw new WorkbookError('coversData', '', { name: placeName(landing) });
      }
      return { state: landing.filledCells === 0 ? 'free' : 'filled', cell, landing };
    };
    void look()
      .catch((error: unknown): LandingState => ({ state: 'refused', error }))
      .then((state) => {
        if (isCurrent) setLooked({ plan, selected, turn, state });
      });
    return () => {
      isCurrent = false;
    };
  }, [workbook, plan, planned, selected, data, turn]);
  if (selected !== undefined && 'error' in selected) {
    return { state: 'refused', error: selected.error };
  }
  const isCurrent = looked?.plan === plan && looked.selected === selected && looked.turn === turn;
  return isCurrent ? looked.state : LOOKING;
}

/** The plan, which may take its time, once for all cells that it is looked at. */
function usePlanned(plan: () => SheetPlan): () => SheetPlan {
  return useMemo(() => {
    let planned: SheetPlan | undefined;
    return () => (planned ??= plan());
  }, [plan]);
}

function coversData(landing: Landing, data: BlockReference): boolean {
  if (landing.sheetName !== data.sheetName) return false;
  return overlap(rectangleOf(landing.address), rectangleOf(data.address));
}
