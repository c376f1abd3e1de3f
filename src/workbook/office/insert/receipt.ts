import { rangeAddress } from '../../../report/cell-address';
import { boundingRectangle, planAreas } from '../../../report/plan-extent';
import type { SheetPlan } from '../../../report/sheet-plan';
import type { InsertedPlace, Insertion } from '../../workbook';
import type { Drawings } from './drawings';
import type { FormerCells } from './former-cells';
import type { WrittenBlock } from './write-plan';

/** A plan as it was written, and what was there before, if it has no sheet of its own. */
export interface WrittenPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly plan: SheetPlan;
  /** As Excel gave the cells back. */
  readonly written: readonly WrittenBlock[];
  /** The plan's own. */
  readonly drawings: Drawings;
  readonly former?: FormerCells;
}

export interface Receipt {
  readonly parts: readonly WrittenPlan[];
  /** The sheet that was shown before. */
  readonly activeId?: string | undefined;
}

/** What it takes to take an insertion back, by what the pane holds of it. */
const RECEIPTS = new WeakMap<Insertion, Receipt>();

export function insertionOf(receipt: Receipt): Insertion {
  const insertion = { places: receipt.parts.map(placeOf) };
  RECEIPTS.set(insertion, receipt);
  return insertion;
}

export function receiptOf(insertion: Insertion): Receipt | undefined {
  return RECEIPTS.get(insertion);
}

/** Keeps another receipt, or none any more. */
export function changeReceipt(insertion: Insertion, receipt: Receipt | undefined): void {
  if (receipt === undefined) RECEIPTS.delete(insertion);
  else RECEIPTS.set(insertion, receipt);
}

function placeOf({ sheetName, plan, former }: WrittenPlan): InsertedPlace {
  const address = rangeAddress(boundingRectangle(planAreas(plan)));
  return { sheetName, address, isNewSheet: former === undefined };
}
