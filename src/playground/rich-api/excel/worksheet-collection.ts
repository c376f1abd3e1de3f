import type { SheetRecord } from '../../engine/engine';
import { nextSheetName } from '../../engine/sheet-name';
import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type HostObject } from '../host-object';
import type { Arguments } from '../arguments';
import type { ExcelContext } from './context';
import { eventRegistrations } from './event-registrations';
import { assertSheetName, worksheetObject } from './worksheet';

/** `Excel.WorksheetCollection` */
export const worksheetCollectionObject: HostObjectFactory<ExcelContext> = defineClass({
  className: 'WorksheetCollection',
  items: (context) => context.engine.sheets.list().map((sheet) => object(context, sheet)),
  methods: {
    Add: add,
    GetItem: (context, args) => find(context, args) ?? notFound(),
    GetItemOrNullObject: find,
    GetActiveWorksheet: (context) =>
      worksheetObject({ context, sheetId: context.engine.sheets.activeId() }),
    GetCount: (context, args) => eligible(context, args).length,
    GetFirst: (context, args) => object(context, eligible(context, args)[0]),
    GetLast: (context, args) => object(context, eligible(context, args).slice(-1)[0]),
    ...eventRegistrations([
      'DataChanged',
      'SelectionChanged',
      'Activated',
      'Deactivated',
      'Added',
      'Deleted',
    ]),
  },
});

function object(context: ExcelContext, sheet: SheetRecord): HostObject {
  return worksheetObject({ context, sheetId: sheet.id });
}

function add(context: ExcelContext, args: Arguments): HostObject {
  const { sheets } = context.engine;
  const name = args.optionalText(0) ?? nextSheetName(sheets.list().map((sheet) => sheet.name));
  assertSheetName({ context, sheetId: '' }, name);
  return worksheetObject({ context, sheetId: sheets.add(name) });
}

function find(context: ExcelContext, args: Arguments): HostObject | null {
  const key = args.text(0);
  const sheet = context.engine.sheets
    .list()
    .find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return sheet ? object(context, sheet) : null;
}

function notFound(): never {
  throw excelError('ItemNotFound');
}

function eligible({ engine }: ExcelContext, args: Arguments): SheetRecord[] {
  return engine.sheets.list().filter(({ visibility }) => !args.flag(0) || visibility === 'Visible');
}
