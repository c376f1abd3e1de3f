import { rangeAddress } from '../../../report/cell-address';
import { movedPlan } from '../../../report/move-plan';
import { boundingRectangle, planAreas } from '../../../report/plan-extent';
import type { SheetPlan } from '../../../report/sheet-plan';
import { freeSheetName } from '../../sheet-name';
import type { Destination, Landing } from '../../workbook';
import { runInExcel } from '../office-error';
import { inspectCells } from './inspect-cells';

/** Where a plan would land, and what it would cover there. */
export async function checkLanding(plan: SheetPlan, destination: Destination): Promise<Landing> {
  return runInExcel(async (context) => {
    if (destination.kind === 'newSheet') return landingOnOwnSheet(context, plan);
    const { sheetName, row, column } = destination.cell;
    const moved = movedPlan(plan, { rows: row, columns: column });
    return (await inspectCells(context, sheetName, moved)).landing;
  });
}

async function landingOnOwnSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<Landing> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const address = rangeAddress(boundingRectangle(planAreas(plan)));
  return { sheetName: freeSheetName(plan.name, taken), address, filledCells: 0 };
}
