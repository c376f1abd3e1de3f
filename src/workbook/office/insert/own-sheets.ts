import { freeSheetName } from '../../sheet-name';

/** The sheets of a workbook before any was added, and what was added since. */
export interface AddedSheets {
  readonly before: ReadonlySet<string>;
  readonly activeId: string;
  readonly names: readonly string[];
}

export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/**
 * Adds sheets behind the others, under names that are free.
 *
 * @param announce told of the names before the sheets are added
 */
export async function addSheets(
  context: Excel.RequestContext,
  wanted: readonly string[],
  announce: (sheets: AddedSheets) => void,
): Promise<OwnSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const active = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const before = new Set(worksheets.items.map(({ id }) => id));
  const names: string[] = [];
  for (const name of wanted) names.push(freeSheetName(name, [...taken, ...names]));
  announce({ before, activeId: active.id, names });
  const added = names.map((name) => worksheets.add(name).load('id,name'));
  await context.sync();
  // By id from here on: a name could meanwhile belong to a sheet of the user's.
  return added.map(({ id, name }) => {
    const sheet = worksheets.getItem(id);
    sheet.load('name');
    return { id, name, sheet };
  });
}

/** Takes away sheets that were added, whether their ids are known or not, and shows the former one. */
export async function removeAddedSheets(
  context: Excel.RequestContext,
  { before, activeId, names }: AddedSheets,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const isOwn = ({ id, name }: Excel.Worksheet): boolean => !before.has(id) && names.includes(name);
  for (const sheet of worksheets.items.filter(isOwn)) sheet.delete();
  await context.sync();
  await showSheet(context, activeId);
}

/** Shows a sheet, if it is there and can be shown. */
export async function showSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('visibility');
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync();
  if (sheet.isNullObject || active.id === id) return;
  if (sheet.visibility !== Excel.SheetVisibility.visible) return;
  sheet.activate();
  await context.sync();
}
