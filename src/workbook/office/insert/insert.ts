import { WorkbookError } from '../../../errors/workbook-error';
import { movedPlan } from '../../../report/move-plan';
import { withResultPlace } from '../../../report/result-cell';
import type { SheetPlan } from '../../../report/sheet-plan';
import { placeName } from '../../place-name';
import type { Destination, InsertOptions, Insertion, Landing, SheetCell } from '../../workbook';
import { type RunInExcel, runInExcel } from '../office-error';
import { rangeAt } from '../range-at';
import { surely } from '../surely';
import { added } from './drawings';
import { type FormerCells, knowsLooks, rememberCells, restoreCells } from './former-cells';
import { inspectCells } from './inspect-cells';
import { inOneStep } from './one-step';
import { obstacleIn } from './obstacle-in';
import { type AddedSheets, type OwnSheet, addSheets, removeAddedSheets } from './own-sheets';
import { type WrittenPlan, insertionOf } from './receipt';
import { writePlan } from './write-plan';

/** What has been changed so far, for the case that the rest fails. */
interface Journal {
  former?: FormerCells;
  sheets?: AddedSheets;
}

/**
 * Writes plans, all of them or nothing. When a request fails, half-way even, new sheets are taken away
 * again and covered cells get back what they held, so that the workbook is as it was.
 */
export async function insert(
  plans: readonly SheetPlan[],
  destination: Destination,
  options: InsertOptions = {},
): Promise<Insertion> {
  return inOneStep((run) => insertOnce(run, plans, destination, options));
}

async function insertOnce(
  run: RunInExcel,
  plans: readonly SheetPlan[],
  destination: Destination,
  options: InsertOptions,
): Promise<Insertion> {
  const journal: Journal = {};
  try {
    return await run(async (context) => {
      if (destination.kind === 'newSheet') {
        const parts = await writeOnOwnSheets(context, plans, journal);
        return insertionOf({ parts, activeId: journal.sheets?.activeId });
      }
      const [first, ...others] = plans;
      const part = await writeAtCell(context, first, destination.cell, options, journal);
      const place = placeName(part.former.landing);
      const parts = [part, ...(await writeOnOwnSheets(context, others, journal, place))];
      return insertionOf({ parts, activeId: journal.sheets?.activeId });
    });
  } catch (error) {
    await takeBack(journal);
    throw withPlace(error, journal);
  }
}

/** @param place of the result where it stands elsewhere; else it is on the first sheet, which is shown */
async function writeOnOwnSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  journal: Journal,
  place?: string,
): Promise<WrittenPlan[]> {
  if (plans.length === 0) return [];
  const sheets = await addSheets(
    context,
    plans.map(({ name }) => name),
    (addedSheets) => (journal.sheets = addedSheets),
  );
  const parts: WrittenPlan[] = [];
  // The first comes last: it is shown once everything stands.
  for (let index = plans.length - 1; index >= 0; index--) {
    const isShown = place === undefined && index === 0;
    const plan = withResultPlace(plans[index], place ?? sheets[0].name);
    parts.unshift(await writeOwnSheet(context, plan, sheets[index], isShown));
  }
  return parts;
}

async function writeOwnSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { id, name, sheet }: OwnSheet,
  isShown: boolean,
): Promise<WrittenPlan> {
  const finish = (): void => {
    if (!isShown) return;
    sheet.activate();
    if (plan.selection !== undefined) rangeAt(sheet, plan.selection).select();
  };
  const made = await writePlan(context, sheet, plan, { fitted: 'all', hasLooks: true, finish });
  return { sheetId: id, sheetName: name, plan, ...made };
}

async function writeAtCell(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { sheetName, row, column }: SheetCell,
  { overwrite }: InsertOptions,
  journal: Journal,
): Promise<WrittenPlan & { readonly former: FormerCells }> {
  const moved = movedPlan(plan, { rows: row, columns: column });
  const inspected = await inspectCells(context, sheetName, moved);
  const { sheet, sheetId, landing } = inspected;
  refuseFilled(landing, overwrite);
  const former = await rememberCells(context, inspected, moved);
  journal.former = former;
  const { written, drawings } = await writePlan(context, sheet, former.plan, {
    fitted: former.rows,
    hasLooks: knowsLooks(),
    finish: () => sheet.activate(),
  });
  const own = added(former.drawings, drawings);
  return {
    sheetId,
    sheetName: landing.sheetName,
    plan: former.plan,
    written,
    drawings: own,
    former,
  };
}

/** What has been filled since the landing was shown was not agreed to. */
function refuseFilled(landing: Landing, shown: Landing | undefined): void {
  const { sheetName, address, filledCells } = landing;
  const agreed =
    shown?.sheetName === sheetName && shown.address === address ? shown.filledCells : 0;
  if (filledCells <= agreed) return;
  const place = { name: placeName(landing), cellCount: filledCells };
  throw new WorkbookError('cellsFilled', '', place);
}

/** What Excel itself refused to write over, where its answer says what that is. */
function withPlace(error: unknown, { former }: Journal): unknown {
  if (!(error instanceof WorkbookError) || former === undefined) return error;
  const code = error.code === 'hostFailed' ? obstacleIn(error.hostMessage) : undefined;
  if (code === undefined) return error;
  return new WorkbookError(code, error.hostMessage, { name: placeName(former.landing) });
}

/** @throws WorkbookError halfWritten, when Excel fails at this too */
async function takeBack(journal: Journal): Promise<void> {
  const { former, sheets } = journal;
  const work = async (context: Excel.RequestContext): Promise<void> => {
    if (former !== undefined) await restoreCells(context, former);
    if (sheets !== undefined) await removeAddedSheets(context, sheets);
  };
  await surely(() => runInExcel(work), touched(journal));
}

/** Where something may have been left. */
function touched({ former, sheets }: Journal): string {
  const cells = former === undefined ? [] : [placeName(former.landing)];
  return [...cells, ...(sheets?.names ?? [])].join(', ');
}
