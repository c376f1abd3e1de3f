import type { TableRecord } from '../../engine/table-record';
import { intersection, type Zone } from '../../engine/zone';
import type { Arguments } from '../arguments';
import { excelError } from '../host-error';
import {
  defineClass,
  type HostObjectFactory,
  type HostObject,
  type ScalarMember,
} from '../host-object';
import { assertUnprotected, type ExcelContext, type RangeTarget } from './context';
import { rangeObject } from './range';
import { rangeArgument } from './range-reference';
import { worksheetObject } from './worksheet';

/** The tables of one sheet, or of the workbook when there is no sheet. */
interface TablesTarget {
  readonly context: ExcelContext;
  readonly sheetId: string | undefined;
}

interface TableTarget {
  readonly context: ExcelContext;
  readonly id: string;
}

type Flag =
  | 'showTotals'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

/** `Excel.TableCollection` */
export const tableCollectionObject: HostObjectFactory<TablesTarget> = defineClass({
  className: 'TableCollection',
  items: ({ context, sheetId }) =>
    context.engine.tables.list(sheetId).map(({ id }) => tableObject({ context, id })),
  scalars: { Count: { get: ({ context, sheetId }) => context.engine.tables.list(sheetId).length } },
  methods: {
    Add: add,
    GetItem: (tables, args) => find(tables, args) ?? notFound(),
    GetItemOrNullObject: find,
    GetCount: ({ context, sheetId }) => context.engine.tables.list(sheetId).length,
  },
});

const tableObject: HostObjectFactory<TableTarget> = defineClass({
  className: 'Table',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: (table) => record(table).name, set: (table, name) => rename(table, String(name)) },
    Style: {
      get: (table) => record(table).style,
      set: (table, style) => update(table, (entry) => void (entry.style = String(style))),
    },
    ShowHeaders: { get: (table) => record(table).showHeaders },
    ShowTotals: flag('showTotals'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    Worksheet: (table) => worksheetObject({ ...table, sheetId: record(table).sheetId }),
  },
  methods: {
    GetRange: (table) => part(table, (zone) => zone),
    GetHeaderRowRange: (table) => part(table, (zone) => ({ ...zone, bottom: zone.top })),
    GetDataBodyRange: (table) => part(table, (zone) => ({ ...zone, top: zone.top + 1 })),
    ConvertToRange: (table) => {
      const range = part(table, (zone) => zone);
      table.context.engine.tables.remove(table.id);
      return range;
    },
    Delete: ({ context, id }) => {
      const { sheetId, zone } = record({ context, id });
      assertUnprotected({ context, sheetId });
      context.engine.tables.remove(id);
      context.engine.cells.clear(sheetId, zone);
    },
  },
});

function add({ context, sheetId }: TablesTarget, args: Arguments): HostObject {
  const { engine } = context;
  const from = { context, sheetId: sheetId ?? engine.sheets.activeId() };
  const range = rangeArgument(args, 0, from);
  assertUnprotected(range);
  const overlaps = engine.tables
    .list(range.sheetId)
    .some((other) => intersection(other.zone, range.zone) !== undefined);
  if (overlaps) throw excelError('InvalidArgument');
  const number = engine.tables.nextNumber();
  engine.tables.add(newTable(range, number, args.flag(1)));
  return tableObject({ context, id: `table-${number}` });
}

function newTable(
  { sheetId, zone }: RangeTarget,
  number: number,
  showHeaders: boolean,
): TableRecord {
  return {
    id: `table-${number}`,
    sheetId,
    name: `Table${number}`,
    zone,
    showHeaders,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  };
}

function find({ context, sheetId }: TablesTarget, args: Arguments): HostObject | null {
  const key = args.text(0).toLowerCase();
  const table = context.engine.tables
    .list(sheetId)
    .find(({ id, name }) => id === key || name.toLowerCase() === key);
  return table ? tableObject({ context, id: table.id }) : null;
}

function rename(table: TableTarget, name: string): void {
  const isTaken = table.context.engine.tables
    .list()
    .some((other) => other.id !== table.id && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw excelError('ItemAlreadyExists');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw excelError('InvalidArgument');
  update(table, (entry) => void (entry.name = name));
}

function flag(member: Flag): ScalarMember<TableTarget> {
  return {
    get: (table) => record(table)[member],
    set: (table, value) => update(table, (entry) => void (entry[member] = value === true)),
  };
}

function update(table: TableTarget, change: (entry: TableRecord) => void): void {
  const entry = record(table);
  assertUnprotected({ ...table, sheetId: entry.sheetId });
  table.context.engine.tables.update(entry, change);
}

function part(table: TableTarget, choose: (zone: Zone) => Zone): HostObject {
  const { sheetId, zone } = record(table);
  return rangeObject({ context: table.context, sheetId, zone: choose(zone) });
}

function record({ context, id }: TableTarget): TableRecord {
  return context.engine.tables.get(id) ?? notFound();
}

function notFound(): never {
  throw excelError('ItemNotFound');
}
