import type { SheetVisibility } from '../../engine/engine';
import { isValidSheetName } from '../../engine/sheet-name';
import { isOnSheet, type Zone } from '../../engine/zone';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import {
  defineClass,
  type HostObjectFactory,
  type HostObject,
  type ScalarMember,
} from '../host-object';
import type { Json } from '../protocol';
import { chartCollectionObject } from './chart-collection';
import { sheetOf, type SheetTarget } from './context';
import { eventRegistrations } from './event-registrations';
import { nameCollectionObject } from './names';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { findRange } from './range-reference';
import { tableCollectionObject } from './tables';

/** `Excel.Worksheet` */
export const worksheetObject: HostObjectFactory<SheetTarget> = defineClass({
  className: 'Worksheet',
  identity: ({ sheetId }) => ({ Id: sheetId }),
  scalars: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: { get: (sheet) => sheetOf(sheet).name, set: rename },
    Position: { get: position, set: move },
    Visibility: { get: (sheet) => sheetOf(sheet).visibility, set: setVisibility },
    StandardHeight: { get: ({ context }) => context.engine.formats.defaultSize('row') },
    ShowGridlines: toggle('showsGridlines'),
    TabColor: {
      get: (sheet) => sheetOf(sheet).tabColor,
      set: (sheet, color) => changeSheet(sheet, { tabColor: String(color) }),
    },
  },
  objects: {
    Charts: (sheet) => chartCollectionObject(sheet),
    Tables: (sheet) => tableCollectionObject(sheet),
    Names: (sheet) => nameCollectionObject({ ...sheet, scopeSheetId: sheet.sheetId }),
    Protection: (sheet) => protectionObject(sheet),
  },
  methods: {
    Activate: (sheet) => {
      if (sheetOf(sheet).visibility !== 'Visible') throw excelError('InvalidOperation');
      sheet.context.engine.sheets.activate(sheet.sheetId);
    },
    Delete: remove,
    GetRange: (sheet, args) => rangeObject(findRange(sheet, args.optionalText(0))),
    GetCell: (sheet, args) => rangeByIndexes(sheet, args.integer(0), args.integer(1), 1, 1),
    GetRangeByIndexes: (sheet, args) =>
      rangeByIndexes(sheet, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    GetUsedRange: (sheet, args) => usedRange(sheet, args) ?? rangeObject(findRange(sheet, 'A1')),
    GetUsedRangeOrNullObject: usedRange,
    Calculate: ({ context }) => context.engine.recalculate(),
    ...eventRegistrations(['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated']),
  },
});

function rename(sheet: SheetTarget, name: Json): void {
  if (typeof name !== 'string') throw excelError('InvalidArgument');
  assertSheetName(sheet, name);
  changeSheet(sheet, { name });
}

/** Throws for a name that Excel refuses, or that another sheet has. */
export function assertSheetName({ context, sheetId }: SheetTarget, name: string): void {
  if (!isValidSheetName(name)) throw excelError('InvalidArgument');
  const isTaken = context.engine.sheets
    .list()
    .some((other) => other.id !== sheetId && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw excelError('ItemAlreadyExists');
}

function position({ context, sheetId }: SheetTarget): number {
  return context.engine.sheets.list().findIndex(({ id }) => id === sheetId);
}

function move({ context, sheetId }: SheetTarget, value: Json): void {
  const count = context.engine.sheets.list().length;
  if (typeof value !== 'number' || value < 0 || value >= count) throw excelError('InvalidArgument');
  context.engine.sheets.move(sheetId, value);
}

function setVisibility(sheet: SheetTarget, value: Json): void {
  const known: SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];
  const visibility = known.find((name) => name === value);
  if (!visibility) throw excelError('InvalidArgument');
  if (visibility !== 'Visible') assertNotLastVisible(sheet);
  changeSheet(sheet, { visibility });
}

function remove(sheet: SheetTarget): void {
  sheetOf(sheet);
  assertNotLastVisible(sheet);
  sheet.context.engine.sheets.remove(sheet.sheetId);
}

function assertNotLastVisible({ context, sheetId }: SheetTarget): void {
  const others = context.engine.sheets
    .list()
    .filter(({ id, visibility }) => id !== sheetId && visibility === 'Visible');
  if (others.length === 0) throw excelError('InvalidOperation');
}

function toggle(member: 'showsGridlines'): ScalarMember<SheetTarget> {
  return {
    get: (sheet) => sheetOf(sheet)[member],
    set: (sheet, value) => changeSheet(sheet, { [member]: value === true }),
  };
}

function changeSheet(
  sheet: SheetTarget,
  changes: Parameters<SheetTarget['context']['engine']['sheets']['change']>[1],
): void {
  sheetOf(sheet);
  sheet.context.engine.sheets.change(sheet.sheetId, changes);
}

function rangeByIndexes(
  sheet: SheetTarget,
  top: number,
  left: number,
  rows: number,
  columns: number,
): HostObject {
  const zone: Zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!isOnSheet(zone)) throw excelError('InvalidArgument');
  return rangeObject({ ...sheet, zone });
}

function usedRange(sheet: SheetTarget, args: Arguments): HostObject | null {
  const zone = sheet.context.engine.cells.usedZone(sheet.sheetId, args.flag(0));
  return zone ? rangeObject({ ...sheet, zone }) : null;
}
