import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  boundingZone,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  rowCount,
  type Zone,
} from '../../engine/zone';
import type { Arguments } from '../arguments';
import type { StructureChange } from '../../engine/structure-change';
import { HostGap, excelError } from '../host-error';
import type { ClassDefinition, HostObject } from '../host-object';
import { assertUnprotected, type RangeTarget } from './context';
import { cellProperties, setCellProperties } from './cell-properties';
import { assertNotFixed, pivotTablesOf } from './fixed-zones';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { rangeArgument } from './range-reference';
import { assertSize } from './range-values';

type Methods = NonNullable<ClassDefinition<RangeTarget>['methods']>;

/** Ranges made from a range. */
const derivedRanges: Methods = {
  GetCell: (range, args) => {
    const [row, column] = [range.zone.top + args.integer(0), range.zone.left + args.integer(1)];
    return derive(range, { top: row, bottom: row, left: column, right: column });
  },
  GetRow: (range, args) => rows(range, args.integer(0)),
  GetColumn: (range, args) => columns(range, args.integer(0)),
  GetLastRow: (range) => rows(range, rowCount(range.zone) - 1),
  GetLastColumn: (range) => columns(range, columnCount(range.zone) - 1),
  GetLastCell: ({ zone, ...sheet }) =>
    derive({ zone, ...sheet }, { ...zone, top: zone.bottom, left: zone.right }),
  GetOffsetRange: (range, args) => derive(range, shift(range.zone, args)),
  GetResizedRange: ({ zone, ...sheet }, args) =>
    derive(
      { zone, ...sheet },
      { ...zone, bottom: zone.bottom + args.integer(0), right: zone.right + args.integer(1) },
    ),
  GetAbsoluteResizedRange: ({ zone, ...sheet }, args) =>
    derive(
      { zone, ...sheet },
      {
        ...zone,
        bottom: zone.top + args.integer(0) - 1,
        right: zone.left + args.integer(1) - 1,
      },
    ),
  GetEntireColumn: (range) => derive(range, { ...range.zone, top: 0, bottom: SHEET_ROWS - 1 }),
  GetEntireRow: (range) => derive(range, { ...range.zone, left: 0, right: SHEET_COLUMNS - 1 }),
  GetRowsBelow: (range, args) => {
    const count = args.isGiven(0) ? args.integer(0) : 1;
    const { zone } = range;
    return derive(range, { ...zone, top: zone.bottom + 1, bottom: zone.bottom + count });
  },
  GetColumnsAfter: (range, args) => {
    const count = args.isGiven(0) ? args.integer(0) : 1;
    const { zone } = range;
    return derive(range, { ...zone, left: zone.right + 1, right: zone.right + count });
  },
  GetBoundingRect: (range, args) => {
    const other = rangeArgument(args, 0, range);
    return derive(range, boundingZone(range.zone, other.zone));
  },
};

/** Ranges that may not exist: each comes as one that throws and one that answers null. */
const searchedRanges: Methods = {
  GetUsedRange: (range, args) =>
    usedRange(range, args) ??
    derive(range, { ...range.zone, bottom: range.zone.top, right: range.zone.left }),
  GetUsedRangeOrNullObject: usedRange,
  GetIntersection: (range, args) => found(intersect(range, args)),
  GetIntersectionOrNullObject: intersect,
  GetSpillingToRange: (range) => found(spillingTo(range)),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetMergedAreasOrNullObject: mergedAreas,
  GetPivotTables: pivotTablesOf,
};

const actions: Methods = {
  Clear: (range, args) => {
    assertUnprotected(range);
    const { cells, formats } = range.context.engine;
    const applyTo = args.optionalText(0) ?? 'All';
    if (applyTo === 'All' || applyTo === 'Contents') {
      assertNotFixed(range);
      cells.clear(range.sheetId, range.zone);
    }
    if (applyTo === 'All' || applyTo === 'Formats') formats.clear(range.sheetId, range.zone);
  },
  Insert: (range, args) => {
    changeStructure(range, { kind: 'insert', partial: `Insert(${args.text(0)})` });
    return derive(range, range.zone);
  },
  Delete: (range, args) =>
    changeStructure(range, { kind: 'remove', partial: `Delete(${args.text(0)})` }),
  Select: ({ context, sheetId, zone }) => context.engine.selection.select(sheetId, [zone]),
  Calculate: ({ context }) => context.engine.recalculate(),
  Merge: merge,
  Unmerge: (range) => {
    assertUnprotected(range);
    range.context.engine.cells.unmerge(range.sheetId, range.zone);
  },
  GetCellProperties: cellProperties,
  SetCellProperties: setCellProperties,
  _ValidateArraySize: (range, args) => assertSize(range, args.integer(0), args.integer(1)),
};

export const rangeMethods: Methods = { ...derivedRanges, ...searchedRanges, ...actions };

/** Whole rows and columns; the playground shifts no parts of them, nor what lies over the cells. */
function changeStructure(
  range: RangeTarget,
  { kind, partial }: { kind: StructureChange['kind']; partial: string },
): void {
  assertUnprotected(range);
  const { context, sheetId, zone } = range;
  const { structure, charts, tables, colorScales, fixedZones } = context.engine;
  if ([charts, tables, colorScales, fixedZones].some((store) => store.list(sheetId).length > 0)) {
    throw new HostGap(`Range.${partial} on a sheet with charts, tables or conditional formats`);
  }
  if (isEntireRow(zone)) {
    structure.change({ sheetId, kind, dimension: 'row', first: zone.top, count: rowCount(zone) });
  } else if (isEntireColumn(zone)) {
    const [first, count] = [zone.left, columnCount(zone)];
    structure.change({ sheetId, kind, dimension: 'column', first, count });
  } else throw new HostGap(`Range.${partial} of a part of a row or column`);
}

function derive(range: RangeTarget, zone: Zone): HostObject {
  if (!isOnSheet(zone)) throw excelError('InvalidArgument');
  return rangeObject({ ...range, zone });
}

function rows(range: RangeTarget, index: number): HostObject {
  const row = range.zone.top + index;
  return derive(range, { ...range.zone, top: row, bottom: row });
}

function columns(range: RangeTarget, index: number): HostObject {
  const column = range.zone.left + index;
  return derive(range, { ...range.zone, left: column, right: column });
}

function shift(zone: Zone, args: Arguments): Zone {
  const [down, right] = [args.integer(0), args.integer(1)];
  return {
    top: zone.top + down,
    bottom: zone.bottom + down,
    left: zone.left + right,
    right: zone.right + right,
  };
}

function found(range: HostObject | null): HostObject {
  if (!range) throw excelError('ItemNotFound');
  return range;
}

/** The smallest range inside this one that holds all its values. */
function usedRange(range: RangeTarget, args: Arguments): HostObject | null {
  const used = range.context.engine.cells.usedZone(range.sheetId, args.flag(0));
  const zone = used && intersection(used, range.zone);
  return zone ? derive(range, zone) : null;
}

function intersect(range: RangeTarget, args: Arguments): HostObject | null {
  const other = rangeArgument(args, 0, range);
  const zone = other.sheetId === range.sheetId && intersection(range.zone, other.zone);
  return zone ? derive(range, zone) : null;
}

function spillingTo(range: RangeTarget): HostObject | null {
  const { zone, sheetId, context } = range;
  const spill = context.engine.cells.spillZone({ sheetId, row: zone.top, column: zone.left });
  return spill ? derive(range, spill) : null;
}

function mergedAreas({ context, sheetId, zone }: RangeTarget): HostObject | null {
  const zones = context.engine.cells.merges(sheetId).filter((area) => intersection(area, zone));
  return zones.length > 0 ? rangeAreasObject({ context, sheetId, zones }) : null;
}

/** Into one zone, or into one a row; Excel refuses to merge cells of a table. */
function merge(range: RangeTarget, args: Arguments): void {
  assertUnprotected(range);
  const { context, sheetId, zone } = range;
  const isInTable = context.engine.tables
    .list(sheetId)
    .some((table) => intersection(table.zone, zone) !== undefined);
  if (isInTable) throw excelError('InvalidOperation');
  const rowZones = Array.from({ length: rowCount(zone) }, (_, row) => ({
    ...zone,
    top: zone.top + row,
    bottom: zone.top + row,
  }));
  for (const merged of args.flag(0) ? rowZones : [zone])
    context.engine.cells.merge(sheetId, merged);
}
